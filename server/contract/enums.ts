import * as words from '../model/words.js'

/** A word as GraphQL spells it: `product manufacturer` is PRODUCT_MANUFACTURER, `inReview` is IN_REVIEW. */
export const enumName = (word: string) => word.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/\W+/g, '_').toUpperCase()

const spelled = (list: readonly string[]) => Object.fromEntries(list.map(word => [enumName(word), word]))

/** Inside the server every word is spelled as it is stored; this table is where GraphQL's spelling is translated, both ways. */
export const enumValues = {
  FrameworkKind: spelled(words.frameworkKinds),
  EffectKind: spelled(words.amendmentEffects),
  Subject: spelled(words.subjects),
  PartRole: spelled(words.partRoles),
  SetRelation: spelled(words.setRelations),
  StatedRelation: spelled(words.statedRelations),
  ReviewVerdict: spelled(words.reviewVerdicts),
  FileFormat: spelled(words.fileFormats),
  MappingStatus: spelled(words.mappingStatuses),
  Grouping: spelled(words.groupings),
  SystemRole: spelled(words.systemRoles),
  Lifecycle: spelled(words.lifecycles),
  RiskLevel: spelled(words.riskLevels),
  RiskTreatment: spelled(words.riskTreatments),
  ControlKind: spelled(words.controlKinds),
  ControlScope: spelled(words.controlScopes),
  ControlState: spelled(words.controlStates),
  ClaimExtent: spelled(words.claimExtents),
  ClaimState: spelled(words.claimStates),
  EvidenceVerdict: spelled(words.evidenceVerdicts),
  EvidenceResult: spelled(words.evidenceResults),
  EvidenceValidity: spelled(words.evidenceValidities),
  DecisionKind: spelled(words.decisions),
  PartyKind: spelled(words.partyKinds),
  Applies: spelled(words.applicabilities),
  CoverageStatus: spelled(words.coverageStatuses),
  RemedyKind: spelled(words.remedyKinds),
  FactKind: spelled(words.factKinds),
}
