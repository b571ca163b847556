/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation UndoChange($input: UndoChangeInput!) { undoChange(input: $input) { undone { id revision action } change { id revision } revision bookmark } }\n": typeof types.UndoChangeDocument,
    "\n  query CoverageCell($requirement: ID!, $system: ID!, $on: Date) {\n    cell(requirement: $requirement, system: $system, on: $on) {\n      on status reasons\n      requirement { id itemKind label summary }\n      system { id itemKind label }\n      through { id itemKind label }\n      applicability {\n        value from\n        fromBy { id itemKind label }\n        trace { says holds by { id itemKind label } }\n        missing { name question help }\n      }\n      claims { ...ClaimStandingParts }\n      inferred {\n        status\n        mapping { id itemKind label }\n        requirement { id itemKind label }\n        claim { ...ClaimStandingParts }\n      }\n      remedies { kind says item { id itemKind label } }\n    }\n  }\n  fragment ClaimStandingParts on ClaimStanding {\n    status reason state\n    claim { id extent state rationale from until }\n    control { id itemKind label }\n    through { id itemKind label }\n    evidence { counts reason evidence { id itemKind label } }\n  }\n": typeof types.CoverageCellDocument,
    "\n  mutation AcceptInferred($input: AcceptInferredInput!) { acceptInferred(input: $input) { item { id } change revision bookmark } }\n": typeof types.AcceptInferredDocument,
    "\n  query CoverageHead($framework: ID!, $systems: [ID!], $on: Date) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      on\n      framework { id itemKind label }\n      systems { id itemKind label }\n      totals { ...CoverageTotalsParts }\n      bySystem { covered of }\n      organisation { covered of }\n    }\n    organisations { id }\n  }\n": typeof types.CoverageHeadDocument,
    "\n  query CoverageRows($framework: ID!, $systems: [ID!], $on: Date, $parent: ID, $deep: Boolean, $first: Int, $after: String) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      rows(parent: $parent, deep: $deep, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { codes inferred from covered of opens organisation { covered of } requirement { id itemKind label title summary subject role topics } }\n      }\n    }\n  }\n": typeof types.CoverageRowsDocument,
    "\n  query CoverageGaps($framework: ID!, $system: ID, $on: Date, $first: Int, $after: String) {\n    gaps(framework: $framework, system: $system, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        status from reason\n        requirement { id itemKind label title summary topics }\n        system { id itemKind label }\n        remedy { kind says item { id itemKind label } }\n      }\n    }\n  }\n": typeof types.CoverageGapsDocument,
    "\n  query CoverageSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id label lifecycle }\n    }\n  }\n": typeof types.CoverageSystemsDocument,
    "\n  query AnySystem { systems(first: 1) { totalCount } }\n": typeof types.AnySystemDocument,
    "\n  query CoverageFrameworks { frameworks { id label } }\n": typeof types.CoverageFrameworksDocument,
    "\n  query CrosswalkRows($source: ID!, $target: ID!, $status: [MappingStatus!], $derived: Boolean, $first: Int, $after: String) {\n    crosswalk(source: $source, target: $target, status: $status, derived: $derived, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        derived association possible\n        sources { ...RequirementEnd summary }\n        targets { ...RequirementEnd summary }\n        mapping { ...MappingParts }\n        proofs { ...ProofParts }\n        contradiction { one { ...ProofParts } other { ...ProofParts } }\n      }\n    }\n  }\n  fragment RequirementEnd on Requirement { id itemKind label ref }\n  fragment MappingParts on Mapping {\n    id revision itemKind label relation negated predicate strength scale rationale status author reviewer stated reviewed reason\n    set { id itemKind label separateReview }\n  }\n  fragment ProofParts on Proof {\n    possible\n    steps { possible from { ...RequirementEnd } to { ...RequirementEnd } mapping { id itemKind label status } }\n  }\n": typeof types.CrosswalkRowsDocument,
    "\n  query FrameworkTree($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id\n      label\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ref label summary assessable topics parent { id } }\n      }\n    }\n  }\n": typeof types.FrameworkTreeDocument,
    "\n  query PreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...ImportReportParts } }\n  fragment ImportReportParts on ImportReport {\n    file format read accepted rejected unchanged committed problemCount missingCount revision bookmark\n    problems { line column value reason }\n    missing { framework name rows }\n    item { id itemKind label }\n  }\n": typeof types.PreviewImportDocument,
    "\n  mutation ImportFile($input: ImportFileInput!) { importFile(input: $input) { ...ImportReportParts } }\n": typeof types.ImportFileDocument,
    "\n  query ImportFrameworks { frameworks { id label } }\n": typeof types.ImportFrameworksDocument,
    "\n  query PairRelation($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    relation(source: $source, target: $target, includeProposed: $includeProposed) {\n      possible\n      source { ...RequirementEnd }\n      target { ...RequirementEnd }\n      proofs { ...ProofParts }\n      contradiction { one { ...ProofParts } other { ...ProofParts } }\n    }\n  }\n": typeof types.PairRelationDocument,
    "\n  query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    crosswalkSummary(source: $source, target: $target, includeProposed: $includeProposed) {\n      approved proposed rejected candidates contradictions\n      source { ...CrosswalkSideParts }\n      target { ...CrosswalkSideParts }\n      cells { source target approved proposed }\n    }\n  }\n  fragment CrosswalkSideParts on CrosswalkSide {\n    framework { id label }\n    mapped total\n    chapters { mapped total requirement { id label ref } }\n  }\n": typeof types.CrosswalkCountsDocument,
    "\n  query MappingNow($id: ID!) {\n    node(id: $id) { __typename ... on Mapping { relation status rationale reason reviewer } }\n    changes(item: $id, first: 1) { nodes { at actor action } }\n  }\n": typeof types.MappingNowDocument,
    "\n  query CrosswalkStart {\n    frameworks { id label requirementCount assessableCount }\n    mappingSets {\n      id\n      mappings(first: 1) { nodes { sources { framework { id label } } targets { framework { id label } } } }\n    }\n  }\n": typeof types.CrosswalkStartDocument,
    "\n  mutation ProposeMapping($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.ProposeMappingDocument,
    "\n  mutation EditMapping($input: EditMappingInput!) { editMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.EditMappingDocument,
    "\n  mutation ApproveMapping($input: ReviewMappingInput!) { approveMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.ApproveMappingDocument,
    "\n  mutation RejectMapping($input: ReviewMappingInput!) { rejectMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.RejectMappingDocument,
    "\n  mutation ReopenMapping($input: ReviewMappingInput!) { reopenMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.ReopenMappingDocument,
    "\n  mutation AcceptCandidate($input: AcceptCandidateInput!) { acceptCandidate(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": typeof types.AcceptCandidateDocument,
    "\n  mutation ReviewMappings($input: ReviewMappingsInput!) {\n    reviewMappings(input: $input) {\n      mappings { id status }\n      effectCount\n      effects { before after source { ...RequirementEnd } target { ...RequirementEnd } }\n      change revision bookmark\n    }\n  }\n": typeof types.ReviewMappingsDocument,
    "\n  query InspectItem($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      revision\n      ... on Item { itemKind label }\n      ... on Framework { frameworkTitle: title frameworkVersion: version publisher frameworkKind: kind frameworkUrl: url requirementCount assessableCount requirements(first: 5) { totalCount nodes { ...Named } } }\n      ... on Requirement {\n        ref summary level: kind assessable subject bound topics requirementUrl: url appliesFrom { condition from } framework { ...Named } parent { ...Named } addedBy { ...Named }\n        parts(first: 5) { totalCount nodes { ...Named } }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        mappings(first: 5) { totalCount nodes { ...Named } }\n        refersTo(first: 5) { totalCount nodes { ...Named } }\n        amendedBy(first: 5) { totalCount nodes { amendment { ...Named } } }\n      }\n      ... on Amendment { amendmentTitle: title adopted inForce sourceNote amendmentUrl: url effects(first: 5) { totalCount nodes { requirement { ...Named } } } }\n      ... on MappingSet { source setAuthor: author setLicence: licence setUrl: url method pairCount mappings(first: 5) { totalCount nodes { ...Named } } }\n      ... on Mapping { relation strength mappingStatus: status rationale author reviewer stated reviewed set { ...Named } sources { ...Named } targets { ...Named } }\n      ... on System {\n        purpose lifecycle roles placedOnMarket markets owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n        models(first: 5) { totalCount nodes { ...Named } }\n        datasets(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Model {\n        modelVersion: version licence provenance description owner { ...Named }\n        trainedOn(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Dataset {\n        datasetVersion: version licence provenance description personalData owner { ...Named }\n        derivedFrom(first: 5) { totalCount nodes { ...Named } }\n        trains(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Risk {\n        description likelihood impact treatment residual owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Control {\n        description controlKind: kind scope cadence owner { ...Named }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Evidence {\n        description evidenceUrl: url collected validUntil validity verdict result owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Organisation { orgScope: scope profile decisions(first: 1) { totalCount } }\n      ... on Party { partyKind: kind owns(first: 5) { totalCount nodes { ...Named } } }\n    }\n  }\n  fragment Named on Item { id itemKind label }\n": typeof types.InspectItemDocument,
    "\n  query ExplorerScene($focus: [ID!]!, $topic: String, $wholeTopic: Boolean!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {\n    neighbourhood(focus: $focus, topic: $topic, wholeTopic: $wholeTopic, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {\n      shown\n      total\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      groups { id anchor kind edge outgoing count }\n      bearing { framework label count shown }\n    }\n  }\n": typeof types.ExplorerSceneDocument,
    "\n  query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {\n    paths(from: $from, to: $to, edges: $edges) {\n      truncated\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      paths { length nodes edges }\n    }\n  }\n": typeof types.ExplorerPathsDocument,
    "\n  query StartingPoints {\n    article: node(id: \"eu-ai-act:10/2/f\") { ...StartingPoint }\n    annex: node(id: \"iso-42001:A.7.4\") { ...StartingPoint }\n    subcategory: node(id: \"nist-ai-rmf:MEASURE-2.11\") { ...StartingPoint }\n    system: node(id: \"system:cv-screening\") { ...StartingPoint }\n    control: node(id: \"control:bias-test-ranking\") { ...StartingPoint }\n  }\n  fragment StartingPoint on Node { ... on Item { id itemKind label } }\n": typeof types.StartingPointsDocument,
    "\n  query ListChanges($item: ID, $actor: String, $action: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor node { id revision at actor action hash previousHash touchedCount } }\n    }\n  }\n": typeof types.ListChangesDocument,
    "\n  query ListTouched($item: ID, $actor: String, $action: String, $before: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: 1, after: $before) {\n      nodes {\n        revision\n        touched(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { kind id from to before after }\n        }\n      }\n    }\n  }\n": typeof types.ListTouchedDocument,
    "\n  query FactsOfSystem($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label\n        facts { value definition { name kind question help by { id itemKind label } options { value says } } }\n      }\n    }\n  }\n": typeof types.FactsOfSystemDocument,
    "\n  query ClassifySystem($system: ID!, $facts: [FactInput!]!) {\n    classification(system: $system, facts: $facts) {\n      unknown\n      applies { ...ApplyingParts trace { says holds by { id itemKind label } } }\n      comes { requirement { id } }\n      goes { ...ApplyingParts }\n      questions { name }\n    }\n  }\n  fragment ApplyingParts on Applicability {\n    from\n    fromBy { id itemKind label }\n    requirement { id itemKind label kind ancestors { id itemKind label kind } }\n  }\n": typeof types.ClassifySystemDocument,
    "\n  query ControlFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Control { id revision itemKind label retired description kind scope cadence owner { id itemKind label } }\n    }\n  }\n": typeof types.ControlFactsDocument,
    "\n  query DatasetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Dataset { id revision itemKind label retired version licence provenance description personalData owner { id itemKind label } }\n    }\n  }\n": typeof types.DatasetFactsDocument,
    "\n  query EvidenceFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Evidence {\n        id revision itemKind label retired description url digest collected validUntil validity verdict result\n        owner { id itemKind label }\n      }\n    }\n  }\n": typeof types.EvidenceFactsDocument,
    "\n  query FrameworkFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Framework { id revision itemKind label title version publisher kind url requirementCount assessableCount }\n    }\n  }\n": typeof types.FrameworkFactsDocument,
    "\n  query MappingSetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MappingSet { id revision itemKind label source author licence method grouping overlapMeans url mappingCount pairCount }\n    }\n  }\n": typeof types.MappingSetFactsDocument,
    "\n  query MappingFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mapping {\n        id revision itemKind label relation strength scale rationale status author reviewer stated reviewed\n        set { id itemKind label }\n      }\n    }\n  }\n": typeof types.MappingFactsDocument,
    "\n  query ModelFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Model { id revision itemKind label retired version licence provenance description owner { id itemKind label } }\n    }\n  }\n": typeof types.ModelFactsDocument,
    "\n  query OrganisationFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organisation { id revision itemKind label scope profile }\n    }\n  }\n": typeof types.OrganisationFactsDocument,
    "\n  query PartyFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Party { id revision itemKind label kind }\n    }\n  }\n": typeof types.PartyFactsDocument,
    "\n  query RequirementFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Requirement {\n        id revision itemKind label summary kind assessable subject role bound topics url appliesFrom { condition from by { id itemKind label } }\n        addedBy { id itemKind label }\n        framework { id itemKind label kind }\n        ancestors { id itemKind label }\n      }\n    }\n  }\n": typeof types.RequirementFactsDocument,
    "\n  query RiskFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Risk { id revision itemKind label retired description likelihood impact treatment residual owner { id itemKind label } }\n    }\n  }\n": typeof types.RiskFactsDocument,
    "\n  query SystemFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label purpose lifecycle\n        owner { id itemKind label }\n        facts { value definition { name kind question options { value says } } }\n      }\n    }\n  }\n": typeof types.SystemFactsDocument,
    "\n  query LastChange($id: ID!) { changes(item: $id, first: 1) { nodes { id at actor action } } }\n": typeof types.LastChangeDocument,
    "\n  query ItemToEdit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Item { id itemKind label revision }\n      ... on System { name purpose lifecycle owner { id } }\n      ... on Model { name version provenance licence description owner { id } }\n      ... on Dataset { name version provenance licence description personalData owner { id } }\n      ... on Risk { title description likelihood impact treatment residual owner { id } }\n      ... on Control { title description kind scope cadence owner { id } }\n      ... on Evidence { title description url digest collected validUntil result owner { id } }\n    }\n  }\n": typeof types.ItemToEditDocument,
    "\n  query OwnersToChoose { parties(first: 200) { nodes { id label } } }\n": typeof types.OwnersToChooseDocument,
    "\n  mutation RegisterRisk($input: RegisterRiskInput!) { registerRisk(input: $input) { ...WrittenParts } }\n": typeof types.RegisterRiskDocument,
    "\n  mutation EditRisk($input: EditRiskInput!) { editRisk(input: $input) { ...WrittenParts } }\n": typeof types.EditRiskDocument,
    "\n  mutation RegisterControl($input: RegisterControlInput!) { registerControl(input: $input) { ...WrittenParts } }\n": typeof types.RegisterControlDocument,
    "\n  mutation EditControl($input: EditControlInput!) { editControl(input: $input) { ...WrittenParts } }\n": typeof types.EditControlDocument,
    "\n  mutation RegisterEvidence($input: RegisterEvidenceInput!) { registerEvidence(input: $input) { ...WrittenParts } }\n": typeof types.RegisterEvidenceDocument,
    "\n  mutation EditEvidence($input: EditEvidenceInput!) { editEvidence(input: $input) { ...WrittenParts } }\n": typeof types.EditEvidenceDocument,
    "\n  mutation ClaimSatisfies($input: ClaimInput!) { claimSatisfies(input: $input) { ...WrittenParts } }\n": typeof types.ClaimSatisfiesDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { ...WrittenParts } }\n": typeof types.WithdrawClaimDocument,
    "\n  mutation ApplyControl($input: ApplyControlInput!) { applyControl(input: $input) { ...WrittenParts } }\n": typeof types.ApplyControlDocument,
    "\n  mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { ...WrittenParts } }\n  fragment WrittenParts on ItemChanged { item { id itemKind label revision } change revision bookmark }\n": typeof types.RegisterSystemDocument,
    "\n  mutation EditSystem($input: EditSystemInput!) { editSystem(input: $input) { ...WrittenParts } }\n": typeof types.EditSystemDocument,
    "\n  mutation RegisterModel($input: RegisterModelInput!) { registerModel(input: $input) { ...WrittenParts } }\n": typeof types.RegisterModelDocument,
    "\n  mutation EditModel($input: EditModelInput!) { editModel(input: $input) { ...WrittenParts } }\n": typeof types.EditModelDocument,
    "\n  mutation RegisterDataset($input: RegisterDatasetInput!) { registerDataset(input: $input) { ...WrittenParts } }\n": typeof types.RegisterDatasetDocument,
    "\n  mutation EditDataset($input: EditDatasetInput!) { editDataset(input: $input) { ...WrittenParts } }\n": typeof types.EditDatasetDocument,
    "\n  mutation RegisterParty($input: RegisterPartyInput!) { registerParty(input: $input) { ...WrittenParts } }\n": typeof types.RegisterPartyDocument,
    "\n  mutation LinkItems($input: LinkInput!) { linkItems(input: $input) { ...WrittenParts } }\n": typeof types.LinkItemsDocument,
    "\n  mutation UnlinkItems($input: LinkInput!) { unlinkItems(input: $input) { ...WrittenParts } }\n": typeof types.UnlinkItemsDocument,
    "\n  mutation RetireItem($input: RetireInput!) { retireItem(input: $input) { ...WrittenParts } }\n": typeof types.RetireItemDocument,
    "\n  mutation Decide($input: DecideInput!) { decide(input: $input) { ...WrittenParts } }\n": typeof types.DecideDocument,
    "\n  query CountItems { overview { items { kind count } } }\n": typeof types.CountItemsDocument,
    "\n  query ListControls($filter: ControlFilter, $first: Int, $after: String) {\n    controls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label kind scope cadence\n        owner { id itemKind label }\n        claims(first: 1) { totalCount }\n        evidence(first: 1) { totalCount }\n      }\n    }\n  }\n": typeof types.ListControlsDocument,
    "\n  query ListDatasets($filter: DatasetFilter, $first: Int, $after: String) {\n    datasets(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance personalData owner { id itemKind label } }\n    }\n  }\n": typeof types.ListDatasetsDocument,
    "\n  query ListEvidence($filter: EvidenceFilter, $on: Date, $first: Int, $after: String) {\n    evidence(filter: $filter, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label collected validUntil validity(on: $on) verdict result owner { id itemKind label } }\n    }\n  }\n": typeof types.ListEvidenceDocument,
    "\n  query ListFrameworks {\n    frameworks { id itemKind label title version publisher kind requirementCount assessableCount }\n  }\n": typeof types.ListFrameworksDocument,
    "\n  query ListMappingSets {\n    mappingSets { id itemKind label source author method grouping mappingCount pairCount }\n  }\n": typeof types.ListMappingSetsDocument,
    "\n  query ListMappings($filter: MappingFilter, $first: Int, $after: String) {\n    mappings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label relation status\n        set { id itemKind label }\n        sources { id itemKind label }\n        targets { id itemKind label }\n      }\n    }\n  }\n": typeof types.ListMappingsDocument,
    "\n  query ListModels($filter: ModelFilter, $first: Int, $after: String) {\n    models(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance owner { id itemKind label } }\n    }\n  }\n": typeof types.ListModelsDocument,
    "\n  query ListOrganisations {\n    organisations { id itemKind label scope profile decisions(first: 1) { totalCount } }\n  }\n": typeof types.ListOrganisationsDocument,
    "\n  query ListParties($filter: PartyFilter, $first: Int, $after: String) {\n    parties(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label kind owns(first: 1) { totalCount } }\n    }\n  }\n": typeof types.ListPartiesDocument,
    "\n  query ListRequirements($filter: RequirementFilter, $first: Int, $after: String) {\n    requirements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label summary kind assessable subject topics framework { id itemKind label } }\n    }\n  }\n": typeof types.ListRequirementsDocument,
    "\n  query ListRisks($filter: RiskFilter, $first: Int, $after: String) {\n    risks(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label likelihood impact residual treatment owner { id itemKind label } }\n    }\n  }\n": typeof types.ListRisksDocument,
    "\n  query ListSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label purpose lifecycle roles owner { id itemKind label } }\n    }\n  }\n": typeof types.ListSystemsDocument,
    "\n    query ClaimsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": typeof types.ClaimsOfControlDocument,
    "\n    query SystemsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until system: appliesTo { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.SystemsOfControlDocument,
    "\n    query EvidenceOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": typeof types.EvidenceOfControlDocument,
    "\n    query RisksOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  ": typeof types.RisksOfControlDocument,
    "\n    query SourcesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivedFrom(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": typeof types.SourcesOfDatasetDocument,
    "\n    query DerivativesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivatives(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": typeof types.DerivativesOfDatasetDocument,
    "\n    query ModelsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          trains(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  ": typeof types.ModelsOfDatasetDocument,
    "\n    query SystemsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": typeof types.SystemsOfDatasetDocument,
    "\n    query ControlsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  ": typeof types.ControlsOfEvidenceDocument,
    "\n    query SystemsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": typeof types.SystemsOfEvidenceDocument,
    "\n    query RequirementsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.RequirementsOfEvidenceDocument,
    "\n    query PartsOfFramework($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Framework {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  ": typeof types.PartsOfFrameworkDocument,
    "\n    query MappingsOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.MappingsOfSetDocument,
    "\n    query NothingOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          nothing(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id reason requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": typeof types.NothingOfSetDocument,
    "\n    query SourcesOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { sources { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  ": typeof types.SourcesOfMappingDocument,
    "\n    query TargetsOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { targets { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  ": typeof types.TargetsOfMappingDocument,
    "\n    query SystemsOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": typeof types.SystemsOfModelDocument,
    "\n    query TrainingDataOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          trainedOn(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": typeof types.TrainingDataOfModelDocument,
    "\n    query DecisionsOfOrganisation($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Organisation {\n          decisions(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id decision justification from requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": typeof types.DecisionsOfOrganisationDocument,
    "\n    query ItemsOfParty($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Party {\n          owns(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label }\n          }\n        }\n      }\n    }\n  ": typeof types.ItemsOfPartyDocument,
    "\n    query PartsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          parts(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  ": typeof types.PartsOfRequirementDocument,
    "\n    query ClaimsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state control { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.ClaimsOfRequirementDocument,
    "\n    query EvidenceOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": typeof types.EvidenceOfRequirementDocument,
    "\n    query MappingsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.MappingsOfRequirementDocument,
    "\n    query ReferencesFrom($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          refersTo(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.ReferencesFromDocument,
    "\n    query ReferencesTo($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          referredToBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.ReferencesToDocument,
    "\n    query AmendmentsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          amendedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id effect from verified summary amendment { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.AmendmentsOfRequirementDocument,
    "\n    query SystemsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": typeof types.SystemsOfRiskDocument,
    "\n    query ControlsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  ": typeof types.ControlsOfRiskDocument,
    "\n    query ControlsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until control { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": typeof types.ControlsOfSystemDocument,
    "\n    query EvidenceOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": typeof types.EvidenceOfSystemDocument,
    "\n    query RisksOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  ": typeof types.RisksOfSystemDocument,
    "\n    query ModelsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          models(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  ": typeof types.ModelsOfSystemDocument,
    "\n    query DatasetsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          datasets(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": typeof types.DatasetsOfSystemDocument,
    "\n  query StatementFrameworks { frameworks { id label kind } }\n": typeof types.StatementFrameworksDocument,
    "\n  query StatementRequirements($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id kind title\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id itemKind label ref title summary assessable subject parent { id } }\n      }\n    }\n  }\n": typeof types.StatementRequirementsDocument,
    "\n  query OrganisationDecisions($first: Int, $after: String) {\n    organisations {\n      id label scope\n      decisions(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id decision justification from requirement { id } }\n      }\n    }\n  }\n": typeof types.OrganisationDecisionsDocument,
    "\n  query StatementStatus($framework: ID!, $on: Date!, $first: Int, $after: String) {\n    coverage(framework: $framework, on: $on) {\n      rows(deep: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { requirement { id } codes implementedBy { id itemKind label } }\n      }\n    }\n  }\n": typeof types.StatementStatusDocument,
    "\n  query StatementRevision { revision }\n": typeof types.StatementRevisionDocument,
    "\n  query ReadOverview {\n    overview {\n      on\n      items { kind count }\n      evidence { verdict validity count }\n      mappings { status count }\n      topics { framework topic count }\n    }\n    frameworks { id itemKind label version requirementCount assessableCount }\n    mappingSets { id itemKind label author mappingCount }\n    changes(first: 5) { totalCount nodes { id revision at actor action touchedCount } }\n    article: node(id: \"eu-ai-act:10/2/f\") { id }\n    subcategory: node(id: \"nist-ai-rmf:GOVERN-1.1\") { id }\n    system: node(id: \"system:cv-screening\") { id }\n  }\n": typeof types.ReadOverviewDocument,
    "\n  query ListActors { parties(first: 200) { nodes { id label } } }\n": typeof types.ListActorsDocument,
    "\n  query FrameworkCoverage($framework: ID!) {\n    coverage(framework: $framework) { on systems { id } totals { ...CoverageTotalsParts } }\n  }\n  fragment CoverageTotalsParts on CoverageTotals { covered of dueLater dueLaterCovered notApplicable inferred byStatus { status count } }\n": typeof types.FrameworkCoverageDocument,
    "\n  query ItemHeading($id: ID!) {\n    node(id: $id) {\n      __typename\n      revision\n      ... on Item { id itemKind label }\n    }\n  }\n": typeof types.ItemHeadingDocument,
    "\n  query OwnerChoices { parties(first: 200) { nodes { id label } } }\n": typeof types.OwnerChoicesDocument,
    "\n  query FrameworkChoices { frameworks { id label } }\n": typeof types.FrameworkChoicesDocument,
    "\n  query MappingSetChoices { mappingSets { id label } }\n": typeof types.MappingSetChoicesDocument,
    "\n  query SearchItems($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      totalCount\n      nodes { id itemKind label }\n    }\n  }\n": typeof types.SearchItemsDocument,
};
const documents: Documents = {
    "\n  mutation UndoChange($input: UndoChangeInput!) { undoChange(input: $input) { undone { id revision action } change { id revision } revision bookmark } }\n": types.UndoChangeDocument,
    "\n  query CoverageCell($requirement: ID!, $system: ID!, $on: Date) {\n    cell(requirement: $requirement, system: $system, on: $on) {\n      on status reasons\n      requirement { id itemKind label summary }\n      system { id itemKind label }\n      through { id itemKind label }\n      applicability {\n        value from\n        fromBy { id itemKind label }\n        trace { says holds by { id itemKind label } }\n        missing { name question help }\n      }\n      claims { ...ClaimStandingParts }\n      inferred {\n        status\n        mapping { id itemKind label }\n        requirement { id itemKind label }\n        claim { ...ClaimStandingParts }\n      }\n      remedies { kind says item { id itemKind label } }\n    }\n  }\n  fragment ClaimStandingParts on ClaimStanding {\n    status reason state\n    claim { id extent state rationale from until }\n    control { id itemKind label }\n    through { id itemKind label }\n    evidence { counts reason evidence { id itemKind label } }\n  }\n": types.CoverageCellDocument,
    "\n  mutation AcceptInferred($input: AcceptInferredInput!) { acceptInferred(input: $input) { item { id } change revision bookmark } }\n": types.AcceptInferredDocument,
    "\n  query CoverageHead($framework: ID!, $systems: [ID!], $on: Date) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      on\n      framework { id itemKind label }\n      systems { id itemKind label }\n      totals { ...CoverageTotalsParts }\n      bySystem { covered of }\n      organisation { covered of }\n    }\n    organisations { id }\n  }\n": types.CoverageHeadDocument,
    "\n  query CoverageRows($framework: ID!, $systems: [ID!], $on: Date, $parent: ID, $deep: Boolean, $first: Int, $after: String) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      rows(parent: $parent, deep: $deep, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { codes inferred from covered of opens organisation { covered of } requirement { id itemKind label title summary subject role topics } }\n      }\n    }\n  }\n": types.CoverageRowsDocument,
    "\n  query CoverageGaps($framework: ID!, $system: ID, $on: Date, $first: Int, $after: String) {\n    gaps(framework: $framework, system: $system, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        status from reason\n        requirement { id itemKind label title summary topics }\n        system { id itemKind label }\n        remedy { kind says item { id itemKind label } }\n      }\n    }\n  }\n": types.CoverageGapsDocument,
    "\n  query CoverageSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id label lifecycle }\n    }\n  }\n": types.CoverageSystemsDocument,
    "\n  query AnySystem { systems(first: 1) { totalCount } }\n": types.AnySystemDocument,
    "\n  query CoverageFrameworks { frameworks { id label } }\n": types.CoverageFrameworksDocument,
    "\n  query CrosswalkRows($source: ID!, $target: ID!, $status: [MappingStatus!], $derived: Boolean, $first: Int, $after: String) {\n    crosswalk(source: $source, target: $target, status: $status, derived: $derived, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        derived association possible\n        sources { ...RequirementEnd summary }\n        targets { ...RequirementEnd summary }\n        mapping { ...MappingParts }\n        proofs { ...ProofParts }\n        contradiction { one { ...ProofParts } other { ...ProofParts } }\n      }\n    }\n  }\n  fragment RequirementEnd on Requirement { id itemKind label ref }\n  fragment MappingParts on Mapping {\n    id revision itemKind label relation negated predicate strength scale rationale status author reviewer stated reviewed reason\n    set { id itemKind label separateReview }\n  }\n  fragment ProofParts on Proof {\n    possible\n    steps { possible from { ...RequirementEnd } to { ...RequirementEnd } mapping { id itemKind label status } }\n  }\n": types.CrosswalkRowsDocument,
    "\n  query FrameworkTree($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id\n      label\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ref label summary assessable topics parent { id } }\n      }\n    }\n  }\n": types.FrameworkTreeDocument,
    "\n  query PreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...ImportReportParts } }\n  fragment ImportReportParts on ImportReport {\n    file format read accepted rejected unchanged committed problemCount missingCount revision bookmark\n    problems { line column value reason }\n    missing { framework name rows }\n    item { id itemKind label }\n  }\n": types.PreviewImportDocument,
    "\n  mutation ImportFile($input: ImportFileInput!) { importFile(input: $input) { ...ImportReportParts } }\n": types.ImportFileDocument,
    "\n  query ImportFrameworks { frameworks { id label } }\n": types.ImportFrameworksDocument,
    "\n  query PairRelation($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    relation(source: $source, target: $target, includeProposed: $includeProposed) {\n      possible\n      source { ...RequirementEnd }\n      target { ...RequirementEnd }\n      proofs { ...ProofParts }\n      contradiction { one { ...ProofParts } other { ...ProofParts } }\n    }\n  }\n": types.PairRelationDocument,
    "\n  query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    crosswalkSummary(source: $source, target: $target, includeProposed: $includeProposed) {\n      approved proposed rejected candidates contradictions\n      source { ...CrosswalkSideParts }\n      target { ...CrosswalkSideParts }\n      cells { source target approved proposed }\n    }\n  }\n  fragment CrosswalkSideParts on CrosswalkSide {\n    framework { id label }\n    mapped total\n    chapters { mapped total requirement { id label ref } }\n  }\n": types.CrosswalkCountsDocument,
    "\n  query MappingNow($id: ID!) {\n    node(id: $id) { __typename ... on Mapping { relation status rationale reason reviewer } }\n    changes(item: $id, first: 1) { nodes { at actor action } }\n  }\n": types.MappingNowDocument,
    "\n  query CrosswalkStart {\n    frameworks { id label requirementCount assessableCount }\n    mappingSets {\n      id\n      mappings(first: 1) { nodes { sources { framework { id label } } targets { framework { id label } } } }\n    }\n  }\n": types.CrosswalkStartDocument,
    "\n  mutation ProposeMapping($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.ProposeMappingDocument,
    "\n  mutation EditMapping($input: EditMappingInput!) { editMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.EditMappingDocument,
    "\n  mutation ApproveMapping($input: ReviewMappingInput!) { approveMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.ApproveMappingDocument,
    "\n  mutation RejectMapping($input: ReviewMappingInput!) { rejectMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.RejectMappingDocument,
    "\n  mutation ReopenMapping($input: ReviewMappingInput!) { reopenMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.ReopenMappingDocument,
    "\n  mutation AcceptCandidate($input: AcceptCandidateInput!) { acceptCandidate(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n": types.AcceptCandidateDocument,
    "\n  mutation ReviewMappings($input: ReviewMappingsInput!) {\n    reviewMappings(input: $input) {\n      mappings { id status }\n      effectCount\n      effects { before after source { ...RequirementEnd } target { ...RequirementEnd } }\n      change revision bookmark\n    }\n  }\n": types.ReviewMappingsDocument,
    "\n  query InspectItem($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      revision\n      ... on Item { itemKind label }\n      ... on Framework { frameworkTitle: title frameworkVersion: version publisher frameworkKind: kind frameworkUrl: url requirementCount assessableCount requirements(first: 5) { totalCount nodes { ...Named } } }\n      ... on Requirement {\n        ref summary level: kind assessable subject bound topics requirementUrl: url appliesFrom { condition from } framework { ...Named } parent { ...Named } addedBy { ...Named }\n        parts(first: 5) { totalCount nodes { ...Named } }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        mappings(first: 5) { totalCount nodes { ...Named } }\n        refersTo(first: 5) { totalCount nodes { ...Named } }\n        amendedBy(first: 5) { totalCount nodes { amendment { ...Named } } }\n      }\n      ... on Amendment { amendmentTitle: title adopted inForce sourceNote amendmentUrl: url effects(first: 5) { totalCount nodes { requirement { ...Named } } } }\n      ... on MappingSet { source setAuthor: author setLicence: licence setUrl: url method pairCount mappings(first: 5) { totalCount nodes { ...Named } } }\n      ... on Mapping { relation strength mappingStatus: status rationale author reviewer stated reviewed set { ...Named } sources { ...Named } targets { ...Named } }\n      ... on System {\n        purpose lifecycle roles placedOnMarket markets owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n        models(first: 5) { totalCount nodes { ...Named } }\n        datasets(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Model {\n        modelVersion: version licence provenance description owner { ...Named }\n        trainedOn(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Dataset {\n        datasetVersion: version licence provenance description personalData owner { ...Named }\n        derivedFrom(first: 5) { totalCount nodes { ...Named } }\n        trains(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Risk {\n        description likelihood impact treatment residual owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Control {\n        description controlKind: kind scope cadence owner { ...Named }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Evidence {\n        description evidenceUrl: url collected validUntil validity verdict result owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Organisation { orgScope: scope profile decisions(first: 1) { totalCount } }\n      ... on Party { partyKind: kind owns(first: 5) { totalCount nodes { ...Named } } }\n    }\n  }\n  fragment Named on Item { id itemKind label }\n": types.InspectItemDocument,
    "\n  query ExplorerScene($focus: [ID!]!, $topic: String, $wholeTopic: Boolean!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {\n    neighbourhood(focus: $focus, topic: $topic, wholeTopic: $wholeTopic, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {\n      shown\n      total\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      groups { id anchor kind edge outgoing count }\n      bearing { framework label count shown }\n    }\n  }\n": types.ExplorerSceneDocument,
    "\n  query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {\n    paths(from: $from, to: $to, edges: $edges) {\n      truncated\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      paths { length nodes edges }\n    }\n  }\n": types.ExplorerPathsDocument,
    "\n  query StartingPoints {\n    article: node(id: \"eu-ai-act:10/2/f\") { ...StartingPoint }\n    annex: node(id: \"iso-42001:A.7.4\") { ...StartingPoint }\n    subcategory: node(id: \"nist-ai-rmf:MEASURE-2.11\") { ...StartingPoint }\n    system: node(id: \"system:cv-screening\") { ...StartingPoint }\n    control: node(id: \"control:bias-test-ranking\") { ...StartingPoint }\n  }\n  fragment StartingPoint on Node { ... on Item { id itemKind label } }\n": types.StartingPointsDocument,
    "\n  query ListChanges($item: ID, $actor: String, $action: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor node { id revision at actor action hash previousHash touchedCount } }\n    }\n  }\n": types.ListChangesDocument,
    "\n  query ListTouched($item: ID, $actor: String, $action: String, $before: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: 1, after: $before) {\n      nodes {\n        revision\n        touched(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { kind id from to before after }\n        }\n      }\n    }\n  }\n": types.ListTouchedDocument,
    "\n  query FactsOfSystem($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label\n        facts { value definition { name kind question help by { id itemKind label } options { value says } } }\n      }\n    }\n  }\n": types.FactsOfSystemDocument,
    "\n  query ClassifySystem($system: ID!, $facts: [FactInput!]!) {\n    classification(system: $system, facts: $facts) {\n      unknown\n      applies { ...ApplyingParts trace { says holds by { id itemKind label } } }\n      comes { requirement { id } }\n      goes { ...ApplyingParts }\n      questions { name }\n    }\n  }\n  fragment ApplyingParts on Applicability {\n    from\n    fromBy { id itemKind label }\n    requirement { id itemKind label kind ancestors { id itemKind label kind } }\n  }\n": types.ClassifySystemDocument,
    "\n  query ControlFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Control { id revision itemKind label retired description kind scope cadence owner { id itemKind label } }\n    }\n  }\n": types.ControlFactsDocument,
    "\n  query DatasetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Dataset { id revision itemKind label retired version licence provenance description personalData owner { id itemKind label } }\n    }\n  }\n": types.DatasetFactsDocument,
    "\n  query EvidenceFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Evidence {\n        id revision itemKind label retired description url digest collected validUntil validity verdict result\n        owner { id itemKind label }\n      }\n    }\n  }\n": types.EvidenceFactsDocument,
    "\n  query FrameworkFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Framework { id revision itemKind label title version publisher kind url requirementCount assessableCount }\n    }\n  }\n": types.FrameworkFactsDocument,
    "\n  query MappingSetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MappingSet { id revision itemKind label source author licence method grouping overlapMeans url mappingCount pairCount }\n    }\n  }\n": types.MappingSetFactsDocument,
    "\n  query MappingFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mapping {\n        id revision itemKind label relation strength scale rationale status author reviewer stated reviewed\n        set { id itemKind label }\n      }\n    }\n  }\n": types.MappingFactsDocument,
    "\n  query ModelFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Model { id revision itemKind label retired version licence provenance description owner { id itemKind label } }\n    }\n  }\n": types.ModelFactsDocument,
    "\n  query OrganisationFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organisation { id revision itemKind label scope profile }\n    }\n  }\n": types.OrganisationFactsDocument,
    "\n  query PartyFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Party { id revision itemKind label kind }\n    }\n  }\n": types.PartyFactsDocument,
    "\n  query RequirementFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Requirement {\n        id revision itemKind label summary kind assessable subject role bound topics url appliesFrom { condition from by { id itemKind label } }\n        addedBy { id itemKind label }\n        framework { id itemKind label kind }\n        ancestors { id itemKind label }\n      }\n    }\n  }\n": types.RequirementFactsDocument,
    "\n  query RiskFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Risk { id revision itemKind label retired description likelihood impact treatment residual owner { id itemKind label } }\n    }\n  }\n": types.RiskFactsDocument,
    "\n  query SystemFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label purpose lifecycle\n        owner { id itemKind label }\n        facts { value definition { name kind question options { value says } } }\n      }\n    }\n  }\n": types.SystemFactsDocument,
    "\n  query LastChange($id: ID!) { changes(item: $id, first: 1) { nodes { id at actor action } } }\n": types.LastChangeDocument,
    "\n  query ItemToEdit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Item { id itemKind label revision }\n      ... on System { name purpose lifecycle owner { id } }\n      ... on Model { name version provenance licence description owner { id } }\n      ... on Dataset { name version provenance licence description personalData owner { id } }\n      ... on Risk { title description likelihood impact treatment residual owner { id } }\n      ... on Control { title description kind scope cadence owner { id } }\n      ... on Evidence { title description url digest collected validUntil result owner { id } }\n    }\n  }\n": types.ItemToEditDocument,
    "\n  query OwnersToChoose { parties(first: 200) { nodes { id label } } }\n": types.OwnersToChooseDocument,
    "\n  mutation RegisterRisk($input: RegisterRiskInput!) { registerRisk(input: $input) { ...WrittenParts } }\n": types.RegisterRiskDocument,
    "\n  mutation EditRisk($input: EditRiskInput!) { editRisk(input: $input) { ...WrittenParts } }\n": types.EditRiskDocument,
    "\n  mutation RegisterControl($input: RegisterControlInput!) { registerControl(input: $input) { ...WrittenParts } }\n": types.RegisterControlDocument,
    "\n  mutation EditControl($input: EditControlInput!) { editControl(input: $input) { ...WrittenParts } }\n": types.EditControlDocument,
    "\n  mutation RegisterEvidence($input: RegisterEvidenceInput!) { registerEvidence(input: $input) { ...WrittenParts } }\n": types.RegisterEvidenceDocument,
    "\n  mutation EditEvidence($input: EditEvidenceInput!) { editEvidence(input: $input) { ...WrittenParts } }\n": types.EditEvidenceDocument,
    "\n  mutation ClaimSatisfies($input: ClaimInput!) { claimSatisfies(input: $input) { ...WrittenParts } }\n": types.ClaimSatisfiesDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { ...WrittenParts } }\n": types.WithdrawClaimDocument,
    "\n  mutation ApplyControl($input: ApplyControlInput!) { applyControl(input: $input) { ...WrittenParts } }\n": types.ApplyControlDocument,
    "\n  mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { ...WrittenParts } }\n  fragment WrittenParts on ItemChanged { item { id itemKind label revision } change revision bookmark }\n": types.RegisterSystemDocument,
    "\n  mutation EditSystem($input: EditSystemInput!) { editSystem(input: $input) { ...WrittenParts } }\n": types.EditSystemDocument,
    "\n  mutation RegisterModel($input: RegisterModelInput!) { registerModel(input: $input) { ...WrittenParts } }\n": types.RegisterModelDocument,
    "\n  mutation EditModel($input: EditModelInput!) { editModel(input: $input) { ...WrittenParts } }\n": types.EditModelDocument,
    "\n  mutation RegisterDataset($input: RegisterDatasetInput!) { registerDataset(input: $input) { ...WrittenParts } }\n": types.RegisterDatasetDocument,
    "\n  mutation EditDataset($input: EditDatasetInput!) { editDataset(input: $input) { ...WrittenParts } }\n": types.EditDatasetDocument,
    "\n  mutation RegisterParty($input: RegisterPartyInput!) { registerParty(input: $input) { ...WrittenParts } }\n": types.RegisterPartyDocument,
    "\n  mutation LinkItems($input: LinkInput!) { linkItems(input: $input) { ...WrittenParts } }\n": types.LinkItemsDocument,
    "\n  mutation UnlinkItems($input: LinkInput!) { unlinkItems(input: $input) { ...WrittenParts } }\n": types.UnlinkItemsDocument,
    "\n  mutation RetireItem($input: RetireInput!) { retireItem(input: $input) { ...WrittenParts } }\n": types.RetireItemDocument,
    "\n  mutation Decide($input: DecideInput!) { decide(input: $input) { ...WrittenParts } }\n": types.DecideDocument,
    "\n  query CountItems { overview { items { kind count } } }\n": types.CountItemsDocument,
    "\n  query ListControls($filter: ControlFilter, $first: Int, $after: String) {\n    controls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label kind scope cadence\n        owner { id itemKind label }\n        claims(first: 1) { totalCount }\n        evidence(first: 1) { totalCount }\n      }\n    }\n  }\n": types.ListControlsDocument,
    "\n  query ListDatasets($filter: DatasetFilter, $first: Int, $after: String) {\n    datasets(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance personalData owner { id itemKind label } }\n    }\n  }\n": types.ListDatasetsDocument,
    "\n  query ListEvidence($filter: EvidenceFilter, $on: Date, $first: Int, $after: String) {\n    evidence(filter: $filter, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label collected validUntil validity(on: $on) verdict result owner { id itemKind label } }\n    }\n  }\n": types.ListEvidenceDocument,
    "\n  query ListFrameworks {\n    frameworks { id itemKind label title version publisher kind requirementCount assessableCount }\n  }\n": types.ListFrameworksDocument,
    "\n  query ListMappingSets {\n    mappingSets { id itemKind label source author method grouping mappingCount pairCount }\n  }\n": types.ListMappingSetsDocument,
    "\n  query ListMappings($filter: MappingFilter, $first: Int, $after: String) {\n    mappings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label relation status\n        set { id itemKind label }\n        sources { id itemKind label }\n        targets { id itemKind label }\n      }\n    }\n  }\n": types.ListMappingsDocument,
    "\n  query ListModels($filter: ModelFilter, $first: Int, $after: String) {\n    models(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance owner { id itemKind label } }\n    }\n  }\n": types.ListModelsDocument,
    "\n  query ListOrganisations {\n    organisations { id itemKind label scope profile decisions(first: 1) { totalCount } }\n  }\n": types.ListOrganisationsDocument,
    "\n  query ListParties($filter: PartyFilter, $first: Int, $after: String) {\n    parties(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label kind owns(first: 1) { totalCount } }\n    }\n  }\n": types.ListPartiesDocument,
    "\n  query ListRequirements($filter: RequirementFilter, $first: Int, $after: String) {\n    requirements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label summary kind assessable subject topics framework { id itemKind label } }\n    }\n  }\n": types.ListRequirementsDocument,
    "\n  query ListRisks($filter: RiskFilter, $first: Int, $after: String) {\n    risks(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label likelihood impact residual treatment owner { id itemKind label } }\n    }\n  }\n": types.ListRisksDocument,
    "\n  query ListSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label purpose lifecycle roles owner { id itemKind label } }\n    }\n  }\n": types.ListSystemsDocument,
    "\n    query ClaimsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": types.ClaimsOfControlDocument,
    "\n    query SystemsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until system: appliesTo { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.SystemsOfControlDocument,
    "\n    query EvidenceOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": types.EvidenceOfControlDocument,
    "\n    query RisksOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  ": types.RisksOfControlDocument,
    "\n    query SourcesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivedFrom(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": types.SourcesOfDatasetDocument,
    "\n    query DerivativesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivatives(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": types.DerivativesOfDatasetDocument,
    "\n    query ModelsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          trains(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  ": types.ModelsOfDatasetDocument,
    "\n    query SystemsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": types.SystemsOfDatasetDocument,
    "\n    query ControlsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  ": types.ControlsOfEvidenceDocument,
    "\n    query SystemsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": types.SystemsOfEvidenceDocument,
    "\n    query RequirementsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.RequirementsOfEvidenceDocument,
    "\n    query PartsOfFramework($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Framework {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  ": types.PartsOfFrameworkDocument,
    "\n    query MappingsOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.MappingsOfSetDocument,
    "\n    query NothingOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          nothing(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id reason requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": types.NothingOfSetDocument,
    "\n    query SourcesOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { sources { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  ": types.SourcesOfMappingDocument,
    "\n    query TargetsOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { targets { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  ": types.TargetsOfMappingDocument,
    "\n    query SystemsOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": types.SystemsOfModelDocument,
    "\n    query TrainingDataOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          trainedOn(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": types.TrainingDataOfModelDocument,
    "\n    query DecisionsOfOrganisation($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Organisation {\n          decisions(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id decision justification from requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  ": types.DecisionsOfOrganisationDocument,
    "\n    query ItemsOfParty($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Party {\n          owns(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label }\n          }\n        }\n      }\n    }\n  ": types.ItemsOfPartyDocument,
    "\n    query PartsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          parts(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  ": types.PartsOfRequirementDocument,
    "\n    query ClaimsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state control { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.ClaimsOfRequirementDocument,
    "\n    query EvidenceOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": types.EvidenceOfRequirementDocument,
    "\n    query MappingsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.MappingsOfRequirementDocument,
    "\n    query ReferencesFrom($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          refersTo(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.ReferencesFromDocument,
    "\n    query ReferencesTo($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          referredToBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.ReferencesToDocument,
    "\n    query AmendmentsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          amendedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id effect from verified summary amendment { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.AmendmentsOfRequirementDocument,
    "\n    query SystemsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  ": types.SystemsOfRiskDocument,
    "\n    query ControlsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  ": types.ControlsOfRiskDocument,
    "\n    query ControlsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until control { id itemKind label } }\n          }\n        }\n      }\n    }\n  ": types.ControlsOfSystemDocument,
    "\n    query EvidenceOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  ": types.EvidenceOfSystemDocument,
    "\n    query RisksOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  ": types.RisksOfSystemDocument,
    "\n    query ModelsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          models(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  ": types.ModelsOfSystemDocument,
    "\n    query DatasetsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          datasets(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  ": types.DatasetsOfSystemDocument,
    "\n  query StatementFrameworks { frameworks { id label kind } }\n": types.StatementFrameworksDocument,
    "\n  query StatementRequirements($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id kind title\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id itemKind label ref title summary assessable subject parent { id } }\n      }\n    }\n  }\n": types.StatementRequirementsDocument,
    "\n  query OrganisationDecisions($first: Int, $after: String) {\n    organisations {\n      id label scope\n      decisions(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id decision justification from requirement { id } }\n      }\n    }\n  }\n": types.OrganisationDecisionsDocument,
    "\n  query StatementStatus($framework: ID!, $on: Date!, $first: Int, $after: String) {\n    coverage(framework: $framework, on: $on) {\n      rows(deep: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { requirement { id } codes implementedBy { id itemKind label } }\n      }\n    }\n  }\n": types.StatementStatusDocument,
    "\n  query StatementRevision { revision }\n": types.StatementRevisionDocument,
    "\n  query ReadOverview {\n    overview {\n      on\n      items { kind count }\n      evidence { verdict validity count }\n      mappings { status count }\n      topics { framework topic count }\n    }\n    frameworks { id itemKind label version requirementCount assessableCount }\n    mappingSets { id itemKind label author mappingCount }\n    changes(first: 5) { totalCount nodes { id revision at actor action touchedCount } }\n    article: node(id: \"eu-ai-act:10/2/f\") { id }\n    subcategory: node(id: \"nist-ai-rmf:GOVERN-1.1\") { id }\n    system: node(id: \"system:cv-screening\") { id }\n  }\n": types.ReadOverviewDocument,
    "\n  query ListActors { parties(first: 200) { nodes { id label } } }\n": types.ListActorsDocument,
    "\n  query FrameworkCoverage($framework: ID!) {\n    coverage(framework: $framework) { on systems { id } totals { ...CoverageTotalsParts } }\n  }\n  fragment CoverageTotalsParts on CoverageTotals { covered of dueLater dueLaterCovered notApplicable inferred byStatus { status count } }\n": types.FrameworkCoverageDocument,
    "\n  query ItemHeading($id: ID!) {\n    node(id: $id) {\n      __typename\n      revision\n      ... on Item { id itemKind label }\n    }\n  }\n": types.ItemHeadingDocument,
    "\n  query OwnerChoices { parties(first: 200) { nodes { id label } } }\n": types.OwnerChoicesDocument,
    "\n  query FrameworkChoices { frameworks { id label } }\n": types.FrameworkChoicesDocument,
    "\n  query MappingSetChoices { mappingSets { id label } }\n": types.MappingSetChoicesDocument,
    "\n  query SearchItems($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      totalCount\n      nodes { id itemKind label }\n    }\n  }\n": types.SearchItemsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoChange($input: UndoChangeInput!) { undoChange(input: $input) { undone { id revision action } change { id revision } revision bookmark } }\n"): typeof import('./graphql').UndoChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageCell($requirement: ID!, $system: ID!, $on: Date) {\n    cell(requirement: $requirement, system: $system, on: $on) {\n      on status reasons\n      requirement { id itemKind label summary }\n      system { id itemKind label }\n      through { id itemKind label }\n      applicability {\n        value from\n        fromBy { id itemKind label }\n        trace { says holds by { id itemKind label } }\n        missing { name question help }\n      }\n      claims { ...ClaimStandingParts }\n      inferred {\n        status\n        mapping { id itemKind label }\n        requirement { id itemKind label }\n        claim { ...ClaimStandingParts }\n      }\n      remedies { kind says item { id itemKind label } }\n    }\n  }\n  fragment ClaimStandingParts on ClaimStanding {\n    status reason state\n    claim { id extent state rationale from until }\n    control { id itemKind label }\n    through { id itemKind label }\n    evidence { counts reason evidence { id itemKind label } }\n  }\n"): typeof import('./graphql').CoverageCellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInferred($input: AcceptInferredInput!) { acceptInferred(input: $input) { item { id } change revision bookmark } }\n"): typeof import('./graphql').AcceptInferredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageHead($framework: ID!, $systems: [ID!], $on: Date) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      on\n      framework { id itemKind label }\n      systems { id itemKind label }\n      totals { ...CoverageTotalsParts }\n      bySystem { covered of }\n      organisation { covered of }\n    }\n    organisations { id }\n  }\n"): typeof import('./graphql').CoverageHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageRows($framework: ID!, $systems: [ID!], $on: Date, $parent: ID, $deep: Boolean, $first: Int, $after: String) {\n    coverage(framework: $framework, systems: $systems, on: $on) {\n      rows(parent: $parent, deep: $deep, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { codes inferred from covered of opens organisation { covered of } requirement { id itemKind label title summary subject role topics } }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageGaps($framework: ID!, $system: ID, $on: Date, $first: Int, $after: String) {\n    gaps(framework: $framework, system: $system, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        status from reason\n        requirement { id itemKind label title summary topics }\n        system { id itemKind label }\n        remedy { kind says item { id itemKind label } }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id label lifecycle }\n    }\n  }\n"): typeof import('./graphql').CoverageSystemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnySystem { systems(first: 1) { totalCount } }\n"): typeof import('./graphql').AnySystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageFrameworks { frameworks { id label } }\n"): typeof import('./graphql').CoverageFrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrosswalkRows($source: ID!, $target: ID!, $status: [MappingStatus!], $derived: Boolean, $first: Int, $after: String) {\n    crosswalk(source: $source, target: $target, status: $status, derived: $derived, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        derived association possible\n        sources { ...RequirementEnd summary }\n        targets { ...RequirementEnd summary }\n        mapping { ...MappingParts }\n        proofs { ...ProofParts }\n        contradiction { one { ...ProofParts } other { ...ProofParts } }\n      }\n    }\n  }\n  fragment RequirementEnd on Requirement { id itemKind label ref }\n  fragment MappingParts on Mapping {\n    id revision itemKind label relation negated predicate strength scale rationale status author reviewer stated reviewed reason\n    set { id itemKind label separateReview }\n  }\n  fragment ProofParts on Proof {\n    possible\n    steps { possible from { ...RequirementEnd } to { ...RequirementEnd } mapping { id itemKind label status } }\n  }\n"): typeof import('./graphql').CrosswalkRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkTree($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id\n      label\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ref label summary assessable topics parent { id } }\n      }\n    }\n  }\n"): typeof import('./graphql').FrameworkTreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...ImportReportParts } }\n  fragment ImportReportParts on ImportReport {\n    file format read accepted rejected unchanged committed problemCount missingCount revision bookmark\n    problems { line column value reason }\n    missing { framework name rows }\n    item { id itemKind label }\n  }\n"): typeof import('./graphql').PreviewImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportFile($input: ImportFileInput!) { importFile(input: $input) { ...ImportReportParts } }\n"): typeof import('./graphql').ImportFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportFrameworks { frameworks { id label } }\n"): typeof import('./graphql').ImportFrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairRelation($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    relation(source: $source, target: $target, includeProposed: $includeProposed) {\n      possible\n      source { ...RequirementEnd }\n      target { ...RequirementEnd }\n      proofs { ...ProofParts }\n      contradiction { one { ...ProofParts } other { ...ProofParts } }\n    }\n  }\n"): typeof import('./graphql').PairRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {\n    crosswalkSummary(source: $source, target: $target, includeProposed: $includeProposed) {\n      approved proposed rejected candidates contradictions\n      source { ...CrosswalkSideParts }\n      target { ...CrosswalkSideParts }\n      cells { source target approved proposed }\n    }\n  }\n  fragment CrosswalkSideParts on CrosswalkSide {\n    framework { id label }\n    mapped total\n    chapters { mapped total requirement { id label ref } }\n  }\n"): typeof import('./graphql').CrosswalkCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappingNow($id: ID!) {\n    node(id: $id) { __typename ... on Mapping { relation status rationale reason reviewer } }\n    changes(item: $id, first: 1) { nodes { at actor action } }\n  }\n"): typeof import('./graphql').MappingNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrosswalkStart {\n    frameworks { id label requirementCount assessableCount }\n    mappingSets {\n      id\n      mappings(first: 1) { nodes { sources { framework { id label } } targets { framework { id label } } } }\n    }\n  }\n"): typeof import('./graphql').CrosswalkStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMapping($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').ProposeMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMapping($input: EditMappingInput!) { editMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').EditMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMapping($input: ReviewMappingInput!) { approveMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').ApproveMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectMapping($input: ReviewMappingInput!) { rejectMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').RejectMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMapping($input: ReviewMappingInput!) { reopenMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').ReopenMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptCandidate($input: AcceptCandidateInput!) { acceptCandidate(input: $input) { mapping { ...MappingParts } change revision bookmark } }\n"): typeof import('./graphql').AcceptCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewMappings($input: ReviewMappingsInput!) {\n    reviewMappings(input: $input) {\n      mappings { id status }\n      effectCount\n      effects { before after source { ...RequirementEnd } target { ...RequirementEnd } }\n      change revision bookmark\n    }\n  }\n"): typeof import('./graphql').ReviewMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectItem($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      revision\n      ... on Item { itemKind label }\n      ... on Framework { frameworkTitle: title frameworkVersion: version publisher frameworkKind: kind frameworkUrl: url requirementCount assessableCount requirements(first: 5) { totalCount nodes { ...Named } } }\n      ... on Requirement {\n        ref summary level: kind assessable subject bound topics requirementUrl: url appliesFrom { condition from } framework { ...Named } parent { ...Named } addedBy { ...Named }\n        parts(first: 5) { totalCount nodes { ...Named } }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        mappings(first: 5) { totalCount nodes { ...Named } }\n        refersTo(first: 5) { totalCount nodes { ...Named } }\n        amendedBy(first: 5) { totalCount nodes { amendment { ...Named } } }\n      }\n      ... on Amendment { amendmentTitle: title adopted inForce sourceNote amendmentUrl: url effects(first: 5) { totalCount nodes { requirement { ...Named } } } }\n      ... on MappingSet { source setAuthor: author setLicence: licence setUrl: url method pairCount mappings(first: 5) { totalCount nodes { ...Named } } }\n      ... on Mapping { relation strength mappingStatus: status rationale author reviewer stated reviewed set { ...Named } sources { ...Named } targets { ...Named } }\n      ... on System {\n        purpose lifecycle roles placedOnMarket markets owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n        models(first: 5) { totalCount nodes { ...Named } }\n        datasets(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Model {\n        modelVersion: version licence provenance description owner { ...Named }\n        trainedOn(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Dataset {\n        datasetVersion: version licence provenance description personalData owner { ...Named }\n        derivedFrom(first: 5) { totalCount nodes { ...Named } }\n        trains(first: 5) { totalCount nodes { ...Named } }\n        usedBy(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Risk {\n        description likelihood impact treatment residual owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Control {\n        description controlKind: kind scope cadence owner { ...Named }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        evidence(first: 5) { totalCount nodes { ...Named } }\n        risks(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Evidence {\n        description evidenceUrl: url collected validUntil validity verdict result owner { ...Named }\n        controls(first: 5) { totalCount nodes { ...Named } }\n        systems(first: 5) { totalCount nodes { ...Named } }\n        requirements(first: 5) { totalCount nodes { ...Named } }\n      }\n      ... on Organisation { orgScope: scope profile decisions(first: 1) { totalCount } }\n      ... on Party { partyKind: kind owns(first: 5) { totalCount nodes { ...Named } } }\n    }\n  }\n  fragment Named on Item { id itemKind label }\n"): typeof import('./graphql').InspectItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplorerScene($focus: [ID!]!, $topic: String, $wholeTopic: Boolean!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {\n    neighbourhood(focus: $focus, topic: $topic, wholeTopic: $wholeTopic, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {\n      shown\n      total\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      groups { id anchor kind edge outgoing count }\n      bearing { framework label count shown }\n    }\n  }\n"): typeof import('./graphql').ExplorerSceneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {\n    paths(from: $from, to: $to, edges: $edges) {\n      truncated\n      nodes { id kind ref title status hop }\n      edges { id source target kind status }\n      paths { length nodes edges }\n    }\n  }\n"): typeof import('./graphql').ExplorerPathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartingPoints {\n    article: node(id: \"eu-ai-act:10/2/f\") { ...StartingPoint }\n    annex: node(id: \"iso-42001:A.7.4\") { ...StartingPoint }\n    subcategory: node(id: \"nist-ai-rmf:MEASURE-2.11\") { ...StartingPoint }\n    system: node(id: \"system:cv-screening\") { ...StartingPoint }\n    control: node(id: \"control:bias-test-ranking\") { ...StartingPoint }\n  }\n  fragment StartingPoint on Node { ... on Item { id itemKind label } }\n"): typeof import('./graphql').StartingPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListChanges($item: ID, $actor: String, $action: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { cursor node { id revision at actor action hash previousHash touchedCount } }\n    }\n  }\n"): typeof import('./graphql').ListChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListTouched($item: ID, $actor: String, $action: String, $before: String, $first: Int, $after: String) {\n    changes(item: $item, actor: $actor, action: $action, first: 1, after: $before) {\n      nodes {\n        revision\n        touched(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { kind id from to before after }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ListTouchedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactsOfSystem($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label\n        facts { value definition { name kind question help by { id itemKind label } options { value says } } }\n      }\n    }\n  }\n"): typeof import('./graphql').FactsOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClassifySystem($system: ID!, $facts: [FactInput!]!) {\n    classification(system: $system, facts: $facts) {\n      unknown\n      applies { ...ApplyingParts trace { says holds by { id itemKind label } } }\n      comes { requirement { id } }\n      goes { ...ApplyingParts }\n      questions { name }\n    }\n  }\n  fragment ApplyingParts on Applicability {\n    from\n    fromBy { id itemKind label }\n    requirement { id itemKind label kind ancestors { id itemKind label kind } }\n  }\n"): typeof import('./graphql').ClassifySystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ControlFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Control { id revision itemKind label retired description kind scope cadence owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ControlFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DatasetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Dataset { id revision itemKind label retired version licence provenance description personalData owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').DatasetFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Evidence {\n        id revision itemKind label retired description url digest collected validUntil validity verdict result\n        owner { id itemKind label }\n      }\n    }\n  }\n"): typeof import('./graphql').EvidenceFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Framework { id revision itemKind label title version publisher kind url requirementCount assessableCount }\n    }\n  }\n"): typeof import('./graphql').FrameworkFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappingSetFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MappingSet { id revision itemKind label source author licence method grouping overlapMeans url mappingCount pairCount }\n    }\n  }\n"): typeof import('./graphql').MappingSetFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappingFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mapping {\n        id revision itemKind label relation strength scale rationale status author reviewer stated reviewed\n        set { id itemKind label }\n      }\n    }\n  }\n"): typeof import('./graphql').MappingFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModelFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Model { id revision itemKind label retired version licence provenance description owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ModelFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organisation { id revision itemKind label scope profile }\n    }\n  }\n"): typeof import('./graphql').OrganisationFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartyFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Party { id revision itemKind label kind }\n    }\n  }\n"): typeof import('./graphql').PartyFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequirementFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Requirement {\n        id revision itemKind label summary kind assessable subject role bound topics url appliesFrom { condition from by { id itemKind label } }\n        addedBy { id itemKind label }\n        framework { id itemKind label kind }\n        ancestors { id itemKind label }\n      }\n    }\n  }\n"): typeof import('./graphql').RequirementFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Risk { id revision itemKind label retired description likelihood impact treatment residual owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').RiskFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SystemFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on System {\n        id revision itemKind label purpose lifecycle\n        owner { id itemKind label }\n        facts { value definition { name kind question options { value says } } }\n      }\n    }\n  }\n"): typeof import('./graphql').SystemFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastChange($id: ID!) { changes(item: $id, first: 1) { nodes { id at actor action } } }\n"): typeof import('./graphql').LastChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemToEdit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Item { id itemKind label revision }\n      ... on System { name purpose lifecycle owner { id } }\n      ... on Model { name version provenance licence description owner { id } }\n      ... on Dataset { name version provenance licence description personalData owner { id } }\n      ... on Risk { title description likelihood impact treatment residual owner { id } }\n      ... on Control { title description kind scope cadence owner { id } }\n      ... on Evidence { title description url digest collected validUntil result owner { id } }\n    }\n  }\n"): typeof import('./graphql').ItemToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnersToChoose { parties(first: 200) { nodes { id label } } }\n"): typeof import('./graphql').OwnersToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterRisk($input: RegisterRiskInput!) { registerRisk(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRisk($input: EditRiskInput!) { editRisk(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterControl($input: RegisterControlInput!) { registerControl(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditControl($input: EditControlInput!) { editControl(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterEvidence($input: RegisterEvidenceInput!) { registerEvidence(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEvidence($input: EditEvidenceInput!) { editEvidence(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimSatisfies($input: ClaimInput!) { claimSatisfies(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').ClaimSatisfiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').WithdrawClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyControl($input: ApplyControlInput!) { applyControl(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').ApplyControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { ...WrittenParts } }\n  fragment WrittenParts on ItemChanged { item { id itemKind label revision } change revision bookmark }\n"): typeof import('./graphql').RegisterSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSystem($input: EditSystemInput!) { editSystem(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterModel($input: RegisterModelInput!) { registerModel(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditModel($input: EditModelInput!) { editModel(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterDataset($input: RegisterDatasetInput!) { registerDataset(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDataset($input: EditDatasetInput!) { editDataset(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').EditDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterParty($input: RegisterPartyInput!) { registerParty(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RegisterPartyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkItems($input: LinkInput!) { linkItems(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').LinkItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkItems($input: LinkInput!) { unlinkItems(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').UnlinkItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireItem($input: RetireInput!) { retireItem(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').RetireItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Decide($input: DecideInput!) { decide(input: $input) { ...WrittenParts } }\n"): typeof import('./graphql').DecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountItems { overview { items { kind count } } }\n"): typeof import('./graphql').CountItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListControls($filter: ControlFilter, $first: Int, $after: String) {\n    controls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label kind scope cadence\n        owner { id itemKind label }\n        claims(first: 1) { totalCount }\n        evidence(first: 1) { totalCount }\n      }\n    }\n  }\n"): typeof import('./graphql').ListControlsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListDatasets($filter: DatasetFilter, $first: Int, $after: String) {\n    datasets(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance personalData owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListDatasetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListEvidence($filter: EvidenceFilter, $on: Date, $first: Int, $after: String) {\n    evidence(filter: $filter, on: $on, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label collected validUntil validity(on: $on) verdict result owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListFrameworks {\n    frameworks { id itemKind label title version publisher kind requirementCount assessableCount }\n  }\n"): typeof import('./graphql').ListFrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListMappingSets {\n    mappingSets { id itemKind label source author method grouping mappingCount pairCount }\n  }\n"): typeof import('./graphql').ListMappingSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListMappings($filter: MappingFilter, $first: Int, $after: String) {\n    mappings(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id itemKind label relation status\n        set { id itemKind label }\n        sources { id itemKind label }\n        targets { id itemKind label }\n      }\n    }\n  }\n"): typeof import('./graphql').ListMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListModels($filter: ModelFilter, $first: Int, $after: String) {\n    models(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label version licence provenance owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListModelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOrganisations {\n    organisations { id itemKind label scope profile decisions(first: 1) { totalCount } }\n  }\n"): typeof import('./graphql').ListOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListParties($filter: PartyFilter, $first: Int, $after: String) {\n    parties(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label kind owns(first: 1) { totalCount } }\n    }\n  }\n"): typeof import('./graphql').ListPartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListRequirements($filter: RequirementFilter, $first: Int, $after: String) {\n    requirements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label summary kind assessable subject topics framework { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListRisks($filter: RiskFilter, $first: Int, $after: String) {\n    risks(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label likelihood impact residual treatment owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListSystems($filter: SystemFilter, $first: Int, $after: String) {\n    systems(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id itemKind label purpose lifecycle roles owner { id itemKind label } }\n    }\n  }\n"): typeof import('./graphql').ListSystemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ClaimsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ClaimsOfControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SystemsOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until system: appliesTo { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SystemsOfControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EvidenceOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').EvidenceOfControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RisksOfControl($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Control {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').RisksOfControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SourcesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivedFrom(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SourcesOfDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query DerivativesOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          derivatives(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').DerivativesOfDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ModelsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          trains(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ModelsOfDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SystemsOfDataset($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Dataset {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SystemsOfDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ControlsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ControlsOfEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SystemsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SystemsOfEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RequirementsOfEvidence($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Evidence {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').RequirementsOfEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PartsOfFramework($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Framework {\n          requirements(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').PartsOfFrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MappingsOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').MappingsOfSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query NothingOfSet($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on MappingSet {\n          nothing(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id reason requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').NothingOfSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SourcesOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { sources { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  "): typeof import('./graphql').SourcesOfMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TargetsOfMapping($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Mapping { targets { id itemKind label framework { id itemKind label } } }\n      }\n    }\n  "): typeof import('./graphql').TargetsOfMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SystemsOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          usedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SystemsOfModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TrainingDataOfModel($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Model {\n          trainedOn(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').TrainingDataOfModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query DecisionsOfOrganisation($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Organisation {\n          decisions(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id decision justification from requirement { id itemKind label framework { id itemKind label } } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').DecisionsOfOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ItemsOfParty($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Party {\n          owns(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ItemsOfPartyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PartsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          parts(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label summary kind assessable partCount }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').PartsOfRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ClaimsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          claims(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id extent rationale from until state control { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ClaimsOfRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EvidenceOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').EvidenceOfRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MappingsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          mappings(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').MappingsOfRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ReferencesFrom($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          refersTo(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ReferencesFromDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ReferencesTo($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          referredToBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label framework { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ReferencesToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AmendmentsOfRequirement($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Requirement {\n          amendedBy(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id effect from verified summary amendment { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').AmendmentsOfRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SystemsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          systems(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label lifecycle }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SystemsOfRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ControlsOfRisk($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on Risk {\n          controls(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label kind scope }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ControlsOfRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ControlsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          applications(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id state from until control { id itemKind label } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ControlsOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EvidenceOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          evidence(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label verdict result validity collected validUntil }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').EvidenceOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RisksOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          risks(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label likelihood impact residual }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').RisksOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ModelsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          models(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version licence }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ModelsOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query DatasetsOfSystem($id: ID!, $first: Int, $after: String) {\n      node(id: $id) {\n        __typename\n        ... on System {\n          datasets(first: $first, after: $after) {\n            totalCount\n            pageInfo { hasNextPage endCursor }\n            nodes { id itemKind label version personalData }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').DatasetsOfSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementFrameworks { frameworks { id label kind } }\n"): typeof import('./graphql').StatementFrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementRequirements($framework: ID!, $first: Int, $after: String) {\n    framework(id: $framework) {\n      id kind title\n      requirements(all: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id itemKind label ref title summary assessable subject parent { id } }\n      }\n    }\n  }\n"): typeof import('./graphql').StatementRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationDecisions($first: Int, $after: String) {\n    organisations {\n      id label scope\n      decisions(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id decision justification from requirement { id } }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementStatus($framework: ID!, $on: Date!, $first: Int, $after: String) {\n    coverage(framework: $framework, on: $on) {\n      rows(deep: true, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { requirement { id } codes implementedBy { id itemKind label } }\n      }\n    }\n  }\n"): typeof import('./graphql').StatementStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementRevision { revision }\n"): typeof import('./graphql').StatementRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadOverview {\n    overview {\n      on\n      items { kind count }\n      evidence { verdict validity count }\n      mappings { status count }\n      topics { framework topic count }\n    }\n    frameworks { id itemKind label version requirementCount assessableCount }\n    mappingSets { id itemKind label author mappingCount }\n    changes(first: 5) { totalCount nodes { id revision at actor action touchedCount } }\n    article: node(id: \"eu-ai-act:10/2/f\") { id }\n    subcategory: node(id: \"nist-ai-rmf:GOVERN-1.1\") { id }\n    system: node(id: \"system:cv-screening\") { id }\n  }\n"): typeof import('./graphql').ReadOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListActors { parties(first: 200) { nodes { id label } } }\n"): typeof import('./graphql').ListActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkCoverage($framework: ID!) {\n    coverage(framework: $framework) { on systems { id } totals { ...CoverageTotalsParts } }\n  }\n  fragment CoverageTotalsParts on CoverageTotals { covered of dueLater dueLaterCovered notApplicable inferred byStatus { status count } }\n"): typeof import('./graphql').FrameworkCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemHeading($id: ID!) {\n    node(id: $id) {\n      __typename\n      revision\n      ... on Item { id itemKind label }\n    }\n  }\n"): typeof import('./graphql').ItemHeadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnerChoices { parties(first: 200) { nodes { id label } } }\n"): typeof import('./graphql').OwnerChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkChoices { frameworks { id label } }\n"): typeof import('./graphql').FrameworkChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappingSetChoices { mappingSets { id label } }\n"): typeof import('./graphql').MappingSetChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchItems($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      totalCount\n      nodes { id itemKind label }\n    }\n  }\n"): typeof import('./graphql').SearchItemsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
