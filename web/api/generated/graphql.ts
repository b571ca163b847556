/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptCandidateInput = {
  includeProposed?: boolean | null | undefined;
  negated?: boolean | null | undefined;
  /** Left out: the word that says exactly what was derived. Errors: INVALID_INPUT where there is none, or the word says what was ruled out. */
  relation?: StatedRelation | null | undefined;
  set?: string | null | undefined;
  source: string;
  target: string;
};

export type AcceptInferredInput = {
  control: string;
  /** The requirement that the control claims already. */
  from: string;
  /** The mapping it is carried over by. */
  mapping: string;
  /** The requirement that the claim is to serve. */
  requirement: string;
};

export type Applies =
  | 'APPLIES'
  | 'DOES_NOT_APPLY'
  | 'UNKNOWN';

export type ApplyControlInput = {
  control: string;
  /** Today where it is left out. */
  from?: string | null | undefined;
  state: ControlState;
  /** A system; or the organisation, to which a control of organisation scope may apply as a whole, and so to every system that has no period of its own. */
  system: string;
};

export type ClaimExtent =
  | 'FULL'
  | 'PARTIAL';

export type ClaimInput = {
  control: string;
  extent: ClaimExtent;
  /** Today where it is left out. */
  from?: string | null | undefined;
  rationale: string;
  requirement: string;
  state?: ClaimState | null | undefined;
  until?: string | null | undefined;
};

export type ClaimState =
  | 'HELD'
  | 'IN_REVIEW';

export type ControlFilter = {
  kind?: ControlKind | null | undefined;
  owner?: string | null | undefined;
  requirement?: string | null | undefined;
  scope?: ControlScope | null | undefined;
  system?: string | null | undefined;
  text?: string | null | undefined;
};

export type ControlKind =
  | 'CORRECTIVE'
  | 'DETECTIVE'
  | 'DIRECTIVE'
  | 'PREVENTIVE';

export type ControlScope =
  | 'ORGANISATION'
  | 'SYSTEM';

export type ControlState =
  | 'FAILING'
  | 'IMPLEMENTED'
  | 'PLANNED'
  | 'RETIRED';

export type CoverageStatus =
  | 'COVERED'
  | 'FAILING'
  | 'GAP'
  | 'NOT_APPLICABLE'
  | 'PARTIAL'
  | 'PLANNED'
  | 'UNKNOWN'
  | 'UNPROVEN';

export type DatasetFilter = {
  owner?: string | null | undefined;
  personalData?: boolean | null | undefined;
  text?: string | null | undefined;
};

export type DecideInput = {
  decision: DecisionKind;
  /** The day from which it holds; today where it is left out. */
  from?: string | null | undefined;
  justification: string;
  /** The organisation; the only one there is where it is left out. */
  organisation?: string | null | undefined;
  requirement: string;
};

export type DecisionKind =
  | 'EXCLUDED'
  | 'INCLUDED';

export type EdgeSet =
  | 'ALL'
  | 'BLAST'
  | 'CROSSWALK'
  | 'LINEAGE'
  | 'STRUCTURE'
  | 'TRACE';

export type EditControlInput = {
  cadence?: string | null | undefined;
  control: string;
  description?: string | null | undefined;
  expected: number;
  kind?: ControlKind | null | undefined;
  owner?: string | null | undefined;
  scope?: ControlScope | null | undefined;
  title?: string | null | undefined;
};

export type EditDatasetInput = {
  dataset: string;
  description?: string | null | undefined;
  expected: number;
  licence?: string | null | undefined;
  name?: string | null | undefined;
  owner?: string | null | undefined;
  personalData?: boolean | null | undefined;
  provenance?: string | null | undefined;
  version?: string | null | undefined;
};

export type EditEvidenceInput = {
  collected?: string | null | undefined;
  description?: string | null | undefined;
  digest?: string | null | undefined;
  evidence: string;
  expected: number;
  owner?: string | null | undefined;
  result?: EvidenceResult | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
  validUntil?: string | null | undefined;
  verdict?: EvidenceVerdict | null | undefined;
};

/** What is left out stays as it is; null takes a value away. */
export type EditMappingInput = {
  /** The revision of the mapping that was seen. Errors: CONFLICT where it has another by now. */
  expected: number;
  mapping: string;
  negated?: boolean | null | undefined;
  rationale?: string | null | undefined;
  relation?: StatedRelation | null | undefined;
  scale?: string | null | undefined;
  sources?: Array<string> | null | undefined;
  strength?: string | null | undefined;
  targets?: Array<string> | null | undefined;
};

export type EditModelInput = {
  description?: string | null | undefined;
  expected: number;
  licence?: string | null | undefined;
  model: string;
  name?: string | null | undefined;
  owner?: string | null | undefined;
  provenance?: string | null | undefined;
  version?: string | null | undefined;
};

export type EditRiskInput = {
  description?: string | null | undefined;
  expected: number;
  impact?: RiskLevel | null | undefined;
  likelihood?: RiskLevel | null | undefined;
  owner?: string | null | undefined;
  residual?: RiskLevel | null | undefined;
  risk: string;
  title?: string | null | undefined;
  treatment?: RiskTreatment | null | undefined;
};

export type EditSystemInput = {
  expected: number;
  facts?: Array<FactInput> | null | undefined;
  name?: string | null | undefined;
  owner?: string | null | undefined;
  purpose?: string | null | undefined;
  system: string;
};

export type EffectKind =
  | 'ADDS'
  | 'DEFERS'
  | 'REPEALS'
  | 'REPLACES';

export type EvidenceFilter = {
  control?: string | null | undefined;
  owner?: string | null | undefined;
  result?: EvidenceResult | null | undefined;
  system?: string | null | undefined;
  text?: string | null | undefined;
  validity?: EvidenceValidity | null | undefined;
  verdict?: EvidenceVerdict | null | undefined;
};

export type EvidenceResult =
  | 'CONTRADICTS'
  | 'SUPPORTS';

export type EvidenceValidity =
  | 'EXPIRED'
  | 'NOT_YET_COLLECTED'
  | 'VALID';

export type EvidenceVerdict =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REJECTED';

export type ExpectedMapping = {
  expected: number;
  mapping: string;
};

/**
 * An answer. `value` holds `true` or `false`, one option, a day (YYYY-MM-DD), or the entries of a list; an empty list is the answer "none" (for a list or a
 * date); null takes the answer away.
 */
export type FactInput = {
  name: string;
  value?: Array<string> | null | undefined;
};

export type FactKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'LIST';

/** How a file is written. Left out, the format is found by the file's name and content. */
export type FileFormat =
  | 'CISO_ASSISTANT'
  | 'CSV'
  | 'CYCLONEDX'
  | 'OSCAL'
  | 'SPDX'
  | 'SSSOM'
  | 'XLSX';

export type FrameworkKind =
  | 'GUIDELINE'
  | 'LAW'
  | 'STANDARD';

/** How a statement between several sources and several targets is meant: of each pair, or of the unions. */
export type Grouping =
  | 'EACH'
  | 'JOINT';

/** A file as text, as base64, or by the id that uploading it gave (`POST /files`, for files over 100 kB). */
export type ImportFileInput = {
  base64?: string | null | undefined;
  /** Uploads that belong to it, such as the metadata of an SSSOM table in a file of its own. */
  beside?: Array<string> | null | undefined;
  format?: FileFormat | null | undefined;
  name: string;
  /** Writes the good rows even if others are bad. */
  skipRejected?: boolean | null | undefined;
  /** The frameworks that are meant, where the file does not say so or says it in another way. */
  sourceFramework?: string | null | undefined;
  /** Takes requirements that the graph lacks in as bare requirements, of a framework named as in the file. */
  takeInMissing?: boolean | null | undefined;
  targetFramework?: string | null | undefined;
  text?: string | null | undefined;
  upload?: string | null | undefined;
};

export type Kind =
  | 'AMENDMENT'
  | 'CONTROL'
  | 'DATASET'
  | 'EVIDENCE'
  | 'FRAMEWORK'
  | 'MAPPING'
  | 'MAPPING_SET'
  | 'MODEL'
  | 'ORGANISATION'
  | 'PARTY'
  | 'REQUIREMENT'
  | 'RISK'
  | 'SYSTEM';

export type Lifecycle =
  | 'IN_DEVELOPMENT'
  | 'IN_USE'
  | 'PLANNED'
  | 'RETIRED';

export type LinkInput = {
  from: string;
  kind: LinkKind;
  to: string;
};

export type LinkKind =
  | 'ABOUT'
  | 'AFFECTS'
  | 'DERIVED_FROM'
  | 'EVIDENCES'
  | 'FOR'
  | 'MITIGATES'
  | 'OWNS'
  | 'TRAINED_ON'
  | 'USES';

export type MappingFilter = {
  relation?: StatedRelation | null | undefined;
  set?: string | null | undefined;
  status?: Array<MappingStatus> | null | undefined;
};

export type MappingStatus =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

export type ModelFilter = {
  owner?: string | null | undefined;
  text?: string | null | undefined;
};

export type PartRole =
  | 'ALL'
  | 'CHOICE'
  | 'CONTEXT'
  | 'EXCEPTION';

export type PartyFilter = {
  text?: string | null | undefined;
};

export type PartyKind =
  | 'ROLE'
  | 'TEAM';

export type ProposeMappingInput = {
  negated?: boolean | null | undefined;
  rationale?: string | null | undefined;
  relation: StatedRelation;
  scale?: string | null | undefined;
  /** Left out: the organisation's own set between these two frameworks, made when it is first needed. */
  set?: string | null | undefined;
  sources: Array<string>;
  strength?: string | null | undefined;
  targets: Array<string>;
};

export type RegisterControlInput = {
  cadence: string;
  description?: string | null | undefined;
  id?: string | null | undefined;
  kind: ControlKind;
  owner?: string | null | undefined;
  scope: ControlScope;
  title: string;
};

export type RegisterDatasetInput = {
  description?: string | null | undefined;
  id?: string | null | undefined;
  licence?: string | null | undefined;
  name: string;
  owner?: string | null | undefined;
  personalData?: boolean | null | undefined;
  provenance: string;
  version: string;
};

export type RegisterEvidenceInput = {
  collected: string;
  controls: Array<string>;
  description?: string | null | undefined;
  digest?: string | null | undefined;
  id?: string | null | undefined;
  owner?: string | null | undefined;
  requirements?: Array<string> | null | undefined;
  result: EvidenceResult;
  systems?: Array<string> | null | undefined;
  title: string;
  url?: string | null | undefined;
  validUntil?: string | null | undefined;
  verdict?: EvidenceVerdict | null | undefined;
};

export type RegisterModelInput = {
  description?: string | null | undefined;
  id?: string | null | undefined;
  licence?: string | null | undefined;
  name: string;
  owner?: string | null | undefined;
  provenance: string;
  version: string;
};

export type RegisterPartyInput = {
  id?: string | null | undefined;
  kind: PartyKind;
  name: string;
};

export type RegisterRiskInput = {
  description?: string | null | undefined;
  id?: string | null | undefined;
  impact: RiskLevel;
  likelihood: RiskLevel;
  owner?: string | null | undefined;
  residual: RiskLevel;
  systems?: Array<string> | null | undefined;
  title: string;
  treatment: RiskTreatment;
};

export type RegisterSystemInput = {
  facts?: Array<FactInput> | null | undefined;
  /** `system:` and a short name; made from the name where it is left out. */
  id?: string | null | undefined;
  name: string;
  owner?: string | null | undefined;
  purpose: string;
};

export type RemedyKind =
  | 'ACCEPT_EVIDENCE'
  | 'ACCEPT_INFERRED'
  | 'ADD_CONTROL'
  | 'ADD_EVIDENCE'
  | 'ANSWER_FACT'
  | 'APPLY_CONTROL'
  | 'CONFIRM_CLAIM'
  | 'DECIDE'
  | 'EXTEND_CLAIM'
  | 'IMPLEMENT_CONTROL'
  | 'MEND_CONTROL'
  | 'RENEW_EVIDENCE';

export type RequirementFilter = {
  assessable?: boolean | null | undefined;
  framework?: string | null | undefined;
  kind?: string | null | undefined;
  /** Words in the reference, the title or the summary. */
  text?: string | null | undefined;
  topic?: string | null | undefined;
};

export type RetireInput = {
  expected: number;
  item: string;
};

export type ReviewMappingInput = {
  expected: number;
  mapping: string;
  reason?: string | null | undefined;
};

export type ReviewMappingsInput = {
  mappings: Array<ExpectedMapping>;
  preview?: boolean | null | undefined;
  reason?: string | null | undefined;
  verdict: ReviewVerdict;
};

export type ReviewVerdict =
  | 'APPROVE'
  | 'REJECT'
  | 'REOPEN';

export type RiskFilter = {
  owner?: string | null | undefined;
  system?: string | null | undefined;
  text?: string | null | undefined;
  treatment?: RiskTreatment | null | undefined;
};

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type RiskTreatment =
  | 'ACCEPT'
  | 'AVOID'
  | 'MITIGATE'
  | 'TRANSFER';

/** How what two requirements ask may relate (RCC-5). INTERSECTS is proper overlap. */
export type SetRelation =
  | 'DISJOINT'
  | 'EQUAL'
  | 'INTERSECTS'
  | 'SUBSET'
  | 'SUPERSET';

/** How a mapping states a relation: one of the five, a vaguer word of the same kind, or an association, which is none of sets. */
export type StatedRelation =
  | 'ASSOCIATION'
  | 'DISJOINT'
  | 'EQUAL'
  | 'INTERSECTS'
  | 'OVERLAPS'
  | 'SUBSET'
  | 'SUBSET_OR_EQUAL'
  | 'SUPERSET'
  | 'SUPERSET_OR_EQUAL';

export type Subject =
  | 'MODEL'
  | 'ORGANISATION'
  | 'SYSTEM';

export type SystemFilter = {
  lifecycle?: Lifecycle | null | undefined;
  owner?: string | null | undefined;
  role?: SystemRole | null | undefined;
  text?: string | null | undefined;
};

export type SystemRole =
  | 'AUTHORISED_REPRESENTATIVE'
  | 'DEPLOYER'
  | 'DISTRIBUTOR'
  | 'IMPORTER'
  | 'PRODUCT_MANUFACTURER'
  | 'PROVIDER';

export type UndoChangeInput = {
  change: string;
};

export type WithdrawClaimInput = {
  control: string;
  requirement: string;
  until?: string | null | undefined;
};

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { undoChange: { revision: number, bookmark: string, undone: { id: string, revision: number, action: string }, change: { id: string, revision: number } } };

export type CoverageCellQueryVariables = Exact<{
  requirement: string;
  system: string;
  on?: string | null | undefined;
}>;


export type CoverageCellQuery = { cell: { on: string, status: CoverageStatus, reasons: Array<string>, requirement: { id: string, itemKind: Kind, label: string, summary: string }, system: { id: string, itemKind: Kind, label: string } | null, through: { id: string, itemKind: Kind, label: string } | null, applicability: { value: Applies, from: string | null, fromBy:
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
       | null, trace: Array<{ says: string, holds: boolean | null, by:
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
         | null }>, missing: Array<{ name: string, question: string, help: string | null }> }, claims: Array<{ status: CoverageStatus, reason: string, state: ControlState | null, claim: { id: string, extent: ClaimExtent, state: ClaimState, rationale: string, from: string, until: string | null }, control: { id: string, itemKind: Kind, label: string }, through: { id: string, itemKind: Kind, label: string } | null, evidence: Array<{ counts: boolean, reason: string, evidence: { id: string, itemKind: Kind, label: string } }> }>, inferred: Array<{ status: CoverageStatus, mapping: { id: string, itemKind: Kind, label: string }, requirement: { id: string, itemKind: Kind, label: string }, claim: { status: CoverageStatus, reason: string, state: ControlState | null, claim: { id: string, extent: ClaimExtent, state: ClaimState, rationale: string, from: string, until: string | null }, control: { id: string, itemKind: Kind, label: string }, through: { id: string, itemKind: Kind, label: string } | null, evidence: Array<{ counts: boolean, reason: string, evidence: { id: string, itemKind: Kind, label: string } }> } }>, remedies: Array<{ kind: RemedyKind, says: string, item:
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
       | null }> } };

export type ClaimStandingPartsFragment = { status: CoverageStatus, reason: string, state: ControlState | null, claim: { id: string, extent: ClaimExtent, state: ClaimState, rationale: string, from: string, until: string | null }, control: { id: string, itemKind: Kind, label: string }, through: { id: string, itemKind: Kind, label: string } | null, evidence: Array<{ counts: boolean, reason: string, evidence: { id: string, itemKind: Kind, label: string } }> };

export type AcceptInferredMutationVariables = Exact<{
  input: AcceptInferredInput;
}>;


export type AcceptInferredMutation = { acceptInferred: { change: string, revision: number, bookmark: string, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type CoverageHeadQueryVariables = Exact<{
  framework: string;
  systems?: Array<string> | string | null | undefined;
  on?: string | null | undefined;
}>;


export type CoverageHeadQuery = { coverage: { on: string, framework: { id: string, itemKind: Kind, label: string }, systems: Array<{ id: string, itemKind: Kind, label: string }>, totals: { covered: number, of: number, dueLater: number, dueLaterCovered: number, notApplicable: number, inferred: number, byStatus: Array<{ status: CoverageStatus, count: number }> }, bySystem: Array<{ covered: number, of: number }>, organisation: { covered: number, of: number } }, organisations: Array<{ id: string }> };

export type CoverageRowsQueryVariables = Exact<{
  framework: string;
  systems?: Array<string> | string | null | undefined;
  on?: string | null | undefined;
  parent?: string | null | undefined;
  deep?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageRowsQuery = { coverage: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ codes: Array<CoverageStatus | null>, inferred: Array<CoverageStatus | null>, from: Array<string | null>, covered: Array<number>, of: Array<number>, opens: boolean, organisation: { covered: number, of: number }, requirement: { id: string, itemKind: Kind, label: string, title: string | null, summary: string, subject: Subject | null, role: PartRole, topics: Array<string> } }> } } };

export type CoverageGapsQueryVariables = Exact<{
  framework: string;
  system?: string | null | undefined;
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageGapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: CoverageStatus, from: string | null, reason: string, requirement: { id: string, itemKind: Kind, label: string, title: string | null, summary: string, topics: Array<string> }, system: { id: string, itemKind: Kind, label: string } | null, remedy: { kind: RemedyKind, says: string, item:
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
         | null } | null }> } };

export type CoverageSystemsQueryVariables = Exact<{
  filter?: SystemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageSystemsQuery = { systems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, lifecycle: Lifecycle | null }> } };

export type AnySystemQueryVariables = Exact<{ [key: string]: never; }>;


export type AnySystemQuery = { systems: { totalCount: number } };

export type CoverageFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageFrameworksQuery = { frameworks: Array<{ id: string, label: string }> };

export type CrosswalkRowsQueryVariables = Exact<{
  source: string;
  target: string;
  status?: Array<MappingStatus> | MappingStatus | null | undefined;
  derived?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrosswalkRowsQuery = { crosswalk: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ derived: boolean, association: string | null, possible: Array<SetRelation> | null, sources: Array<{ summary: string, id: string, itemKind: Kind, label: string, ref: string }>, targets: Array<{ summary: string, id: string, itemKind: Kind, label: string, ref: string }>, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } | null, proofs: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }>, contradiction: { one: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }>, other: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }> } | null }> } };

export type RequirementEndFragment = { id: string, itemKind: Kind, label: string, ref: string };

export type MappingPartsFragment = { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } };

export type ProofPartsFragment = { possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> };

export type FrameworkTreeQueryVariables = Exact<{
  framework: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FrameworkTreeQuery = { framework: { id: string, label: string, requirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, ref: string, label: string, summary: string, assessable: boolean, topics: Array<string>, parent: { id: string } | null }> } } | null };

export type PreviewImportQueryVariables = Exact<{
  input: ImportFileInput;
}>;


export type PreviewImportQuery = { previewImport: { file: string, format: FileFormat | null, read: number, accepted: number, rejected: number, unchanged: number, committed: boolean, problemCount: number, missingCount: number, revision: number | null, bookmark: string | null, problems: Array<{ line: number | null, column: number | null, value: string | null, reason: string }>, missing: Array<{ framework: string, name: string, rows: number }>, item:
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
     | null } };

export type ImportReportPartsFragment = { file: string, format: FileFormat | null, read: number, accepted: number, rejected: number, unchanged: number, committed: boolean, problemCount: number, missingCount: number, revision: number | null, bookmark: string | null, problems: Array<{ line: number | null, column: number | null, value: string | null, reason: string }>, missing: Array<{ framework: string, name: string, rows: number }>, item:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
   | null };

export type ImportFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;


export type ImportFileMutation = { importFile: { file: string, format: FileFormat | null, read: number, accepted: number, rejected: number, unchanged: number, committed: boolean, problemCount: number, missingCount: number, revision: number | null, bookmark: string | null, problems: Array<{ line: number | null, column: number | null, value: string | null, reason: string }>, missing: Array<{ framework: string, name: string, rows: number }>, item:
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
     | null } };

export type ImportFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportFrameworksQuery = { frameworks: Array<{ id: string, label: string }> };

export type PairRelationQueryVariables = Exact<{
  source: string;
  target: string;
  includeProposed?: boolean | null | undefined;
}>;


export type PairRelationQuery = { relation: { possible: Array<SetRelation>, source: { id: string, itemKind: Kind, label: string, ref: string }, target: { id: string, itemKind: Kind, label: string, ref: string }, proofs: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }>, contradiction: { one: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }>, other: Array<{ possible: Array<SetRelation>, steps: Array<{ possible: Array<SetRelation>, from: { id: string, itemKind: Kind, label: string, ref: string }, to: { id: string, itemKind: Kind, label: string, ref: string }, mapping: { id: string, itemKind: Kind, label: string, status: MappingStatus } | null }> }> } | null } };

export type CrosswalkCountsQueryVariables = Exact<{
  source: string;
  target: string;
  includeProposed?: boolean | null | undefined;
}>;


export type CrosswalkCountsQuery = { crosswalkSummary: { approved: number, proposed: number, rejected: number, candidates: number, contradictions: number, source: { mapped: number, total: number, framework: { id: string, label: string }, chapters: Array<{ mapped: number, total: number, requirement: { id: string, label: string, ref: string } }> }, target: { mapped: number, total: number, framework: { id: string, label: string }, chapters: Array<{ mapped: number, total: number, requirement: { id: string, label: string, ref: string } }> }, cells: Array<{ source: string, target: string, approved: number, proposed: number }> } };

export type CrosswalkSidePartsFragment = { mapped: number, total: number, framework: { id: string, label: string }, chapters: Array<{ mapped: number, total: number, requirement: { id: string, label: string, ref: string } }> };

export type MappingNowQueryVariables = Exact<{
  id: string;
}>;


export type MappingNowQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping', relation: StatedRelation, status: MappingStatus, rationale: string | null, reason: string | null, reviewer: string | null }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null, changes: { nodes: Array<{ at: string, actor: string, action: string }> } };

export type CrosswalkStartQueryVariables = Exact<{ [key: string]: never; }>;


export type CrosswalkStartQuery = { frameworks: Array<{ id: string, label: string, requirementCount: number, assessableCount: number }>, mappingSets: Array<{ id: string, mappings: { nodes: Array<{ sources: Array<{ framework: { id: string, label: string } }>, targets: Array<{ framework: { id: string, label: string } }> }> } }> };

export type ProposeMappingMutationVariables = Exact<{
  input: ProposeMappingInput;
}>;


export type ProposeMappingMutation = { proposeMapping: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type EditMappingMutationVariables = Exact<{
  input: EditMappingInput;
}>;


export type EditMappingMutation = { editMapping: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type ApproveMappingMutationVariables = Exact<{
  input: ReviewMappingInput;
}>;


export type ApproveMappingMutation = { approveMapping: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type RejectMappingMutationVariables = Exact<{
  input: ReviewMappingInput;
}>;


export type RejectMappingMutation = { rejectMapping: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type ReopenMappingMutationVariables = Exact<{
  input: ReviewMappingInput;
}>;


export type ReopenMappingMutation = { reopenMapping: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type AcceptCandidateMutationVariables = Exact<{
  input: AcceptCandidateInput;
}>;


export type AcceptCandidateMutation = { acceptCandidate: { change: string, revision: number, bookmark: string, mapping: { id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, negated: boolean, predicate: string | null, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, reason: string | null, set: { id: string, itemKind: Kind, label: string, separateReview: boolean } } } };

export type ReviewMappingsMutationVariables = Exact<{
  input: ReviewMappingsInput;
}>;


export type ReviewMappingsMutation = { reviewMappings: { effectCount: number, change: string | null, revision: number | null, bookmark: string | null, mappings: Array<{ id: string, status: MappingStatus }>, effects: Array<{ before: Array<SetRelation>, after: Array<SetRelation>, source: { id: string, itemKind: Kind, label: string, ref: string }, target: { id: string, itemKind: Kind, label: string, ref: string } }> } };

export type InspectItemQueryVariables = Exact<{
  id: string;
}>;


export type InspectItemQuery = { node:
    | { __typename: 'Amendment', itemKind: Kind, label: string, adopted: string, inForce: string, sourceNote: string, id: string, revision: number, amendmentTitle: string, amendmentUrl: string, effects: { totalCount: number, nodes: Array<{ requirement: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Change', id: string, revision: number }
    | { __typename: 'Control', itemKind: Kind, label: string, description: string | null, scope: ControlScope, cadence: string, id: string, revision: number, controlKind: ControlKind, owner: { id: string, itemKind: Kind, label: string } | null, requirements: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, systems: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, evidence: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, risks: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Dataset', itemKind: Kind, label: string, licence: string | null, provenance: string, description: string | null, personalData: boolean | null, id: string, revision: number, datasetVersion: string, owner: { id: string, itemKind: Kind, label: string } | null, derivedFrom: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, trains: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, usedBy: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Evidence', itemKind: Kind, label: string, description: string | null, collected: string, validUntil: string | null, validity: EvidenceValidity, verdict: EvidenceVerdict, result: EvidenceResult, id: string, revision: number, evidenceUrl: string | null, owner: { id: string, itemKind: Kind, label: string } | null, controls: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, systems: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, requirements: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Framework', itemKind: Kind, label: string, publisher: string, requirementCount: number, assessableCount: number, id: string, revision: number, frameworkTitle: string, frameworkVersion: string, frameworkKind: FrameworkKind, frameworkUrl: string, requirements: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Mapping', itemKind: Kind, label: string, relation: StatedRelation, strength: string | null, rationale: string | null, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, id: string, revision: number, mappingStatus: MappingStatus, set: { id: string, itemKind: Kind, label: string }, sources: Array<{ id: string, itemKind: Kind, label: string }>, targets: Array<{ id: string, itemKind: Kind, label: string }> }
    | { __typename: 'MappingSet', itemKind: Kind, label: string, source: string, method: string, pairCount: number, id: string, revision: number, setAuthor: string, setLicence: string, setUrl: string | null, mappings: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Model', itemKind: Kind, label: string, licence: string | null, provenance: string, description: string | null, id: string, revision: number, modelVersion: string, owner: { id: string, itemKind: Kind, label: string } | null, trainedOn: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, usedBy: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'Organisation', itemKind: Kind, label: string, profile: string | null, id: string, revision: number, orgScope: string, decisions: { totalCount: number } }
    | { __typename: 'Party', itemKind: Kind, label: string, id: string, revision: number, partyKind: PartyKind, owns: { totalCount: number, nodes: Array<
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
        > } }
    | { __typename: 'Requirement', itemKind: Kind, label: string, ref: string, summary: string, assessable: boolean, subject: Subject | null, bound: Array<string>, topics: Array<string>, id: string, revision: number, level: string, requirementUrl: string, appliesFrom: Array<{ condition: string | null, from: string | null }>, framework: { id: string, itemKind: Kind, label: string }, parent: { id: string, itemKind: Kind, label: string } | null, addedBy: { id: string, itemKind: Kind, label: string } | null, parts: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, controls: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, evidence: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, mappings: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, refersTo: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, amendedBy: { totalCount: number, nodes: Array<{ amendment: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Risk', itemKind: Kind, label: string, description: string | null, likelihood: RiskLevel, impact: RiskLevel, treatment: RiskTreatment, residual: RiskLevel, id: string, revision: number, owner: { id: string, itemKind: Kind, label: string } | null, controls: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, systems: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
    | { __typename: 'System', itemKind: Kind, label: string, purpose: string, lifecycle: Lifecycle | null, roles: Array<SystemRole> | null, placedOnMarket: string | null, markets: Array<string> | null, id: string, revision: number, owner: { id: string, itemKind: Kind, label: string } | null, controls: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, evidence: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, risks: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, models: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> }, datasets: { totalCount: number, nodes: Array<{ id: string, itemKind: Kind, label: string }> } }
   | null };

type Named_Amendment_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Control_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Dataset_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Evidence_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Framework_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Mapping_Fragment = { id: string, itemKind: Kind, label: string };

type Named_MappingSet_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Model_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Organisation_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Party_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Requirement_Fragment = { id: string, itemKind: Kind, label: string };

type Named_Risk_Fragment = { id: string, itemKind: Kind, label: string };

type Named_System_Fragment = { id: string, itemKind: Kind, label: string };

export type NamedFragment =
  | Named_Amendment_Fragment
  | Named_Control_Fragment
  | Named_Dataset_Fragment
  | Named_Evidence_Fragment
  | Named_Framework_Fragment
  | Named_Mapping_Fragment
  | Named_MappingSet_Fragment
  | Named_Model_Fragment
  | Named_Organisation_Fragment
  | Named_Party_Fragment
  | Named_Requirement_Fragment
  | Named_Risk_Fragment
  | Named_System_Fragment
;

export type ExplorerSceneQueryVariables = Exact<{
  focus: Array<string> | string;
  topic?: string | null | undefined;
  wholeTopic: boolean;
  hops: number;
  edges: EdgeSet;
  kinds?: Array<Kind> | Kind | null | undefined;
  limit: number;
  open?: Array<string> | string | null | undefined;
}>;


export type ExplorerSceneQuery = { neighbourhood: { shown: number, total: number, nodes: Array<{ id: string, kind: Kind, ref: string | null, title: string, status: string | null, hop: number }>, edges: Array<{ id: string, source: string, target: string, kind: string, status: string | null }>, groups: Array<{ id: string, anchor: string, kind: Kind, edge: string, outgoing: boolean, count: number }>, bearing: Array<{ framework: string, label: string, count: number, shown: number }> } };

export type ExplorerPathsQueryVariables = Exact<{
  from: string;
  to: string;
  edges: EdgeSet;
}>;


export type ExplorerPathsQuery = { paths: { truncated: boolean, nodes: Array<{ id: string, kind: Kind, ref: string | null, title: string, status: string | null, hop: number }>, edges: Array<{ id: string, source: string, target: string, kind: string, status: string | null }>, paths: Array<{ length: number, nodes: Array<string>, edges: Array<string> }> } };

export type StartingPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartingPointsQuery = { article:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | Record<PropertyKey, never>
   | null, annex:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | Record<PropertyKey, never>
   | null, subcategory:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | Record<PropertyKey, never>
   | null, system:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | Record<PropertyKey, never>
   | null, control:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | Record<PropertyKey, never>
   | null };

type StartingPoint_Amendment_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Control_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Dataset_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Evidence_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Framework_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Mapping_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_MappingSet_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Model_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Organisation_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Party_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Requirement_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_Risk_Fragment = { id: string, itemKind: Kind, label: string };

type StartingPoint_System_Fragment = { id: string, itemKind: Kind, label: string };

export type StartingPointFragment =
  | StartingPoint_Amendment_Fragment
  | StartingPoint_Control_Fragment
  | StartingPoint_Dataset_Fragment
  | StartingPoint_Evidence_Fragment
  | StartingPoint_Framework_Fragment
  | StartingPoint_Mapping_Fragment
  | StartingPoint_MappingSet_Fragment
  | StartingPoint_Model_Fragment
  | StartingPoint_Organisation_Fragment
  | StartingPoint_Party_Fragment
  | StartingPoint_Requirement_Fragment
  | StartingPoint_Risk_Fragment
  | StartingPoint_System_Fragment
;

export type ListChangesQueryVariables = Exact<{
  item?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, revision: number, at: string, actor: string, action: string, hash: string, previousHash: string, touchedCount: number } }> } };

export type ListTouchedQueryVariables = Exact<{
  item?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListTouchedQuery = { changes: { nodes: Array<{ revision: number, touched: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: string, id: string, from: string | null, to: string | null, before: string | null, after: string | null }> } }> } };

export type FactsOfSystemQueryVariables = Exact<{
  id: string;
}>;


export type FactsOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', id: string, revision: number, itemKind: Kind, label: string, facts: Array<{ value: Array<string> | null, definition: { name: string, kind: FactKind, question: string, help: string | null, by: { id: string, itemKind: Kind, label: string } | null, options: Array<{ value: string, says: string }> } }> }
   | null };

export type ClassifySystemQueryVariables = Exact<{
  system: string;
  facts: Array<FactInput> | FactInput;
}>;


export type ClassifySystemQuery = { classification: { unknown: number, applies: Array<{ from: string | null, trace: Array<{ says: string, holds: boolean | null, by:
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
         | null }>, fromBy:
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
       | null, requirement: { id: string, itemKind: Kind, label: string, kind: string, ancestors: Array<{ id: string, itemKind: Kind, label: string, kind: string }> } }>, comes: Array<{ requirement: { id: string } }>, goes: Array<{ from: string | null, fromBy:
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
        | { id: string, itemKind: Kind, label: string }
       | null, requirement: { id: string, itemKind: Kind, label: string, kind: string, ancestors: Array<{ id: string, itemKind: Kind, label: string, kind: string }> } }>, questions: Array<{ name: string }> } };

export type ApplyingPartsFragment = { from: string | null, fromBy:
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
    | { id: string, itemKind: Kind, label: string }
   | null, requirement: { id: string, itemKind: Kind, label: string, kind: string, ancestors: Array<{ id: string, itemKind: Kind, label: string, kind: string }> } };

export type ControlFactsQueryVariables = Exact<{
  id: string;
}>;


export type ControlFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control', id: string, revision: number, itemKind: Kind, label: string, retired: boolean, description: string | null, kind: ControlKind, scope: ControlScope, cadence: string, owner: { id: string, itemKind: Kind, label: string } | null }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type DatasetFactsQueryVariables = Exact<{
  id: string;
}>;


export type DatasetFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset', id: string, revision: number, itemKind: Kind, label: string, retired: boolean, version: string, licence: string | null, provenance: string, description: string | null, personalData: boolean | null, owner: { id: string, itemKind: Kind, label: string } | null }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type EvidenceFactsQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence', id: string, revision: number, itemKind: Kind, label: string, retired: boolean, description: string | null, url: string | null, digest: string | null, collected: string, validUntil: string | null, validity: EvidenceValidity, verdict: EvidenceVerdict, result: EvidenceResult, owner: { id: string, itemKind: Kind, label: string } | null }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type FrameworkFactsQueryVariables = Exact<{
  id: string;
}>;


export type FrameworkFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework', id: string, revision: number, itemKind: Kind, label: string, title: string, version: string, publisher: string, kind: FrameworkKind, url: string, requirementCount: number, assessableCount: number }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type MappingSetFactsQueryVariables = Exact<{
  id: string;
}>;


export type MappingSetFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet', id: string, revision: number, itemKind: Kind, label: string, source: string, author: string, licence: string, method: string, grouping: Grouping, overlapMeans: string, url: string | null, mappingCount: number, pairCount: number }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type MappingFactsQueryVariables = Exact<{
  id: string;
}>;


export type MappingFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping', id: string, revision: number, itemKind: Kind, label: string, relation: StatedRelation, strength: string | null, scale: string | null, rationale: string | null, status: MappingStatus, author: string | null, reviewer: string | null, stated: string | null, reviewed: string | null, set: { id: string, itemKind: Kind, label: string } }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ModelFactsQueryVariables = Exact<{
  id: string;
}>;


export type ModelFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model', id: string, revision: number, itemKind: Kind, label: string, retired: boolean, version: string, licence: string | null, provenance: string, description: string | null, owner: { id: string, itemKind: Kind, label: string } | null }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type OrganisationFactsQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation', id: string, revision: number, itemKind: Kind, label: string, scope: string, profile: string | null }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type PartyFactsQueryVariables = Exact<{
  id: string;
}>;


export type PartyFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party', id: string, revision: number, itemKind: Kind, label: string, kind: PartyKind }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type RequirementFactsQueryVariables = Exact<{
  id: string;
}>;


export type RequirementFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', id: string, revision: number, itemKind: Kind, label: string, summary: string, kind: string, assessable: boolean, subject: Subject | null, role: PartRole, bound: Array<string>, topics: Array<string>, url: string, appliesFrom: Array<{ condition: string | null, from: string | null, by:
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
         | null }>, addedBy: { id: string, itemKind: Kind, label: string } | null, framework: { id: string, itemKind: Kind, label: string, kind: FrameworkKind }, ancestors: Array<{ id: string, itemKind: Kind, label: string }> }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type RiskFactsQueryVariables = Exact<{
  id: string;
}>;


export type RiskFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk', id: string, revision: number, itemKind: Kind, label: string, retired: boolean, description: string | null, likelihood: RiskLevel, impact: RiskLevel, treatment: RiskTreatment, residual: RiskLevel, owner: { id: string, itemKind: Kind, label: string } | null }
    | { __typename: 'System' }
   | null };

export type SystemFactsQueryVariables = Exact<{
  id: string;
}>;


export type SystemFactsQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', id: string, revision: number, itemKind: Kind, label: string, purpose: string, lifecycle: Lifecycle | null, owner: { id: string, itemKind: Kind, label: string } | null, facts: Array<{ value: Array<string> | null, definition: { name: string, kind: FactKind, question: string, options: Array<{ value: string, says: string }> } }> }
   | null };

export type LastChangeQueryVariables = Exact<{
  id: string;
}>;


export type LastChangeQuery = { changes: { nodes: Array<{ id: string, at: string, actor: string, action: string }> } };

export type ItemToEditQueryVariables = Exact<{
  id: string;
}>;


export type ItemToEditQuery = { node:
    | { __typename: 'Amendment', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Change' }
    | { __typename: 'Control', id: string, itemKind: Kind, label: string, revision: number, title: string, description: string | null, kind: ControlKind, scope: ControlScope, cadence: string, owner: { id: string } | null }
    | { __typename: 'Dataset', id: string, itemKind: Kind, label: string, revision: number, name: string, version: string, provenance: string, licence: string | null, description: string | null, personalData: boolean | null, owner: { id: string } | null }
    | { __typename: 'Evidence', id: string, itemKind: Kind, label: string, revision: number, title: string, description: string | null, url: string | null, digest: string | null, collected: string, validUntil: string | null, result: EvidenceResult, owner: { id: string } | null }
    | { __typename: 'Framework', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Mapping', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'MappingSet', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Model', id: string, itemKind: Kind, label: string, revision: number, name: string, version: string, provenance: string, licence: string | null, description: string | null, owner: { id: string } | null }
    | { __typename: 'Organisation', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Party', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Requirement', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Risk', id: string, itemKind: Kind, label: string, revision: number, title: string, description: string | null, likelihood: RiskLevel, impact: RiskLevel, treatment: RiskTreatment, residual: RiskLevel, owner: { id: string } | null }
    | { __typename: 'System', id: string, itemKind: Kind, label: string, revision: number, name: string, purpose: string, lifecycle: Lifecycle | null, owner: { id: string } | null }
   | null };

export type OwnersToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersToChooseQuery = { parties: { nodes: Array<{ id: string, label: string }> } };

export type RegisterRiskMutationVariables = Exact<{
  input: RegisterRiskInput;
}>;


export type RegisterRiskMutation = { registerRisk: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type EditRiskMutationVariables = Exact<{
  input: EditRiskInput;
}>;


export type EditRiskMutation = { editRisk: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterControlMutationVariables = Exact<{
  input: RegisterControlInput;
}>;


export type RegisterControlMutation = { registerControl: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type EditControlMutationVariables = Exact<{
  input: EditControlInput;
}>;


export type EditControlMutation = { editControl: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterEvidenceMutationVariables = Exact<{
  input: RegisterEvidenceInput;
}>;


export type RegisterEvidenceMutation = { registerEvidence: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type EditEvidenceMutationVariables = Exact<{
  input: EditEvidenceInput;
}>;


export type EditEvidenceMutation = { editEvidence: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type ClaimSatisfiesMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimSatisfiesMutation = { claimSatisfies: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type WithdrawClaimMutationVariables = Exact<{
  input: WithdrawClaimInput;
}>;


export type WithdrawClaimMutation = { withdrawClaim: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type ApplyControlMutationVariables = Exact<{
  input: ApplyControlInput;
}>;


export type ApplyControlMutation = { applyControl: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterSystemMutationVariables = Exact<{
  input: RegisterSystemInput;
}>;


export type RegisterSystemMutation = { registerSystem: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type WrittenPartsFragment = { change: string, revision: number, bookmark: string, item:
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
    | { id: string, itemKind: Kind, label: string, revision: number }
   };

export type EditSystemMutationVariables = Exact<{
  input: EditSystemInput;
}>;


export type EditSystemMutation = { editSystem: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterModelMutationVariables = Exact<{
  input: RegisterModelInput;
}>;


export type RegisterModelMutation = { registerModel: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type EditModelMutationVariables = Exact<{
  input: EditModelInput;
}>;


export type EditModelMutation = { editModel: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterDatasetMutationVariables = Exact<{
  input: RegisterDatasetInput;
}>;


export type RegisterDatasetMutation = { registerDataset: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type EditDatasetMutationVariables = Exact<{
  input: EditDatasetInput;
}>;


export type EditDatasetMutation = { editDataset: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RegisterPartyMutationVariables = Exact<{
  input: RegisterPartyInput;
}>;


export type RegisterPartyMutation = { registerParty: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type LinkItemsMutationVariables = Exact<{
  input: LinkInput;
}>;


export type LinkItemsMutation = { linkItems: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type UnlinkItemsMutationVariables = Exact<{
  input: LinkInput;
}>;


export type UnlinkItemsMutation = { unlinkItems: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type RetireItemMutationVariables = Exact<{
  input: RetireInput;
}>;


export type RetireItemMutation = { retireItem: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide: { change: string, revision: number, bookmark: string, item:
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
      | { id: string, itemKind: Kind, label: string, revision: number }
     } };

export type CountItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountItemsQuery = { overview: { items: Array<{ kind: Kind, count: number }> } };

export type ListControlsQueryVariables = Exact<{
  filter?: ControlFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListControlsQuery = { controls: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, kind: ControlKind, scope: ControlScope, cadence: string, owner: { id: string, itemKind: Kind, label: string } | null, claims: { totalCount: number }, evidence: { totalCount: number } }> } };

export type ListDatasetsQueryVariables = Exact<{
  filter?: DatasetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListDatasetsQuery = { datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, licence: string | null, provenance: string, personalData: boolean | null, owner: { id: string, itemKind: Kind, label: string } | null }> } };

export type ListEvidenceQueryVariables = Exact<{
  filter?: EvidenceFilter | null | undefined;
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEvidenceQuery = { evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, collected: string, validUntil: string | null, validity: EvidenceValidity, verdict: EvidenceVerdict, result: EvidenceResult, owner: { id: string, itemKind: Kind, label: string } | null }> } };

export type ListFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type ListFrameworksQuery = { frameworks: Array<{ id: string, itemKind: Kind, label: string, title: string, version: string, publisher: string, kind: FrameworkKind, requirementCount: number, assessableCount: number }> };

export type ListMappingSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListMappingSetsQuery = { mappingSets: Array<{ id: string, itemKind: Kind, label: string, source: string, author: string, method: string, grouping: Grouping, mappingCount: number, pairCount: number }> };

export type ListMappingsQueryVariables = Exact<{
  filter?: MappingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListMappingsQuery = { mappings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, relation: StatedRelation, status: MappingStatus, set: { id: string, itemKind: Kind, label: string }, sources: Array<{ id: string, itemKind: Kind, label: string }>, targets: Array<{ id: string, itemKind: Kind, label: string }> }> } };

export type ListModelsQueryVariables = Exact<{
  filter?: ModelFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListModelsQuery = { models: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, licence: string | null, provenance: string, owner: { id: string, itemKind: Kind, label: string } | null }> } };

export type ListOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListOrganisationsQuery = { organisations: Array<{ id: string, itemKind: Kind, label: string, scope: string, profile: string | null, decisions: { totalCount: number } }> };

export type ListPartiesQueryVariables = Exact<{
  filter?: PartyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPartiesQuery = { parties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, kind: PartyKind, owns: { totalCount: number } }> } };

export type ListRequirementsQueryVariables = Exact<{
  filter?: RequirementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListRequirementsQuery = { requirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, summary: string, kind: string, assessable: boolean, subject: Subject | null, topics: Array<string>, framework: { id: string, itemKind: Kind, label: string } }> } };

export type ListRisksQueryVariables = Exact<{
  filter?: RiskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListRisksQuery = { risks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, likelihood: RiskLevel, impact: RiskLevel, residual: RiskLevel, treatment: RiskTreatment, owner: { id: string, itemKind: Kind, label: string } | null }> } };

export type ListSystemsQueryVariables = Exact<{
  filter?: SystemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSystemsQuery = { systems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, purpose: string, lifecycle: Lifecycle | null, roles: Array<SystemRole> | null, owner: { id: string, itemKind: Kind, label: string } | null }> } };

export type ClaimsOfControlQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsOfControlQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control', claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, extent: ClaimExtent, rationale: string, from: string, until: string | null, state: ClaimState, requirement: { id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } } }> } }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SystemsOfControlQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SystemsOfControlQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control', applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ControlState, from: string, until: string | null, system:
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
            | { id: string, itemKind: Kind, label: string }
           }> } }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type EvidenceOfControlQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EvidenceOfControlQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control', evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, verdict: EvidenceVerdict, result: EvidenceResult, validity: EvidenceValidity, collected: string, validUntil: string | null }> } }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type RisksOfControlQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RisksOfControlQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control', risks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, likelihood: RiskLevel, impact: RiskLevel, residual: RiskLevel }> } }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SourcesOfDatasetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesOfDatasetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset', derivedFrom: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, personalData: boolean | null }> } }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type DerivativesOfDatasetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DerivativesOfDatasetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset', derivatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, personalData: boolean | null }> } }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ModelsOfDatasetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModelsOfDatasetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset', trains: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, licence: string | null }> } }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SystemsOfDatasetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SystemsOfDatasetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset', usedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, lifecycle: Lifecycle | null }> } }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ControlsOfEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ControlsOfEvidenceQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence', controls: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, kind: ControlKind, scope: ControlScope }> } }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SystemsOfEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SystemsOfEvidenceQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence', systems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, lifecycle: Lifecycle | null }> } }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type RequirementsOfEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequirementsOfEvidenceQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence', requirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type PartsOfFrameworkQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartsOfFrameworkQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework', requirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, summary: string, kind: string, assessable: boolean, partCount: number }> } }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type MappingsOfSetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MappingsOfSetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet', mappings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, relation: StatedRelation, status: MappingStatus, rationale: string | null, sources: Array<{ id: string, itemKind: Kind, label: string }>, targets: Array<{ id: string, itemKind: Kind, label: string }> }> } }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type NothingOfSetQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NothingOfSetQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet', nothing: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: string, requirement: { id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } } | null }> } }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SourcesOfMappingQueryVariables = Exact<{
  id: string;
}>;


export type SourcesOfMappingQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping', sources: Array<{ id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } }> }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type TargetsOfMappingQueryVariables = Exact<{
  id: string;
}>;


export type TargetsOfMappingQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping', targets: Array<{ id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } }> }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SystemsOfModelQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SystemsOfModelQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model', usedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, lifecycle: Lifecycle | null }> } }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type TrainingDataOfModelQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrainingDataOfModelQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model', trainedOn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, personalData: boolean | null }> } }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type DecisionsOfOrganisationQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsOfOrganisationQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation', decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, decision: DecisionKind, justification: string, from: string, requirement: { id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } } }> } }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ItemsOfPartyQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ItemsOfPartyQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party', owns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
          | { id: string, itemKind: Kind, label: string }
        > } }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type PartsOfRequirementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartsOfRequirementQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', parts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, summary: string, kind: string, assessable: boolean, partCount: number }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ClaimsOfRequirementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsOfRequirementQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, extent: ClaimExtent, rationale: string, from: string, until: string | null, state: ClaimState, control: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type EvidenceOfRequirementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EvidenceOfRequirementQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, verdict: EvidenceVerdict, result: EvidenceResult, validity: EvidenceValidity, collected: string, validUntil: string | null }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type MappingsOfRequirementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MappingsOfRequirementQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', mappings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, relation: StatedRelation, status: MappingStatus, rationale: string | null, sources: Array<{ id: string, itemKind: Kind, label: string }>, targets: Array<{ id: string, itemKind: Kind, label: string }> }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ReferencesFromQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferencesFromQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', refersTo: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type ReferencesToQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferencesToQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', referredToBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, framework: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type AmendmentsOfRequirementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AmendmentsOfRequirementQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement', amendedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, effect: EffectKind, from: string, verified: boolean, summary: string, amendment: { id: string, itemKind: Kind, label: string } }> } }
    | { __typename: 'Risk' }
    | { __typename: 'System' }
   | null };

export type SystemsOfRiskQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SystemsOfRiskQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk', systems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, lifecycle: Lifecycle | null }> } }
    | { __typename: 'System' }
   | null };

export type ControlsOfRiskQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ControlsOfRiskQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk', controls: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, kind: ControlKind, scope: ControlScope }> } }
    | { __typename: 'System' }
   | null };

export type ControlsOfSystemQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ControlsOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ControlState, from: string, until: string | null, control: { id: string, itemKind: Kind, label: string } }> } }
   | null };

export type EvidenceOfSystemQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EvidenceOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, verdict: EvidenceVerdict, result: EvidenceResult, validity: EvidenceValidity, collected: string, validUntil: string | null }> } }
   | null };

export type RisksOfSystemQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RisksOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', risks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, likelihood: RiskLevel, impact: RiskLevel, residual: RiskLevel }> } }
   | null };

export type ModelsOfSystemQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModelsOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', models: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, licence: string | null }> } }
   | null };

export type DatasetsOfSystemQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatasetsOfSystemQuery = { node:
    | { __typename: 'Amendment' }
    | { __typename: 'Change' }
    | { __typename: 'Control' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Framework' }
    | { __typename: 'Mapping' }
    | { __typename: 'MappingSet' }
    | { __typename: 'Model' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Requirement' }
    | { __typename: 'Risk' }
    | { __typename: 'System', datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, version: string, personalData: boolean | null }> } }
   | null };

export type StatementFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementFrameworksQuery = { frameworks: Array<{ id: string, label: string, kind: FrameworkKind }> };

export type StatementRequirementsQueryVariables = Exact<{
  framework: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementRequirementsQuery = { framework: { id: string, kind: FrameworkKind, title: string, requirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, itemKind: Kind, label: string, ref: string, title: string | null, summary: string, assessable: boolean, subject: Subject | null, parent: { id: string } | null }> } } | null };

export type OrganisationDecisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationDecisionsQuery = { organisations: Array<{ id: string, label: string, scope: string, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, decision: DecisionKind, justification: string, from: string, requirement: { id: string } }> } }> };

export type StatementStatusQueryVariables = Exact<{
  framework: string;
  on: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementStatusQuery = { coverage: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ codes: Array<CoverageStatus | null>, requirement: { id: string }, implementedBy: Array<{ id: string, itemKind: Kind, label: string }> }> } } };

export type StatementRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementRevisionQuery = { revision: number };

export type ReadOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOverviewQuery = { overview: { on: string, items: Array<{ kind: Kind, count: number }>, evidence: Array<{ verdict: EvidenceVerdict, validity: EvidenceValidity, count: number }>, mappings: Array<{ status: MappingStatus, count: number }>, topics: Array<{ framework: string, topic: string, count: number }> }, frameworks: Array<{ id: string, itemKind: Kind, label: string, version: string, requirementCount: number, assessableCount: number }>, mappingSets: Array<{ id: string, itemKind: Kind, label: string, author: string, mappingCount: number }>, changes: { totalCount: number, nodes: Array<{ id: string, revision: number, at: string, actor: string, action: string, touchedCount: number }> }, article:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, subcategory:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, system:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ListActorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListActorsQuery = { parties: { nodes: Array<{ id: string, label: string }> } };

export type FrameworkCoverageQueryVariables = Exact<{
  framework: string;
}>;


export type FrameworkCoverageQuery = { coverage: { on: string, systems: Array<{ id: string }>, totals: { covered: number, of: number, dueLater: number, dueLaterCovered: number, notApplicable: number, inferred: number, byStatus: Array<{ status: CoverageStatus, count: number }> } } };

export type CoverageTotalsPartsFragment = { covered: number, of: number, dueLater: number, dueLaterCovered: number, notApplicable: number, inferred: number, byStatus: Array<{ status: CoverageStatus, count: number }> };

export type ItemHeadingQueryVariables = Exact<{
  id: string;
}>;


export type ItemHeadingQuery = { node:
    | { __typename: 'Amendment', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Change', revision: number }
    | { __typename: 'Control', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Dataset', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Evidence', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Framework', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Mapping', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'MappingSet', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Model', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Organisation', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Party', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Requirement', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'Risk', id: string, itemKind: Kind, label: string, revision: number }
    | { __typename: 'System', id: string, itemKind: Kind, label: string, revision: number }
   | null };

export type OwnerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnerChoicesQuery = { parties: { nodes: Array<{ id: string, label: string }> } };

export type FrameworkChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworkChoicesQuery = { frameworks: Array<{ id: string, label: string }> };

export type MappingSetChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MappingSetChoicesQuery = { mappingSets: Array<{ id: string, label: string }> };

export type SearchItemsQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
}>;


export type SearchItemsQuery = { search: { totalCount: number, nodes: Array<
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
      | { id: string, itemKind: Kind, label: string }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimStandingPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimStandingParts on ClaimStanding {
  status
  reason
  state
  claim {
    id
    extent
    state
    rationale
    from
    until
  }
  control {
    id
    itemKind
    label
  }
  through {
    id
    itemKind
    label
  }
  evidence {
    counts
    reason
    evidence {
      id
      itemKind
      label
    }
  }
}
    `, {"fragmentName":"ClaimStandingParts"}) as unknown as TypedDocumentString<ClaimStandingPartsFragment, unknown>;
export const MappingPartsFragmentDoc = new TypedDocumentString(`
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}
    `, {"fragmentName":"MappingParts"}) as unknown as TypedDocumentString<MappingPartsFragment, unknown>;
export const RequirementEndFragmentDoc = new TypedDocumentString(`
    fragment RequirementEnd on Requirement {
  id
  itemKind
  label
  ref
}
    `, {"fragmentName":"RequirementEnd"}) as unknown as TypedDocumentString<RequirementEndFragment, unknown>;
export const ProofPartsFragmentDoc = new TypedDocumentString(`
    fragment ProofParts on Proof {
  possible
  steps {
    possible
    from {
      ...RequirementEnd
    }
    to {
      ...RequirementEnd
    }
    mapping {
      id
      itemKind
      label
      status
    }
  }
}
    fragment RequirementEnd on Requirement {
  id
  itemKind
  label
  ref
}`, {"fragmentName":"ProofParts"}) as unknown as TypedDocumentString<ProofPartsFragment, unknown>;
export const ImportReportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportReportParts on ImportReport {
  file
  format
  read
  accepted
  rejected
  unchanged
  committed
  problemCount
  missingCount
  revision
  bookmark
  problems {
    line
    column
    value
    reason
  }
  missing {
    framework
    name
    rows
  }
  item {
    id
    itemKind
    label
  }
}
    `, {"fragmentName":"ImportReportParts"}) as unknown as TypedDocumentString<ImportReportPartsFragment, unknown>;
export const CrosswalkSidePartsFragmentDoc = new TypedDocumentString(`
    fragment CrosswalkSideParts on CrosswalkSide {
  framework {
    id
    label
  }
  mapped
  total
  chapters {
    mapped
    total
    requirement {
      id
      label
      ref
    }
  }
}
    `, {"fragmentName":"CrosswalkSideParts"}) as unknown as TypedDocumentString<CrosswalkSidePartsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Item {
  id
  itemKind
  label
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const StartingPointFragmentDoc = new TypedDocumentString(`
    fragment StartingPoint on Node {
  ... on Item {
    id
    itemKind
    label
  }
}
    `, {"fragmentName":"StartingPoint"}) as unknown as TypedDocumentString<StartingPointFragment, unknown>;
export const ApplyingPartsFragmentDoc = new TypedDocumentString(`
    fragment ApplyingParts on Applicability {
  from
  fromBy {
    id
    itemKind
    label
  }
  requirement {
    id
    itemKind
    label
    kind
    ancestors {
      id
      itemKind
      label
      kind
    }
  }
}
    `, {"fragmentName":"ApplyingParts"}) as unknown as TypedDocumentString<ApplyingPartsFragment, unknown>;
export const WrittenPartsFragmentDoc = new TypedDocumentString(`
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}
    `, {"fragmentName":"WrittenParts"}) as unknown as TypedDocumentString<WrittenPartsFragment, unknown>;
export const CoverageTotalsPartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageTotalsParts on CoverageTotals {
  covered
  of
  dueLater
  dueLaterCovered
  notApplicable
  inferred
  byStatus {
    status
    count
  }
}
    `, {"fragmentName":"CoverageTotalsParts"}) as unknown as TypedDocumentString<CoverageTotalsPartsFragment, unknown>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    undone {
      id
      revision
      action
    }
    change {
      id
      revision
    }
    revision
    bookmark
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const CoverageCellDocument = new TypedDocumentString(`
    query CoverageCell($requirement: ID!, $system: ID!, $on: Date) {
  cell(requirement: $requirement, system: $system, on: $on) {
    on
    status
    reasons
    requirement {
      id
      itemKind
      label
      summary
    }
    system {
      id
      itemKind
      label
    }
    through {
      id
      itemKind
      label
    }
    applicability {
      value
      from
      fromBy {
        id
        itemKind
        label
      }
      trace {
        says
        holds
        by {
          id
          itemKind
          label
        }
      }
      missing {
        name
        question
        help
      }
    }
    claims {
      ...ClaimStandingParts
    }
    inferred {
      status
      mapping {
        id
        itemKind
        label
      }
      requirement {
        id
        itemKind
        label
      }
      claim {
        ...ClaimStandingParts
      }
    }
    remedies {
      kind
      says
      item {
        id
        itemKind
        label
      }
    }
  }
}
    fragment ClaimStandingParts on ClaimStanding {
  status
  reason
  state
  claim {
    id
    extent
    state
    rationale
    from
    until
  }
  control {
    id
    itemKind
    label
  }
  through {
    id
    itemKind
    label
  }
  evidence {
    counts
    reason
    evidence {
      id
      itemKind
      label
    }
  }
}`) as unknown as TypedDocumentString<CoverageCellQuery, CoverageCellQueryVariables>;
export const AcceptInferredDocument = new TypedDocumentString(`
    mutation AcceptInferred($input: AcceptInferredInput!) {
  acceptInferred(input: $input) {
    item {
      id
    }
    change
    revision
    bookmark
  }
}
    `) as unknown as TypedDocumentString<AcceptInferredMutation, AcceptInferredMutationVariables>;
export const CoverageHeadDocument = new TypedDocumentString(`
    query CoverageHead($framework: ID!, $systems: [ID!], $on: Date) {
  coverage(framework: $framework, systems: $systems, on: $on) {
    on
    framework {
      id
      itemKind
      label
    }
    systems {
      id
      itemKind
      label
    }
    totals {
      ...CoverageTotalsParts
    }
    bySystem {
      covered
      of
    }
    organisation {
      covered
      of
    }
  }
  organisations {
    id
  }
}
    fragment CoverageTotalsParts on CoverageTotals {
  covered
  of
  dueLater
  dueLaterCovered
  notApplicable
  inferred
  byStatus {
    status
    count
  }
}`) as unknown as TypedDocumentString<CoverageHeadQuery, CoverageHeadQueryVariables>;
export const CoverageRowsDocument = new TypedDocumentString(`
    query CoverageRows($framework: ID!, $systems: [ID!], $on: Date, $parent: ID, $deep: Boolean, $first: Int, $after: String) {
  coverage(framework: $framework, systems: $systems, on: $on) {
    rows(parent: $parent, deep: $deep, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        codes
        inferred
        from
        covered
        of
        opens
        organisation {
          covered
          of
        }
        requirement {
          id
          itemKind
          label
          title
          summary
          subject
          role
          topics
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageRowsQuery, CoverageRowsQueryVariables>;
export const CoverageGapsDocument = new TypedDocumentString(`
    query CoverageGaps($framework: ID!, $system: ID, $on: Date, $first: Int, $after: String) {
  gaps(
    framework: $framework
    system: $system
    on: $on
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      status
      from
      reason
      requirement {
        id
        itemKind
        label
        title
        summary
        topics
      }
      system {
        id
        itemKind
        label
      }
      remedy {
        kind
        says
        item {
          id
          itemKind
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageGapsQuery, CoverageGapsQueryVariables>;
export const CoverageSystemsDocument = new TypedDocumentString(`
    query CoverageSystems($filter: SystemFilter, $first: Int, $after: String) {
  systems(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      lifecycle
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageSystemsQuery, CoverageSystemsQueryVariables>;
export const AnySystemDocument = new TypedDocumentString(`
    query AnySystem {
  systems(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AnySystemQuery, AnySystemQueryVariables>;
export const CoverageFrameworksDocument = new TypedDocumentString(`
    query CoverageFrameworks {
  frameworks {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<CoverageFrameworksQuery, CoverageFrameworksQueryVariables>;
export const CrosswalkRowsDocument = new TypedDocumentString(`
    query CrosswalkRows($source: ID!, $target: ID!, $status: [MappingStatus!], $derived: Boolean, $first: Int, $after: String) {
  crosswalk(
    source: $source
    target: $target
    status: $status
    derived: $derived
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      derived
      association
      possible
      sources {
        ...RequirementEnd
        summary
      }
      targets {
        ...RequirementEnd
        summary
      }
      mapping {
        ...MappingParts
      }
      proofs {
        ...ProofParts
      }
      contradiction {
        one {
          ...ProofParts
        }
        other {
          ...ProofParts
        }
      }
    }
  }
}
    fragment RequirementEnd on Requirement {
  id
  itemKind
  label
  ref
}
fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}
fragment ProofParts on Proof {
  possible
  steps {
    possible
    from {
      ...RequirementEnd
    }
    to {
      ...RequirementEnd
    }
    mapping {
      id
      itemKind
      label
      status
    }
  }
}`) as unknown as TypedDocumentString<CrosswalkRowsQuery, CrosswalkRowsQueryVariables>;
export const FrameworkTreeDocument = new TypedDocumentString(`
    query FrameworkTree($framework: ID!, $first: Int, $after: String) {
  framework(id: $framework) {
    id
    label
    requirements(all: true, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ref
        label
        summary
        assessable
        topics
        parent {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworkTreeQuery, FrameworkTreeQueryVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    query PreviewImport($input: ImportFileInput!) {
  previewImport(input: $input) {
    ...ImportReportParts
  }
}
    fragment ImportReportParts on ImportReport {
  file
  format
  read
  accepted
  rejected
  unchanged
  committed
  problemCount
  missingCount
  revision
  bookmark
  problems {
    line
    column
    value
    reason
  }
  missing {
    framework
    name
    rows
  }
  item {
    id
    itemKind
    label
  }
}`) as unknown as TypedDocumentString<PreviewImportQuery, PreviewImportQueryVariables>;
export const ImportFileDocument = new TypedDocumentString(`
    mutation ImportFile($input: ImportFileInput!) {
  importFile(input: $input) {
    ...ImportReportParts
  }
}
    fragment ImportReportParts on ImportReport {
  file
  format
  read
  accepted
  rejected
  unchanged
  committed
  problemCount
  missingCount
  revision
  bookmark
  problems {
    line
    column
    value
    reason
  }
  missing {
    framework
    name
    rows
  }
  item {
    id
    itemKind
    label
  }
}`) as unknown as TypedDocumentString<ImportFileMutation, ImportFileMutationVariables>;
export const ImportFrameworksDocument = new TypedDocumentString(`
    query ImportFrameworks {
  frameworks {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<ImportFrameworksQuery, ImportFrameworksQueryVariables>;
export const PairRelationDocument = new TypedDocumentString(`
    query PairRelation($source: ID!, $target: ID!, $includeProposed: Boolean) {
  relation(source: $source, target: $target, includeProposed: $includeProposed) {
    possible
    source {
      ...RequirementEnd
    }
    target {
      ...RequirementEnd
    }
    proofs {
      ...ProofParts
    }
    contradiction {
      one {
        ...ProofParts
      }
      other {
        ...ProofParts
      }
    }
  }
}
    fragment RequirementEnd on Requirement {
  id
  itemKind
  label
  ref
}
fragment ProofParts on Proof {
  possible
  steps {
    possible
    from {
      ...RequirementEnd
    }
    to {
      ...RequirementEnd
    }
    mapping {
      id
      itemKind
      label
      status
    }
  }
}`) as unknown as TypedDocumentString<PairRelationQuery, PairRelationQueryVariables>;
export const CrosswalkCountsDocument = new TypedDocumentString(`
    query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {
  crosswalkSummary(
    source: $source
    target: $target
    includeProposed: $includeProposed
  ) {
    approved
    proposed
    rejected
    candidates
    contradictions
    source {
      ...CrosswalkSideParts
    }
    target {
      ...CrosswalkSideParts
    }
    cells {
      source
      target
      approved
      proposed
    }
  }
}
    fragment CrosswalkSideParts on CrosswalkSide {
  framework {
    id
    label
  }
  mapped
  total
  chapters {
    mapped
    total
    requirement {
      id
      label
      ref
    }
  }
}`) as unknown as TypedDocumentString<CrosswalkCountsQuery, CrosswalkCountsQueryVariables>;
export const MappingNowDocument = new TypedDocumentString(`
    query MappingNow($id: ID!) {
  node(id: $id) {
    __typename
    ... on Mapping {
      relation
      status
      rationale
      reason
      reviewer
    }
  }
  changes(item: $id, first: 1) {
    nodes {
      at
      actor
      action
    }
  }
}
    `) as unknown as TypedDocumentString<MappingNowQuery, MappingNowQueryVariables>;
export const CrosswalkStartDocument = new TypedDocumentString(`
    query CrosswalkStart {
  frameworks {
    id
    label
    requirementCount
    assessableCount
  }
  mappingSets {
    id
    mappings(first: 1) {
      nodes {
        sources {
          framework {
            id
            label
          }
        }
        targets {
          framework {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CrosswalkStartQuery, CrosswalkStartQueryVariables>;
export const ProposeMappingDocument = new TypedDocumentString(`
    mutation ProposeMapping($input: ProposeMappingInput!) {
  proposeMapping(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<ProposeMappingMutation, ProposeMappingMutationVariables>;
export const EditMappingDocument = new TypedDocumentString(`
    mutation EditMapping($input: EditMappingInput!) {
  editMapping(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<EditMappingMutation, EditMappingMutationVariables>;
export const ApproveMappingDocument = new TypedDocumentString(`
    mutation ApproveMapping($input: ReviewMappingInput!) {
  approveMapping(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<ApproveMappingMutation, ApproveMappingMutationVariables>;
export const RejectMappingDocument = new TypedDocumentString(`
    mutation RejectMapping($input: ReviewMappingInput!) {
  rejectMapping(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<RejectMappingMutation, RejectMappingMutationVariables>;
export const ReopenMappingDocument = new TypedDocumentString(`
    mutation ReopenMapping($input: ReviewMappingInput!) {
  reopenMapping(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<ReopenMappingMutation, ReopenMappingMutationVariables>;
export const AcceptCandidateDocument = new TypedDocumentString(`
    mutation AcceptCandidate($input: AcceptCandidateInput!) {
  acceptCandidate(input: $input) {
    mapping {
      ...MappingParts
    }
    change
    revision
    bookmark
  }
}
    fragment MappingParts on Mapping {
  id
  revision
  itemKind
  label
  relation
  negated
  predicate
  strength
  scale
  rationale
  status
  author
  reviewer
  stated
  reviewed
  reason
  set {
    id
    itemKind
    label
    separateReview
  }
}`) as unknown as TypedDocumentString<AcceptCandidateMutation, AcceptCandidateMutationVariables>;
export const ReviewMappingsDocument = new TypedDocumentString(`
    mutation ReviewMappings($input: ReviewMappingsInput!) {
  reviewMappings(input: $input) {
    mappings {
      id
      status
    }
    effectCount
    effects {
      before
      after
      source {
        ...RequirementEnd
      }
      target {
        ...RequirementEnd
      }
    }
    change
    revision
    bookmark
  }
}
    fragment RequirementEnd on Requirement {
  id
  itemKind
  label
  ref
}`) as unknown as TypedDocumentString<ReviewMappingsMutation, ReviewMappingsMutationVariables>;
export const InspectItemDocument = new TypedDocumentString(`
    query InspectItem($id: ID!) {
  node(id: $id) {
    __typename
    id
    revision
    ... on Item {
      itemKind
      label
    }
    ... on Framework {
      frameworkTitle: title
      frameworkVersion: version
      publisher
      frameworkKind: kind
      frameworkUrl: url
      requirementCount
      assessableCount
      requirements(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Requirement {
      ref
      summary
      level: kind
      assessable
      subject
      bound
      topics
      requirementUrl: url
      appliesFrom {
        condition
        from
      }
      framework {
        ...Named
      }
      parent {
        ...Named
      }
      addedBy {
        ...Named
      }
      parts(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      controls(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      evidence(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      mappings(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      refersTo(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      amendedBy(first: 5) {
        totalCount
        nodes {
          amendment {
            ...Named
          }
        }
      }
    }
    ... on Amendment {
      amendmentTitle: title
      adopted
      inForce
      sourceNote
      amendmentUrl: url
      effects(first: 5) {
        totalCount
        nodes {
          requirement {
            ...Named
          }
        }
      }
    }
    ... on MappingSet {
      source
      setAuthor: author
      setLicence: licence
      setUrl: url
      method
      pairCount
      mappings(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Mapping {
      relation
      strength
      mappingStatus: status
      rationale
      author
      reviewer
      stated
      reviewed
      set {
        ...Named
      }
      sources {
        ...Named
      }
      targets {
        ...Named
      }
    }
    ... on System {
      purpose
      lifecycle
      roles
      placedOnMarket
      markets
      owner {
        ...Named
      }
      controls(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      evidence(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      risks(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      models(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      datasets(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Model {
      modelVersion: version
      licence
      provenance
      description
      owner {
        ...Named
      }
      trainedOn(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      usedBy(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Dataset {
      datasetVersion: version
      licence
      provenance
      description
      personalData
      owner {
        ...Named
      }
      derivedFrom(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      trains(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      usedBy(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Risk {
      description
      likelihood
      impact
      treatment
      residual
      owner {
        ...Named
      }
      controls(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      systems(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Control {
      description
      controlKind: kind
      scope
      cadence
      owner {
        ...Named
      }
      requirements(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      systems(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      evidence(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      risks(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Evidence {
      description
      evidenceUrl: url
      collected
      validUntil
      validity
      verdict
      result
      owner {
        ...Named
      }
      controls(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      systems(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
      requirements(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
    ... on Organisation {
      orgScope: scope
      profile
      decisions(first: 1) {
        totalCount
      }
    }
    ... on Party {
      partyKind: kind
      owns(first: 5) {
        totalCount
        nodes {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Item {
  id
  itemKind
  label
}`) as unknown as TypedDocumentString<InspectItemQuery, InspectItemQueryVariables>;
export const ExplorerSceneDocument = new TypedDocumentString(`
    query ExplorerScene($focus: [ID!]!, $topic: String, $wholeTopic: Boolean!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {
  neighbourhood(
    focus: $focus
    topic: $topic
    wholeTopic: $wholeTopic
    hops: $hops
    edges: $edges
    kinds: $kinds
    limit: $limit
    open: $open
  ) {
    shown
    total
    nodes {
      id
      kind
      ref
      title
      status
      hop
    }
    edges {
      id
      source
      target
      kind
      status
    }
    groups {
      id
      anchor
      kind
      edge
      outgoing
      count
    }
    bearing {
      framework
      label
      count
      shown
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerSceneQuery, ExplorerSceneQueryVariables>;
export const ExplorerPathsDocument = new TypedDocumentString(`
    query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {
  paths(from: $from, to: $to, edges: $edges) {
    truncated
    nodes {
      id
      kind
      ref
      title
      status
      hop
    }
    edges {
      id
      source
      target
      kind
      status
    }
    paths {
      length
      nodes
      edges
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerPathsQuery, ExplorerPathsQueryVariables>;
export const StartingPointsDocument = new TypedDocumentString(`
    query StartingPoints {
  article: node(id: "eu-ai-act:10/2/f") {
    ...StartingPoint
  }
  annex: node(id: "iso-42001:A.7.4") {
    ...StartingPoint
  }
  subcategory: node(id: "nist-ai-rmf:MEASURE-2.11") {
    ...StartingPoint
  }
  system: node(id: "system:cv-screening") {
    ...StartingPoint
  }
  control: node(id: "control:bias-test-ranking") {
    ...StartingPoint
  }
}
    fragment StartingPoint on Node {
  ... on Item {
    id
    itemKind
    label
  }
}`) as unknown as TypedDocumentString<StartingPointsQuery, StartingPointsQueryVariables>;
export const ListChangesDocument = new TypedDocumentString(`
    query ListChanges($item: ID, $actor: String, $action: String, $first: Int, $after: String) {
  changes(
    item: $item
    actor: $actor
    action: $action
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        revision
        at
        actor
        action
        hash
        previousHash
        touchedCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListChangesQuery, ListChangesQueryVariables>;
export const ListTouchedDocument = new TypedDocumentString(`
    query ListTouched($item: ID, $actor: String, $action: String, $before: String, $first: Int, $after: String) {
  changes(item: $item, actor: $actor, action: $action, first: 1, after: $before) {
    nodes {
      revision
      touched(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          kind
          id
          from
          to
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListTouchedQuery, ListTouchedQueryVariables>;
export const FactsOfSystemDocument = new TypedDocumentString(`
    query FactsOfSystem($id: ID!) {
  node(id: $id) {
    __typename
    ... on System {
      id
      revision
      itemKind
      label
      facts {
        value
        definition {
          name
          kind
          question
          help
          by {
            id
            itemKind
            label
          }
          options {
            value
            says
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactsOfSystemQuery, FactsOfSystemQueryVariables>;
export const ClassifySystemDocument = new TypedDocumentString(`
    query ClassifySystem($system: ID!, $facts: [FactInput!]!) {
  classification(system: $system, facts: $facts) {
    unknown
    applies {
      ...ApplyingParts
      trace {
        says
        holds
        by {
          id
          itemKind
          label
        }
      }
    }
    comes {
      requirement {
        id
      }
    }
    goes {
      ...ApplyingParts
    }
    questions {
      name
    }
  }
}
    fragment ApplyingParts on Applicability {
  from
  fromBy {
    id
    itemKind
    label
  }
  requirement {
    id
    itemKind
    label
    kind
    ancestors {
      id
      itemKind
      label
      kind
    }
  }
}`) as unknown as TypedDocumentString<ClassifySystemQuery, ClassifySystemQueryVariables>;
export const ControlFactsDocument = new TypedDocumentString(`
    query ControlFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Control {
      id
      revision
      itemKind
      label
      retired
      description
      kind
      scope
      cadence
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlFactsQuery, ControlFactsQueryVariables>;
export const DatasetFactsDocument = new TypedDocumentString(`
    query DatasetFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Dataset {
      id
      revision
      itemKind
      label
      retired
      version
      licence
      provenance
      description
      personalData
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetFactsQuery, DatasetFactsQueryVariables>;
export const EvidenceFactsDocument = new TypedDocumentString(`
    query EvidenceFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Evidence {
      id
      revision
      itemKind
      label
      retired
      description
      url
      digest
      collected
      validUntil
      validity
      verdict
      result
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceFactsQuery, EvidenceFactsQueryVariables>;
export const FrameworkFactsDocument = new TypedDocumentString(`
    query FrameworkFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Framework {
      id
      revision
      itemKind
      label
      title
      version
      publisher
      kind
      url
      requirementCount
      assessableCount
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworkFactsQuery, FrameworkFactsQueryVariables>;
export const MappingSetFactsDocument = new TypedDocumentString(`
    query MappingSetFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on MappingSet {
      id
      revision
      itemKind
      label
      source
      author
      licence
      method
      grouping
      overlapMeans
      url
      mappingCount
      pairCount
    }
  }
}
    `) as unknown as TypedDocumentString<MappingSetFactsQuery, MappingSetFactsQueryVariables>;
export const MappingFactsDocument = new TypedDocumentString(`
    query MappingFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Mapping {
      id
      revision
      itemKind
      label
      relation
      strength
      scale
      rationale
      status
      author
      reviewer
      stated
      reviewed
      set {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MappingFactsQuery, MappingFactsQueryVariables>;
export const ModelFactsDocument = new TypedDocumentString(`
    query ModelFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Model {
      id
      revision
      itemKind
      label
      retired
      version
      licence
      provenance
      description
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelFactsQuery, ModelFactsQueryVariables>;
export const OrganisationFactsDocument = new TypedDocumentString(`
    query OrganisationFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      revision
      itemKind
      label
      scope
      profile
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationFactsQuery, OrganisationFactsQueryVariables>;
export const PartyFactsDocument = new TypedDocumentString(`
    query PartyFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Party {
      id
      revision
      itemKind
      label
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<PartyFactsQuery, PartyFactsQueryVariables>;
export const RequirementFactsDocument = new TypedDocumentString(`
    query RequirementFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Requirement {
      id
      revision
      itemKind
      label
      summary
      kind
      assessable
      subject
      role
      bound
      topics
      url
      appliesFrom {
        condition
        from
        by {
          id
          itemKind
          label
        }
      }
      addedBy {
        id
        itemKind
        label
      }
      framework {
        id
        itemKind
        label
        kind
      }
      ancestors {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementFactsQuery, RequirementFactsQueryVariables>;
export const RiskFactsDocument = new TypedDocumentString(`
    query RiskFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Risk {
      id
      revision
      itemKind
      label
      retired
      description
      likelihood
      impact
      treatment
      residual
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RiskFactsQuery, RiskFactsQueryVariables>;
export const SystemFactsDocument = new TypedDocumentString(`
    query SystemFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on System {
      id
      revision
      itemKind
      label
      purpose
      lifecycle
      owner {
        id
        itemKind
        label
      }
      facts {
        value
        definition {
          name
          kind
          question
          options {
            value
            says
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemFactsQuery, SystemFactsQueryVariables>;
export const LastChangeDocument = new TypedDocumentString(`
    query LastChange($id: ID!) {
  changes(item: $id, first: 1) {
    nodes {
      id
      at
      actor
      action
    }
  }
}
    `) as unknown as TypedDocumentString<LastChangeQuery, LastChangeQueryVariables>;
export const ItemToEditDocument = new TypedDocumentString(`
    query ItemToEdit($id: ID!) {
  node(id: $id) {
    __typename
    ... on Item {
      id
      itemKind
      label
      revision
    }
    ... on System {
      name
      purpose
      lifecycle
      owner {
        id
      }
    }
    ... on Model {
      name
      version
      provenance
      licence
      description
      owner {
        id
      }
    }
    ... on Dataset {
      name
      version
      provenance
      licence
      description
      personalData
      owner {
        id
      }
    }
    ... on Risk {
      title
      description
      likelihood
      impact
      treatment
      residual
      owner {
        id
      }
    }
    ... on Control {
      title
      description
      kind
      scope
      cadence
      owner {
        id
      }
    }
    ... on Evidence {
      title
      description
      url
      digest
      collected
      validUntil
      result
      owner {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItemToEditQuery, ItemToEditQueryVariables>;
export const OwnersToChooseDocument = new TypedDocumentString(`
    query OwnersToChoose {
  parties(first: 200) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<OwnersToChooseQuery, OwnersToChooseQueryVariables>;
export const RegisterRiskDocument = new TypedDocumentString(`
    mutation RegisterRisk($input: RegisterRiskInput!) {
  registerRisk(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterRiskMutation, RegisterRiskMutationVariables>;
export const EditRiskDocument = new TypedDocumentString(`
    mutation EditRisk($input: EditRiskInput!) {
  editRisk(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditRiskMutation, EditRiskMutationVariables>;
export const RegisterControlDocument = new TypedDocumentString(`
    mutation RegisterControl($input: RegisterControlInput!) {
  registerControl(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterControlMutation, RegisterControlMutationVariables>;
export const EditControlDocument = new TypedDocumentString(`
    mutation EditControl($input: EditControlInput!) {
  editControl(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditControlMutation, EditControlMutationVariables>;
export const RegisterEvidenceDocument = new TypedDocumentString(`
    mutation RegisterEvidence($input: RegisterEvidenceInput!) {
  registerEvidence(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterEvidenceMutation, RegisterEvidenceMutationVariables>;
export const EditEvidenceDocument = new TypedDocumentString(`
    mutation EditEvidence($input: EditEvidenceInput!) {
  editEvidence(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditEvidenceMutation, EditEvidenceMutationVariables>;
export const ClaimSatisfiesDocument = new TypedDocumentString(`
    mutation ClaimSatisfies($input: ClaimInput!) {
  claimSatisfies(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<ClaimSatisfiesMutation, ClaimSatisfiesMutationVariables>;
export const WithdrawClaimDocument = new TypedDocumentString(`
    mutation WithdrawClaim($input: WithdrawClaimInput!) {
  withdrawClaim(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<WithdrawClaimMutation, WithdrawClaimMutationVariables>;
export const ApplyControlDocument = new TypedDocumentString(`
    mutation ApplyControl($input: ApplyControlInput!) {
  applyControl(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<ApplyControlMutation, ApplyControlMutationVariables>;
export const RegisterSystemDocument = new TypedDocumentString(`
    mutation RegisterSystem($input: RegisterSystemInput!) {
  registerSystem(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterSystemMutation, RegisterSystemMutationVariables>;
export const EditSystemDocument = new TypedDocumentString(`
    mutation EditSystem($input: EditSystemInput!) {
  editSystem(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditSystemMutation, EditSystemMutationVariables>;
export const RegisterModelDocument = new TypedDocumentString(`
    mutation RegisterModel($input: RegisterModelInput!) {
  registerModel(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterModelMutation, RegisterModelMutationVariables>;
export const EditModelDocument = new TypedDocumentString(`
    mutation EditModel($input: EditModelInput!) {
  editModel(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditModelMutation, EditModelMutationVariables>;
export const RegisterDatasetDocument = new TypedDocumentString(`
    mutation RegisterDataset($input: RegisterDatasetInput!) {
  registerDataset(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterDatasetMutation, RegisterDatasetMutationVariables>;
export const EditDatasetDocument = new TypedDocumentString(`
    mutation EditDataset($input: EditDatasetInput!) {
  editDataset(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<EditDatasetMutation, EditDatasetMutationVariables>;
export const RegisterPartyDocument = new TypedDocumentString(`
    mutation RegisterParty($input: RegisterPartyInput!) {
  registerParty(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RegisterPartyMutation, RegisterPartyMutationVariables>;
export const LinkItemsDocument = new TypedDocumentString(`
    mutation LinkItems($input: LinkInput!) {
  linkItems(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<LinkItemsMutation, LinkItemsMutationVariables>;
export const UnlinkItemsDocument = new TypedDocumentString(`
    mutation UnlinkItems($input: LinkInput!) {
  unlinkItems(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<UnlinkItemsMutation, UnlinkItemsMutationVariables>;
export const RetireItemDocument = new TypedDocumentString(`
    mutation RetireItem($input: RetireInput!) {
  retireItem(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<RetireItemMutation, RetireItemMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  decide(input: $input) {
    ...WrittenParts
  }
}
    fragment WrittenParts on ItemChanged {
  item {
    id
    itemKind
    label
    revision
  }
  change
  revision
  bookmark
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const CountItemsDocument = new TypedDocumentString(`
    query CountItems {
  overview {
    items {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountItemsQuery, CountItemsQueryVariables>;
export const ListControlsDocument = new TypedDocumentString(`
    query ListControls($filter: ControlFilter, $first: Int, $after: String) {
  controls(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      kind
      scope
      cadence
      owner {
        id
        itemKind
        label
      }
      claims(first: 1) {
        totalCount
      }
      evidence(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListControlsQuery, ListControlsQueryVariables>;
export const ListDatasetsDocument = new TypedDocumentString(`
    query ListDatasets($filter: DatasetFilter, $first: Int, $after: String) {
  datasets(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      version
      licence
      provenance
      personalData
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListDatasetsQuery, ListDatasetsQueryVariables>;
export const ListEvidenceDocument = new TypedDocumentString(`
    query ListEvidence($filter: EvidenceFilter, $on: Date, $first: Int, $after: String) {
  evidence(filter: $filter, on: $on, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      collected
      validUntil
      validity(on: $on)
      verdict
      result
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListEvidenceQuery, ListEvidenceQueryVariables>;
export const ListFrameworksDocument = new TypedDocumentString(`
    query ListFrameworks {
  frameworks {
    id
    itemKind
    label
    title
    version
    publisher
    kind
    requirementCount
    assessableCount
  }
}
    `) as unknown as TypedDocumentString<ListFrameworksQuery, ListFrameworksQueryVariables>;
export const ListMappingSetsDocument = new TypedDocumentString(`
    query ListMappingSets {
  mappingSets {
    id
    itemKind
    label
    source
    author
    method
    grouping
    mappingCount
    pairCount
  }
}
    `) as unknown as TypedDocumentString<ListMappingSetsQuery, ListMappingSetsQueryVariables>;
export const ListMappingsDocument = new TypedDocumentString(`
    query ListMappings($filter: MappingFilter, $first: Int, $after: String) {
  mappings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      relation
      status
      set {
        id
        itemKind
        label
      }
      sources {
        id
        itemKind
        label
      }
      targets {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListMappingsQuery, ListMappingsQueryVariables>;
export const ListModelsDocument = new TypedDocumentString(`
    query ListModels($filter: ModelFilter, $first: Int, $after: String) {
  models(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      version
      licence
      provenance
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListModelsQuery, ListModelsQueryVariables>;
export const ListOrganisationsDocument = new TypedDocumentString(`
    query ListOrganisations {
  organisations {
    id
    itemKind
    label
    scope
    profile
    decisions(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ListOrganisationsQuery, ListOrganisationsQueryVariables>;
export const ListPartiesDocument = new TypedDocumentString(`
    query ListParties($filter: PartyFilter, $first: Int, $after: String) {
  parties(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      kind
      owns(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListPartiesQuery, ListPartiesQueryVariables>;
export const ListRequirementsDocument = new TypedDocumentString(`
    query ListRequirements($filter: RequirementFilter, $first: Int, $after: String) {
  requirements(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      summary
      kind
      assessable
      subject
      topics
      framework {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListRequirementsQuery, ListRequirementsQueryVariables>;
export const ListRisksDocument = new TypedDocumentString(`
    query ListRisks($filter: RiskFilter, $first: Int, $after: String) {
  risks(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      likelihood
      impact
      residual
      treatment
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListRisksQuery, ListRisksQueryVariables>;
export const ListSystemsDocument = new TypedDocumentString(`
    query ListSystems($filter: SystemFilter, $first: Int, $after: String) {
  systems(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      itemKind
      label
      purpose
      lifecycle
      roles
      owner {
        id
        itemKind
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListSystemsQuery, ListSystemsQueryVariables>;
export const ClaimsOfControlDocument = new TypedDocumentString(`
    query ClaimsOfControl($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Control {
      claims(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          extent
          rationale
          from
          until
          state
          requirement {
            id
            itemKind
            label
            framework {
              id
              itemKind
              label
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsOfControlQuery, ClaimsOfControlQueryVariables>;
export const SystemsOfControlDocument = new TypedDocumentString(`
    query SystemsOfControl($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Control {
      applications(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          state
          from
          until
          system: appliesTo {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsOfControlQuery, SystemsOfControlQueryVariables>;
export const EvidenceOfControlDocument = new TypedDocumentString(`
    query EvidenceOfControl($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Control {
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          verdict
          result
          validity
          collected
          validUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfControlQuery, EvidenceOfControlQueryVariables>;
export const RisksOfControlDocument = new TypedDocumentString(`
    query RisksOfControl($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Control {
      risks(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          likelihood
          impact
          residual
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RisksOfControlQuery, RisksOfControlQueryVariables>;
export const SourcesOfDatasetDocument = new TypedDocumentString(`
    query SourcesOfDataset($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Dataset {
      derivedFrom(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          personalData
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesOfDatasetQuery, SourcesOfDatasetQueryVariables>;
export const DerivativesOfDatasetDocument = new TypedDocumentString(`
    query DerivativesOfDataset($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Dataset {
      derivatives(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          personalData
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DerivativesOfDatasetQuery, DerivativesOfDatasetQueryVariables>;
export const ModelsOfDatasetDocument = new TypedDocumentString(`
    query ModelsOfDataset($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Dataset {
      trains(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          licence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelsOfDatasetQuery, ModelsOfDatasetQueryVariables>;
export const SystemsOfDatasetDocument = new TypedDocumentString(`
    query SystemsOfDataset($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Dataset {
      usedBy(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          lifecycle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsOfDatasetQuery, SystemsOfDatasetQueryVariables>;
export const ControlsOfEvidenceDocument = new TypedDocumentString(`
    query ControlsOfEvidence($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Evidence {
      controls(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          kind
          scope
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlsOfEvidenceQuery, ControlsOfEvidenceQueryVariables>;
export const SystemsOfEvidenceDocument = new TypedDocumentString(`
    query SystemsOfEvidence($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Evidence {
      systems(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          lifecycle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsOfEvidenceQuery, SystemsOfEvidenceQueryVariables>;
export const RequirementsOfEvidenceDocument = new TypedDocumentString(`
    query RequirementsOfEvidence($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Evidence {
      requirements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          framework {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementsOfEvidenceQuery, RequirementsOfEvidenceQueryVariables>;
export const PartsOfFrameworkDocument = new TypedDocumentString(`
    query PartsOfFramework($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Framework {
      requirements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          summary
          kind
          assessable
          partCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartsOfFrameworkQuery, PartsOfFrameworkQueryVariables>;
export const MappingsOfSetDocument = new TypedDocumentString(`
    query MappingsOfSet($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on MappingSet {
      mappings(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          relation
          status
          rationale
          sources {
            id
            itemKind
            label
          }
          targets {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MappingsOfSetQuery, MappingsOfSetQueryVariables>;
export const NothingOfSetDocument = new TypedDocumentString(`
    query NothingOfSet($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on MappingSet {
      nothing(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          reason
          requirement {
            id
            itemKind
            label
            framework {
              id
              itemKind
              label
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NothingOfSetQuery, NothingOfSetQueryVariables>;
export const SourcesOfMappingDocument = new TypedDocumentString(`
    query SourcesOfMapping($id: ID!) {
  node(id: $id) {
    __typename
    ... on Mapping {
      sources {
        id
        itemKind
        label
        framework {
          id
          itemKind
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesOfMappingQuery, SourcesOfMappingQueryVariables>;
export const TargetsOfMappingDocument = new TypedDocumentString(`
    query TargetsOfMapping($id: ID!) {
  node(id: $id) {
    __typename
    ... on Mapping {
      targets {
        id
        itemKind
        label
        framework {
          id
          itemKind
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetsOfMappingQuery, TargetsOfMappingQueryVariables>;
export const SystemsOfModelDocument = new TypedDocumentString(`
    query SystemsOfModel($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Model {
      usedBy(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          lifecycle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsOfModelQuery, SystemsOfModelQueryVariables>;
export const TrainingDataOfModelDocument = new TypedDocumentString(`
    query TrainingDataOfModel($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Model {
      trainedOn(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          personalData
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingDataOfModelQuery, TrainingDataOfModelQueryVariables>;
export const DecisionsOfOrganisationDocument = new TypedDocumentString(`
    query DecisionsOfOrganisation($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Organisation {
      decisions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          decision
          justification
          from
          requirement {
            id
            itemKind
            label
            framework {
              id
              itemKind
              label
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsOfOrganisationQuery, DecisionsOfOrganisationQueryVariables>;
export const ItemsOfPartyDocument = new TypedDocumentString(`
    query ItemsOfParty($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Party {
      owns(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItemsOfPartyQuery, ItemsOfPartyQueryVariables>;
export const PartsOfRequirementDocument = new TypedDocumentString(`
    query PartsOfRequirement($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      parts(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          summary
          kind
          assessable
          partCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartsOfRequirementQuery, PartsOfRequirementQueryVariables>;
export const ClaimsOfRequirementDocument = new TypedDocumentString(`
    query ClaimsOfRequirement($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      claims(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          extent
          rationale
          from
          until
          state
          control {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsOfRequirementQuery, ClaimsOfRequirementQueryVariables>;
export const EvidenceOfRequirementDocument = new TypedDocumentString(`
    query EvidenceOfRequirement($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          verdict
          result
          validity
          collected
          validUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfRequirementQuery, EvidenceOfRequirementQueryVariables>;
export const MappingsOfRequirementDocument = new TypedDocumentString(`
    query MappingsOfRequirement($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      mappings(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          relation
          status
          rationale
          sources {
            id
            itemKind
            label
          }
          targets {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MappingsOfRequirementQuery, MappingsOfRequirementQueryVariables>;
export const ReferencesFromDocument = new TypedDocumentString(`
    query ReferencesFrom($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      refersTo(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          framework {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferencesFromQuery, ReferencesFromQueryVariables>;
export const ReferencesToDocument = new TypedDocumentString(`
    query ReferencesTo($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      referredToBy(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          framework {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferencesToQuery, ReferencesToQueryVariables>;
export const AmendmentsOfRequirementDocument = new TypedDocumentString(`
    query AmendmentsOfRequirement($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Requirement {
      amendedBy(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          effect
          from
          verified
          summary
          amendment {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmendmentsOfRequirementQuery, AmendmentsOfRequirementQueryVariables>;
export const SystemsOfRiskDocument = new TypedDocumentString(`
    query SystemsOfRisk($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Risk {
      systems(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          lifecycle
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsOfRiskQuery, SystemsOfRiskQueryVariables>;
export const ControlsOfRiskDocument = new TypedDocumentString(`
    query ControlsOfRisk($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Risk {
      controls(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          kind
          scope
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlsOfRiskQuery, ControlsOfRiskQueryVariables>;
export const ControlsOfSystemDocument = new TypedDocumentString(`
    query ControlsOfSystem($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on System {
      applications(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          state
          from
          until
          control {
            id
            itemKind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlsOfSystemQuery, ControlsOfSystemQueryVariables>;
export const EvidenceOfSystemDocument = new TypedDocumentString(`
    query EvidenceOfSystem($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on System {
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          verdict
          result
          validity
          collected
          validUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfSystemQuery, EvidenceOfSystemQueryVariables>;
export const RisksOfSystemDocument = new TypedDocumentString(`
    query RisksOfSystem($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on System {
      risks(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          likelihood
          impact
          residual
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RisksOfSystemQuery, RisksOfSystemQueryVariables>;
export const ModelsOfSystemDocument = new TypedDocumentString(`
    query ModelsOfSystem($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on System {
      models(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          licence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelsOfSystemQuery, ModelsOfSystemQueryVariables>;
export const DatasetsOfSystemDocument = new TypedDocumentString(`
    query DatasetsOfSystem($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on System {
      datasets(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          itemKind
          label
          version
          personalData
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetsOfSystemQuery, DatasetsOfSystemQueryVariables>;
export const StatementFrameworksDocument = new TypedDocumentString(`
    query StatementFrameworks {
  frameworks {
    id
    label
    kind
  }
}
    `) as unknown as TypedDocumentString<StatementFrameworksQuery, StatementFrameworksQueryVariables>;
export const StatementRequirementsDocument = new TypedDocumentString(`
    query StatementRequirements($framework: ID!, $first: Int, $after: String) {
  framework(id: $framework) {
    id
    kind
    title
    requirements(all: true, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        itemKind
        label
        ref
        title
        summary
        assessable
        subject
        parent {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementRequirementsQuery, StatementRequirementsQueryVariables>;
export const OrganisationDecisionsDocument = new TypedDocumentString(`
    query OrganisationDecisions($first: Int, $after: String) {
  organisations {
    id
    label
    scope
    decisions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        decision
        justification
        from
        requirement {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationDecisionsQuery, OrganisationDecisionsQueryVariables>;
export const StatementStatusDocument = new TypedDocumentString(`
    query StatementStatus($framework: ID!, $on: Date!, $first: Int, $after: String) {
  coverage(framework: $framework, on: $on) {
    rows(deep: true, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        requirement {
          id
        }
        codes
        implementedBy {
          id
          itemKind
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementStatusQuery, StatementStatusQueryVariables>;
export const StatementRevisionDocument = new TypedDocumentString(`
    query StatementRevision {
  revision
}
    `) as unknown as TypedDocumentString<StatementRevisionQuery, StatementRevisionQueryVariables>;
export const ReadOverviewDocument = new TypedDocumentString(`
    query ReadOverview {
  overview {
    on
    items {
      kind
      count
    }
    evidence {
      verdict
      validity
      count
    }
    mappings {
      status
      count
    }
    topics {
      framework
      topic
      count
    }
  }
  frameworks {
    id
    itemKind
    label
    version
    requirementCount
    assessableCount
  }
  mappingSets {
    id
    itemKind
    label
    author
    mappingCount
  }
  changes(first: 5) {
    totalCount
    nodes {
      id
      revision
      at
      actor
      action
      touchedCount
    }
  }
  article: node(id: "eu-ai-act:10/2/f") {
    id
  }
  subcategory: node(id: "nist-ai-rmf:GOVERN-1.1") {
    id
  }
  system: node(id: "system:cv-screening") {
    id
  }
}
    `) as unknown as TypedDocumentString<ReadOverviewQuery, ReadOverviewQueryVariables>;
export const ListActorsDocument = new TypedDocumentString(`
    query ListActors {
  parties(first: 200) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ListActorsQuery, ListActorsQueryVariables>;
export const FrameworkCoverageDocument = new TypedDocumentString(`
    query FrameworkCoverage($framework: ID!) {
  coverage(framework: $framework) {
    on
    systems {
      id
    }
    totals {
      ...CoverageTotalsParts
    }
  }
}
    fragment CoverageTotalsParts on CoverageTotals {
  covered
  of
  dueLater
  dueLaterCovered
  notApplicable
  inferred
  byStatus {
    status
    count
  }
}`) as unknown as TypedDocumentString<FrameworkCoverageQuery, FrameworkCoverageQueryVariables>;
export const ItemHeadingDocument = new TypedDocumentString(`
    query ItemHeading($id: ID!) {
  node(id: $id) {
    __typename
    revision
    ... on Item {
      id
      itemKind
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ItemHeadingQuery, ItemHeadingQueryVariables>;
export const OwnerChoicesDocument = new TypedDocumentString(`
    query OwnerChoices {
  parties(first: 200) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<OwnerChoicesQuery, OwnerChoicesQueryVariables>;
export const FrameworkChoicesDocument = new TypedDocumentString(`
    query FrameworkChoices {
  frameworks {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<FrameworkChoicesQuery, FrameworkChoicesQueryVariables>;
export const MappingSetChoicesDocument = new TypedDocumentString(`
    query MappingSetChoices {
  mappingSets {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<MappingSetChoicesQuery, MappingSetChoicesQueryVariables>;
export const SearchItemsDocument = new TypedDocumentString(`
    query SearchItems($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 12) {
    totalCount
    nodes {
      id
      itemKind
      label
    }
  }
}
    `) as unknown as TypedDocumentString<SearchItemsQuery, SearchItemsQueryVariables>;