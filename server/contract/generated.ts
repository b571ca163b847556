import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
import type { Row } from './item.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the world, ISO 8601: 2026-11-23. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC: 2026-11-23T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
};

export type AcceptCandidateInput = {
  includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: the word that says exactly what was derived. Errors: INVALID_INPUT where there is none, or the word says what was ruled out. */
  relation?: InputMaybe<StatedRelation>;
  set?: InputMaybe<Scalars['ID']['input']>;
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};

export type AcceptInferredInput = {
  control: Scalars['ID']['input'];
  /** The requirement that the control claims already. */
  from: Scalars['ID']['input'];
  /** The mapping it is carried over by. */
  mapping: Scalars['ID']['input'];
  /** The requirement that the claim is to serve. */
  requirement: Scalars['ID']['input'];
};

/** A later act that changes requirements. */
export type Amendment = Item & Node & {
  __typename?: 'Amendment';
  adopted: Scalars['Date']['output'];
  effects: AmendmentEffectConnection;
  id: Scalars['ID']['output'];
  inForce: Scalars['Date']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  shortTitle: Scalars['String']['output'];
  /** Where its record was taken from, and how far that can be trusted. */
  sourceNote: Scalars['String']['output'];
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};


/** A later act that changes requirements. */
export type AmendmentEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Amendment AMENDS Requirement: one effect. */
export type AmendmentEffect = {
  __typename?: 'AmendmentEffect';
  amendment: Amendment;
  effect: EffectKind;
  /** The day from which the text reads so; a change of dates counts from this day, too. */
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  requirement: Requirement;
  revision: Scalars['Int']['output'];
  summary: Scalars['String']['output'];
  /** Whether it was compared with the official text. */
  verified: Scalars['Boolean']['output'];
};

export type AmendmentEffectConnection = {
  __typename?: 'AmendmentEffectConnection';
  edges: Array<AmendmentEffectEdge>;
  nodes: Array<AmendmentEffect>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AmendmentEffectEdge = {
  __typename?: 'AmendmentEffectEdge';
  cursor: Scalars['String']['output'];
  node: AmendmentEffect;
};

export type Applicability = {
  __typename?: 'Applicability';
  /** From which day, by the first condition of `appliesFrom` that matches; null where a missing fact decides it, or where the framework sets no day. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The provision that sets that day, or the amendment. */
  fromBy?: Maybe<Item>;
  /** Only facts that could change the answer, or its day. */
  missing: Array<FactDefinition>;
  requirement: Requirement;
  /** The conditions that decided, in the order of the rule. */
  trace: Array<Reason>;
  /** APPLIES says nothing of when: see `from`. */
  value: Applies;
};

/** Control APPLIES_TO System in one period. Both days belong to the period; no `until` means still. */
export type Application = {
  __typename?: 'Application';
  /** What it applies to: a system, or the organisation as a whole. */
  appliesTo: Item;
  control: Control;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  state: ControlState;
  /** Null where it is the organisation as a whole. */
  system?: Maybe<System>;
  until?: Maybe<Scalars['Date']['output']>;
};

export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  edges: Array<ApplicationEdge>;
  nodes: Array<Application>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApplicationDate = {
  __typename?: 'ApplicationDate';
  /** The provision that says so, or the amendment. */
  by?: Maybe<Item>;
  /** When this holds of a system; null for everything else. */
  condition?: Maybe<Scalars['String']['output']>;
  /** The first day; null where the requirement does not apply as long as the condition holds. */
  from?: Maybe<Scalars['Date']['output']>;
};

export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  cursor: Scalars['String']['output'];
  node: Application;
};

export type Applies =
  | 'APPLIES'
  | 'DOES_NOT_APPLY'
  | 'UNKNOWN';

export type ApplyControlInput = {
  control: Scalars['ID']['input'];
  /** Today where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  state: ControlState;
  /** A system; or the organisation, to which a control of organisation scope may apply as a whole, and so to every system that has no period of its own. */
  system: Scalars['ID']['input'];
};

/** An earlier state of the graph, by revision or by moment. Left out: the latest. */
export type AsOf =
  { at: Scalars['DateTime']['input']; revision?: never; }
  |  { at?: never; revision: Scalars['Int']['input']; };

/** The assessable requirements of a framework that bear a topic. */
export type Bearing = {
  __typename?: 'Bearing';
  count: Scalars['Int']['output'];
  framework: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** How many of them are in `nodes`. */
  shown: Scalars['Int']['output'];
};

/** One committed change. Changes form a chain: each hash covers the change and the hash before it. */
export type Change = Node & {
  __typename?: 'Change';
  action: Scalars['String']['output'];
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  previousHash: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  /** What it touched, with the state before and after as JSON; null before means new, null after means removed. */
  touched: TouchedConnection;
  /** Nodes and relationships it touched. */
  touchedCount: Scalars['Int']['output'];
};


/** One committed change. Changes form a chain: each hash covers the change and the hash before it. */
export type ChangeTouchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

export type ChangeUndone = {
  __typename?: 'ChangeUndone';
  bookmark: Scalars['String']['output'];
  /** The new change that did it. */
  change: Change;
  revision: Scalars['Int']['output'];
  /** The change that was taken back. */
  undone: Change;
};

/** Control SATISFIES Requirement: the organisation's own claim. */
export type Claim = {
  __typename?: 'Claim';
  control: Control;
  extent: ClaimExtent;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  rationale: Scalars['String']['output'];
  requirement: Requirement;
  /** The mapping and the claim that it was accepted from. */
  restsOn: Array<Scalars['ID']['output']>;
  revision: Scalars['Int']['output'];
  state: ClaimState;
  until?: Maybe<Scalars['Date']['output']>;
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
};

export type ClaimExtent =
  | 'FULL'
  | 'PARTIAL';

export type ClaimInput = {
  control: Scalars['ID']['input'];
  extent: ClaimExtent;
  /** Today where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  rationale: Scalars['String']['input'];
  requirement: Scalars['ID']['input'];
  state?: InputMaybe<ClaimState>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type ClaimStanding = {
  __typename?: 'ClaimStanding';
  claim: Claim;
  control: Control;
  evidence: Array<EvidenceStanding>;
  /** In words: the control is implemented; no evidence counts. */
  reason: Scalars['String']['output'];
  /** The state of the control for this system on that day; null where it does not apply to it. */
  state?: Maybe<ControlState>;
  status: CoverageStatus;
  through?: Maybe<Requirement>;
};

export type ClaimState =
  | 'HELD'
  | 'IN_REVIEW';

export type Classification = {
  __typename?: 'Classification';
  /** Assessable requirements that apply by these answers, in the order of the text. */
  applies: Array<Applicability>;
  /** Those that apply by these answers and did not (or could not be told) before, and the other way about. */
  comes: Array<Applicability>;
  goes: Array<Applicability>;
  /** Facts that are missing and could still change something, the one that decides most first. */
  questions: Array<FactDefinition>;
  /** How many cannot be told yet. */
  unknown: Scalars['Int']['output'];
};

/** Two groups of chains between the same two requirements that cannot both be true. */
export type Contradiction = {
  __typename?: 'Contradiction';
  one: Array<Proof>;
  other: Array<Proof>;
};

/** What the organisation does about it. */
export type Control = Item & Node & {
  __typename?: 'Control';
  /** The periods in which this control applied to systems, each with its state. */
  applications: ApplicationConnection;
  cadence: Scalars['String']['output'];
  claims: ClaimConnection;
  description?: Maybe<Scalars['String']['output']>;
  evidence: EvidenceConnection;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  kind: ControlKind;
  label: Scalars['String']['output'];
  owner?: Maybe<Party>;
  requirements: RequirementConnection;
  /** Taken out of use; it stays on the record. */
  retired: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  risks: RiskConnection;
  scope: ControlScope;
  systems: SystemConnection;
  title: Scalars['String']['output'];
};


/** What the organisation does about it. */
export type ControlApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the organisation does about it. */
export type ControlClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the organisation does about it. */
export type ControlEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the organisation does about it. */
export type ControlRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the organisation does about it. */
export type ControlRisksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the organisation does about it. */
export type ControlSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ControlConnection = {
  __typename?: 'ControlConnection';
  edges: Array<ControlEdge>;
  nodes: Array<Control>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ControlEdge = {
  __typename?: 'ControlEdge';
  cursor: Scalars['String']['output'];
  node: Control;
};

export type ControlFilter = {
  kind?: InputMaybe<ControlKind>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  requirement?: InputMaybe<Scalars['ID']['input']>;
  scope?: InputMaybe<ControlScope>;
  system?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
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

export type CoverageCell = {
  __typename?: 'CoverageCell';
  applicability: Applicability;
  /**
   * Every minimal set of what gives the cell its status, by ids: a claim, the periods in which its control applied, and evidence. Take one element out of each of them,
   * and the status is another. None for a gap, and where it does not apply or nobody can tell.
   */
  because: Array<Array<Scalars['ID']['output']>>;
  /** Every claim that bears on it, best first, with why it stands where it stands. */
  claims: Array<ClaimStanding>;
  /** What one approved mapping carries over, best first. */
  inferred: Array<InferredStanding>;
  on: Scalars['Date']['output'];
  /** In words. */
  reasons: Array<Scalars['String']['output']>;
  /** What would make it COVERED, cheapest first. */
  remedies: Array<Remedy>;
  requirement: Requirement;
  status: CoverageStatus;
  /** Null where the organisation is judged. */
  system?: Maybe<System>;
  /** The requirement whose full claim reaches this one, where it is a whole of it. */
  through?: Maybe<Requirement>;
};

export type CoverageCount = {
  __typename?: 'CoverageCount';
  count: Scalars['Int']['output'];
  status: CoverageStatus;
};

export type CoverageReport = {
  __typename?: 'CoverageReport';
  /** The same counts for each system, in the order of `systems`, without the requirements that are asked of the organisation. */
  bySystem: Array<CoverageTotals>;
  framework: Framework;
  on: Scalars['Date']['output'];
  /** The same counts for the organisation's own requirements. */
  organisation: CoverageTotals;
  /** For each part at the top of the framework, or of `parent`. One part of a choice counts by itself, and the choice once in the whole it stands in. */
  rollUp: Array<CoverageRollUp>;
  /** The parts of the framework or of `parent` in the order of the text; with `deep`, every assessable requirement below instead. */
  rows: CoverageRowConnection;
  systems: Array<System>;
  totals: CoverageTotals;
};


export type CoverageReportRollUpArgs = {
  parent?: InputMaybe<Scalars['ID']['input']>;
};


export type CoverageReportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  deep?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};

export type CoverageRollUp = {
  __typename?: 'CoverageRollUp';
  requirement: Requirement;
  totals: CoverageTotals;
};

export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** One status a system, in the order of the report's systems; null where the provision is not assessed itself. What is asked of the organisation has the same one in every place. */
  codes: Array<Maybe<CoverageStatus>>;
  /** N and M of this provision and all below it, for each system. One part of a choice counts by itself, and the choice once in the whole it stands in. */
  covered: Array<Scalars['Int']['output']>;
  /** From which day it applies to each system, where it does and a day is set. */
  from: Array<Maybe<Scalars['Date']['output']>>;
  /**
   * The controls that do it on that day: implemented for the organisation, where it is asked of it, else for one of the systems at least; and with a claim on it, or a
   * full one on a whole of it, that holds then and is not in review.
   */
  implementedBy: Array<Control>;
  /** The best status that one approved mapping would carry over, where it is better than the direct one. */
  inferred: Array<Maybe<CoverageStatus>>;
  of: Array<Scalars['Int']['output']>;
  /** Whether assessable provisions lie below it. */
  opens: Scalars['Boolean']['output'];
  /** N and M of what is asked of the organisation in this provision and below it. */
  organisation: CoverageTotals;
  requirement: Requirement;
};

export type CoverageRowConnection = {
  __typename?: 'CoverageRowConnection';
  edges: Array<CoverageRowEdge>;
  nodes: Array<CoverageRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoverageRowEdge = {
  __typename?: 'CoverageRowEdge';
  cursor: Scalars['String']['output'];
  node: CoverageRow;
};

export type CoverageStatus =
  | 'COVERED'
  | 'FAILING'
  | 'GAP'
  | 'NOT_APPLICABLE'
  | 'PARTIAL'
  | 'PLANNED'
  | 'UNKNOWN'
  | 'UNPROVEN';

export type CoverageTotals = {
  __typename?: 'CoverageTotals';
  byStatus: Array<CoverageCount>;
  /** N: how many are COVERED. */
  covered: Scalars['Int']['output'];
  /** How many of M apply only later than `on`, and how many of those are COVERED already. */
  dueLater: Scalars['Int']['output'];
  dueLaterCovered: Scalars['Int']['output'];
  /** How many of M are not COVERED themselves, but would be if an inferred claim were accepted. */
  inferred: Scalars['Int']['output'];
  notApplicable: Scalars['Int']['output'];
  /** M: what applies, now or later, or may apply (UNKNOWN). */
  of: Scalars['Int']['output'];
};

export type CreateMappingSetInput = {
  author?: InputMaybe<Scalars['String']['input']>;
  grouping?: InputMaybe<Grouping>;
  /** Made from the two frameworks where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<Scalars['String']['input']>;
  /** What an overlap stated by this set means: `any overlap` or `proper overlap`. */
  overlapMeans?: InputMaybe<Scalars['String']['input']>;
  /** True where nobody may approve a mapping they stated themselves. */
  separateReview?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  sourceFramework: Scalars['ID']['input'];
  targetFramework: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type CrosswalkCell = {
  __typename?: 'CrosswalkCell';
  approved: Scalars['Int']['output'];
  proposed: Scalars['Int']['output'];
  source: Scalars['ID']['output'];
  target: Scalars['ID']['output'];
};

/** A part at the top of a framework: chapter, clause, annex, function. */
export type CrosswalkChapter = {
  __typename?: 'CrosswalkChapter';
  mapped: Scalars['Int']['output'];
  requirement: Requirement;
  total: Scalars['Int']['output'];
};

export type CrosswalkConnection = {
  __typename?: 'CrosswalkConnection';
  edges: Array<CrosswalkEdge>;
  nodes: Array<CrosswalkRow>;
  pageInfo: PageInfo;
  /** Pairs of one source and one target in all rows together. */
  pairCount: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type CrosswalkEdge = {
  __typename?: 'CrosswalkEdge';
  cursor: Scalars['String']['output'];
  node: CrosswalkRow;
};

/** One mapping, n:m as published, or one derived pair. Its sources are of the framework asked for as `source`, its targets of the other. */
export type CrosswalkRow = {
  __typename?: 'CrosswalkRow';
  /** The word of an association, which says nothing of sets. */
  association?: Maybe<Scalars['String']['output']>;
  /** Chains, or the statement itself and chains, that cannot all be true. */
  contradiction?: Maybe<Contradiction>;
  derived: Scalars['Boolean']['output'];
  /** Null for a derived pair. */
  mapping?: Maybe<Mapping>;
  /** The relations that may hold from sources to targets, read from the side that was asked for. Null for an association, empty in a contradiction. */
  possible?: Maybe<Array<SetRelation>>;
  /** The chains that prove a derived pair: as few and as short as can be. Empty for a stated mapping. */
  proofs: Array<Proof>;
  sources: Array<Requirement>;
  targets: Array<Requirement>;
};

export type CrosswalkSide = {
  __typename?: 'CrosswalkSide';
  chapters: Array<CrosswalkChapter>;
  framework: Framework;
  /** Assessable requirements with at least one link that was not rejected, and all of them: N of M. */
  mapped: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** Two frameworks and how far each is mapped to the other. Requirements that can be assessed are counted. */
export type CrosswalkSummary = {
  __typename?: 'CrosswalkSummary';
  /** Mappings by status, between these two. */
  approved: Scalars['Int']['output'];
  candidates: Scalars['Int']['output'];
  /** How many stated links join each chapter of the source with each of the target; chapters without links between them are left out. */
  cells: Array<CrosswalkCell>;
  contradictions: Scalars['Int']['output'];
  proposed: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  source: CrosswalkSide;
  target: CrosswalkSide;
};

export type Dataset = Item & Node & {
  __typename?: 'Dataset';
  derivatives: DatasetConnection;
  derivedFrom: DatasetConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  licence?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  owner?: Maybe<Party>;
  personalData?: Maybe<Scalars['Boolean']['output']>;
  provenance: Scalars['String']['output'];
  /** Taken out of use; it stays on the record. */
  retired: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  trains: ModelConnection;
  usedBy: SystemConnection;
  version: Scalars['String']['output'];
};


export type DatasetDerivativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DatasetDerivedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DatasetTrainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DatasetUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DatasetConnection = {
  __typename?: 'DatasetConnection';
  edges: Array<DatasetEdge>;
  nodes: Array<Dataset>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DatasetEdge = {
  __typename?: 'DatasetEdge';
  cursor: Scalars['String']['output'];
  node: Dataset;
};

export type DatasetFilter = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  personalData?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DecideInput = {
  decision: DecisionKind;
  /** The day from which it holds; today where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  justification: Scalars['String']['input'];
  /** The organisation; the only one there is where it is left out. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  requirement: Scalars['ID']['input'];
};

/** One decision of the Statement of Applicability, the scope or the profile. It holds from its day until that of the next one on the same requirement. */
export type Decision = {
  __typename?: 'Decision';
  decision: DecisionKind;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  justification: Scalars['String']['output'];
  requirement: Requirement;
  revision: Scalars['Int']['output'];
};

export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  edges: Array<DecisionEdge>;
  nodes: Array<Decision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  cursor: Scalars['String']['output'];
  node: Decision;
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
  cadence?: InputMaybe<Scalars['String']['input']>;
  control: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  expected: Scalars['Int']['input'];
  kind?: InputMaybe<ControlKind>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  scope?: InputMaybe<ControlScope>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type EditDatasetInput = {
  dataset: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  expected: Scalars['Int']['input'];
  licence?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  personalData?: InputMaybe<Scalars['Boolean']['input']>;
  provenance?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};

export type EditEvidenceInput = {
  collected?: InputMaybe<Scalars['Date']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
  evidence: Scalars['ID']['input'];
  expected: Scalars['Int']['input'];
  owner?: InputMaybe<Scalars['ID']['input']>;
  result?: InputMaybe<EvidenceResult>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  verdict?: InputMaybe<EvidenceVerdict>;
};

/** What is left out stays as it is; null takes a value away. */
export type EditMappingInput = {
  /** The revision of the mapping that was seen. Errors: CONFLICT where it has another by now. */
  expected: Scalars['Int']['input'];
  mapping: Scalars['ID']['input'];
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  rationale?: InputMaybe<Scalars['String']['input']>;
  relation?: InputMaybe<StatedRelation>;
  scale?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  strength?: InputMaybe<Scalars['String']['input']>;
  targets?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EditModelInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  expected: Scalars['Int']['input'];
  licence?: InputMaybe<Scalars['String']['input']>;
  model: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  provenance?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};

export type EditRiskInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  expected: Scalars['Int']['input'];
  impact?: InputMaybe<RiskLevel>;
  likelihood?: InputMaybe<RiskLevel>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  residual?: InputMaybe<RiskLevel>;
  risk: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  treatment?: InputMaybe<RiskTreatment>;
};

export type EditSystemInput = {
  expected: Scalars['Int']['input'];
  facts?: InputMaybe<Array<FactInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  system: Scalars['ID']['input'];
};

export type EffectKind =
  | 'ADDS'
  | 'DEFERS'
  | 'REPEALS'
  | 'REPLACES';

/** Proof that a control works, or that it does not. */
export type Evidence = Item & Node & {
  __typename?: 'Evidence';
  collected: Scalars['Date']['output'];
  controls: ControlConnection;
  description?: Maybe<Scalars['String']['output']>;
  /** The file's digest: `sha256:` and 64 hexadecimal digits. */
  digest?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  owner?: Maybe<Party>;
  /** Where any are given, it counts for these requirements alone. */
  requirements: RequirementConnection;
  result: EvidenceResult;
  /** Taken out of use; it stays on the record. */
  retired: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  systems: SystemConnection;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  /** The last day on which it is valid; null where it does not lapse. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Valid on a day from the day it was collected to the last day it is valid, both included. Default: today. */
  validity: EvidenceValidity;
  verdict: EvidenceVerdict;
};


/** Proof that a control works, or that it does not. */
export type EvidenceControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Proof that a control works, or that it does not. */
export type EvidenceRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Proof that a control works, or that it does not. */
export type EvidenceSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Proof that a control works, or that it does not. */
export type EvidenceValidityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  edges: Array<EvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EvidenceCount = {
  __typename?: 'EvidenceCount';
  count: Scalars['Int']['output'];
  validity: EvidenceValidity;
  verdict: EvidenceVerdict;
};

export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export type EvidenceFilter = {
  control?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  result?: InputMaybe<EvidenceResult>;
  system?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  validity?: InputMaybe<EvidenceValidity>;
  verdict?: InputMaybe<EvidenceVerdict>;
};

export type EvidenceResult =
  | 'CONTRADICTS'
  | 'SUPPORTS';

export type EvidenceStanding = {
  __typename?: 'EvidenceStanding';
  counts: Scalars['Boolean']['output'];
  evidence: Evidence;
  /** Why it does not count, or what it shows. */
  reason: Scalars['String']['output'];
};

export type EvidenceValidity =
  | 'EXPIRED'
  | 'NOT_YET_COLLECTED'
  | 'VALID';

export type EvidenceVerdict =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REJECTED';

export type ExpectedMapping = {
  expected: Scalars['Int']['input'];
  mapping: Scalars['ID']['input'];
};

export type Fact = {
  __typename?: 'Fact';
  definition: FactDefinition;
  /** Null: nobody has answered. Empty: none. */
  value?: Maybe<Array<Scalars['String']['output']>>;
};

export type FactDefinition = {
  __typename?: 'FactDefinition';
  by?: Maybe<Requirement>;
  help?: Maybe<Scalars['String']['output']>;
  kind: FactKind;
  name: Scalars['String']['output'];
  options: Array<FactOption>;
  question: Scalars['String']['output'];
};

/**
 * An answer. `value` holds `true` or `false`, one option, a day (YYYY-MM-DD), or the entries of a list; an empty list is the answer "none" (for a list or a
 * date); null takes the answer away.
 */
export type FactInput = {
  name: Scalars['String']['input'];
  value?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type FactKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'LIST';

export type FactOption = {
  __typename?: 'FactOption';
  says: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** How a file is written. Left out, the format is found by the file's name and content. */
export type FileFormat =
  | 'CISO_ASSISTANT'
  | 'CSV'
  | 'CYCLONEDX'
  | 'OSCAL'
  | 'SPDX'
  | 'SSSOM'
  | 'XLSX';

/** A law, standard or guideline in one version. */
export type Framework = Item & Node & {
  __typename?: 'Framework';
  /** The provisions an organisation can be held to. */
  assessableCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  itemKind: Kind;
  kind: FrameworkKind;
  label: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  /** Everything addressable in it, headings included. */
  requirementCount: Scalars['Int']['output'];
  /** The parts of `parent` in their order, or the top level; with `all: true`, every requirement of the framework in the order of the text. */
  requirements: RequirementConnection;
  revision: Scalars['Int']['output'];
  shortTitle: Scalars['String']['output'];
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
  version: Scalars['String']['output'];
};


/** A law, standard or guideline in one version. */
export type FrameworkRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};

export type FrameworkKind =
  | 'GUIDELINE'
  | 'LAW'
  | 'STANDARD';

export type Gap = {
  __typename?: 'Gap';
  from?: Maybe<Scalars['Date']['output']>;
  reason: Scalars['String']['output'];
  remedy?: Maybe<Remedy>;
  requirement: Requirement;
  status: CoverageStatus;
  system?: Maybe<System>;
};

export type GapConnection = {
  __typename?: 'GapConnection';
  edges: Array<GapEdge>;
  nodes: Array<Gap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GapEdge = {
  __typename?: 'GapEdge';
  cursor: Scalars['String']['output'];
  node: Gap;
};

/** How a statement between several sources and several targets is meant: of each pair, or of the unions. */
export type Grouping =
  | 'EACH'
  | 'JOINT';

/** A file as text, as base64, or by the id that uploading it gave (`POST /files`, for files over 100 kB). */
export type ImportFileInput = {
  base64?: InputMaybe<Scalars['String']['input']>;
  /** Uploads that belong to it, such as the metadata of an SSSOM table in a file of its own. */
  beside?: InputMaybe<Array<Scalars['ID']['input']>>;
  format?: InputMaybe<FileFormat>;
  name: Scalars['String']['input'];
  /** Writes the good rows even if others are bad. */
  skipRejected?: InputMaybe<Scalars['Boolean']['input']>;
  /** The frameworks that are meant, where the file does not say so or says it in another way. */
  sourceFramework?: InputMaybe<Scalars['ID']['input']>;
  /** Takes requirements that the graph lacks in as bare requirements, of a framework named as in the file. */
  takeInMissing?: InputMaybe<Scalars['Boolean']['input']>;
  targetFramework?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  upload?: InputMaybe<Scalars['ID']['input']>;
};

export type ImportProblem = {
  __typename?: 'ImportProblem';
  column?: Maybe<Scalars['Int']['output']>;
  line?: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

/** What a file holds and what became of it. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Records that were, or in a preview would be, new or changed in the graph. */
  accepted: Scalars['Int']['output'];
  bookmark?: Maybe<Scalars['String']['output']>;
  change?: Maybe<Scalars['ID']['output']>;
  committed: Scalars['Boolean']['output'];
  file: Scalars['String']['output'];
  format?: Maybe<FileFormat>;
  /** The framework or the mapping set that the file holds; of an inventory its first item, the system where it describes one. */
  item?: Maybe<Item>;
  /** Requirements that the file names and the graph lacks, the first 200, by framework. */
  missing: Array<MissingRequirement>;
  missingCount: Scalars['Int']['output'];
  problemCount: Scalars['Int']['output'];
  /** The first 200 problems. */
  problems: Array<ImportProblem>;
  /** Records in the file. */
  read: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  revision?: Maybe<Scalars['Int']['output']>;
  /** Records that stand in the graph already. */
  unchanged: Scalars['Int']['output'];
};

export type InferredStanding = {
  __typename?: 'InferredStanding';
  claim: ClaimStanding;
  mapping: Mapping;
  requirement: Requirement;
  status: CoverageStatus;
};

/** A node that people see: it has a kind and a name to show. */
export type Item = {
  id: Scalars['ID']['output'];
  itemKind: Kind;
  /** What to call it in a list or a picture: `Article 10 Data and data governance`, `CV screening`. */
  label: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

/** What a verb changed, the revision it made, and the bookmark by which a later read sees it. */
export type ItemChanged = {
  __typename?: 'ItemChanged';
  bookmark: Scalars['String']['output'];
  change: Scalars['ID']['output'];
  item: Item;
  revision: Scalars['Int']['output'];
};

/** One page of a mixed list; `itemKind` tells the items apart. */
export type ItemConnection = {
  __typename?: 'ItemConnection';
  edges: Array<ItemEdge>;
  nodes: Array<Item>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ItemEdge = {
  __typename?: 'ItemEdge';
  cursor: Scalars['String']['output'];
  node: Item;
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

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: Kind;
};

export type Lifecycle =
  | 'IN_DEVELOPMENT'
  | 'IN_USE'
  | 'PLANNED'
  | 'RETIRED';

export type LinkInput = {
  from: Scalars['ID']['input'];
  kind: LinkKind;
  to: Scalars['ID']['input'];
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

/** One statement of a mapping set, n:m as published. */
export type Mapping = Item & Node & {
  __typename?: 'Mapping';
  author?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  /** The relation is denied. */
  negated: Scalars['Boolean']['output'];
  /** The relations that may hold from sources to targets; null for an association, which says nothing of sets. */
  possible?: Maybe<Array<SetRelation>>;
  /** The word of the file it was read from, where that is another. */
  predicate?: Maybe<Scalars['String']['output']>;
  rationale?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected, or why it came back for review. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How the two relate, by the set's own word. */
  relation: StatedRelation;
  /** The mappings it was derived from when it was accepted as a candidate. */
  restsOn: Array<Mapping>;
  reviewed?: Maybe<Scalars['Date']['output']>;
  reviewer?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  scale?: Maybe<Scalars['String']['output']>;
  set: MappingSet;
  sources: Array<Requirement>;
  stated?: Maybe<Scalars['Date']['output']>;
  status: MappingStatus;
  strength?: Maybe<Scalars['String']['output']>;
  targets: Array<Requirement>;
};

export type MappingChanged = {
  __typename?: 'MappingChanged';
  bookmark: Scalars['String']['output'];
  change: Scalars['ID']['output'];
  mapping: Mapping;
  revision: Scalars['Int']['output'];
};

export type MappingConnection = {
  __typename?: 'MappingConnection';
  edges: Array<MappingEdge>;
  nodes: Array<Mapping>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MappingCount = {
  __typename?: 'MappingCount';
  count: Scalars['Int']['output'];
  status: MappingStatus;
};

export type MappingEdge = {
  __typename?: 'MappingEdge';
  cursor: Scalars['String']['output'];
  node: Mapping;
};

export type MappingFilter = {
  relation?: InputMaybe<StatedRelation>;
  set?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<MappingStatus>>;
};

/** A published or own crosswalk. */
export type MappingSet = Item & Node & {
  __typename?: 'MappingSet';
  author: Scalars['String']['output'];
  grouping: Grouping;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  licence: Scalars['String']['output'];
  mappingCount: Scalars['Int']['output'];
  mappings: MappingConnection;
  method: Scalars['String']['output'];
  /** Requirements that whoever made the set looked at and found without a counterpart, each with the reason. */
  nothing: NoCounterpartConnection;
  /** What an overlap stated by this set means: `any overlap` or `proper overlap`. */
  overlapMeans: Scalars['String']['output'];
  /** Pairs of one source and one target, counted over all its mappings. */
  pairCount: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  /** True where nobody may approve a mapping they stated themselves. */
  separateReview: Scalars['Boolean']['output'];
  source: Scalars['String']['output'];
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


/** A published or own crosswalk. */
export type MappingSetMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published or own crosswalk. */
export type MappingSetNothingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MappingSetChanged = {
  __typename?: 'MappingSetChanged';
  bookmark: Scalars['String']['output'];
  change: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  set: MappingSet;
};

export type MappingStatus =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

export type MappingsReviewed = {
  __typename?: 'MappingsReviewed';
  bookmark?: Maybe<Scalars['String']['output']>;
  /** Null in a preview. */
  change?: Maybe<Scalars['ID']['output']>;
  effectCount: Scalars['Int']['output'];
  /** What follows for the relation of pairs, as composed from approved mappings before and after. */
  effects: Array<RelationEffect>;
  mappings: Array<Mapping>;
  revision?: Maybe<Scalars['Int']['output']>;
};

export type MissingRequirement = {
  __typename?: 'MissingRequirement';
  framework: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** How many rows name it. */
  rows: Scalars['Int']['output'];
};

export type Model = Item & Node & {
  __typename?: 'Model';
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  licence?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  owner?: Maybe<Party>;
  provenance: Scalars['String']['output'];
  /** Taken out of use; it stays on the record. */
  retired: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  trainedOn: DatasetConnection;
  usedBy: SystemConnection;
  version: Scalars['String']['output'];
};


export type ModelTrainedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ModelUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ModelConnection = {
  __typename?: 'ModelConnection';
  edges: Array<ModelEdge>;
  nodes: Array<Model>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ModelEdge = {
  __typename?: 'ModelEdge';
  cursor: Scalars['String']['output'];
  node: Model;
};

export type ModelFilter = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a candidate that was derived a mapping: approved, its proof as the rationale, and resting on the mappings of that proof. */
  acceptCandidate: MappingChanged;
  /** Makes an inferred claim the organisation's own: a full claim of the control, which keeps the mapping and the claim it rests on. */
  acceptInferred: ItemChanged;
  /** From a day on the control has this state for a system; the period before ends the day before. */
  applyControl: ItemChanged;
  approveMapping: MappingChanged;
  /**
   * States that a control satisfies a requirement, from a day on, until a claim begins that is stated for later; what it claimed before ends the day before. Without `from`: since the claim began that holds
   * and is of the same extent, else from today. `restsOn` names the mapping and the claim it was accepted from.
   */
  claimSatisfies: ItemChanged;
  /** A set of one's own, for mappings that people of this organisation state. */
  createMappingSet: MappingSetChanged;
  /**
   * Records a decision of the organisation on a requirement (scope, Statement of Applicability, profile). It holds from its day until that of the next one, and what was
   * decided before holds until then; a decision of the very same day is put right. Errors: INVALID_INPUT without a justification, and for a requirement whose rules read no decision, as those of
   * a law do not.
   */
  decide: ItemChanged;
  editControl: ItemChanged;
  editDataset: ItemChanged;
  editEvidence: ItemChanged;
  /** Changes what a mapping states. One that was reviewed is proposed again. */
  editMapping: MappingChanged;
  editModel: ItemChanged;
  editRisk: ItemChanged;
  /** What is left out stays; a fact whose value is null loses its answer. */
  editSystem: ItemChanged;
  /**
   * Imports a file, all of it or nothing, as one change. Importing the same file again changes nothing. Errors: INVALID_INPUT for a file that
   * cannot be used at all; TOO_LARGE; a file with bad rows is no error, but a report with `committed: false`.
   */
  importFile: ImportReport;
  /** Joins two items as people may: what a system uses, what a model is trained on, what a dataset derives from, who owns something. Errors: INVALID_INPUT for ends that do not fit, and for a cycle in DERIVED_FROM. */
  linkItems: ItemChanged;
  /** States a mapping; it is proposed until somebody reviews it. */
  proposeMapping: MappingChanged;
  registerControl: ItemChanged;
  registerDataset: ItemChanged;
  /** Errors: INVALID_INPUT where it would lapse before it was collected. */
  registerEvidence: ItemChanged;
  registerModel: ItemChanged;
  registerParty: ItemChanged;
  registerRisk: ItemChanged;
  /** Facts that are not given are not answered; nothing is answered by default. */
  registerSystem: ItemChanged;
  /** Errors: INVALID_INPUT without a reason. */
  rejectMapping: MappingChanged;
  /** Back to proposed, for a new review. */
  reopenMapping: MappingChanged;
  /** Takes an item out of use without deleting it: a system, model or dataset; a risk; a control (its claims and periods end); evidence (it counts no longer). */
  retireItem: ItemChanged;
  /** Reviews many at once, all or none; with `preview`, nothing is written and the answer says what would change. */
  reviewMappings: MappingsReviewed;
  /**
   * Takes a change back by a new one: everything it touched is as it was before. Errors: CONFLICT where something it touched was changed since,
   * naming the item and who changed it; INVALID_INPUT for a change that loaded shipped data.
   */
  undoChange: ChangeUndone;
  unlinkItems: ItemChanged;
  /** Ends the last claim of a control on a requirement on a day; it stays on the record. Without `until` it ends yesterday, and one that begins today or later is taken away. */
  withdrawClaim: ItemChanged;
};


export type MutationAcceptCandidateArgs = {
  input: AcceptCandidateInput;
};


export type MutationAcceptInferredArgs = {
  input: AcceptInferredInput;
};


export type MutationApplyControlArgs = {
  input: ApplyControlInput;
};


export type MutationApproveMappingArgs = {
  input: ReviewMappingInput;
};


export type MutationClaimSatisfiesArgs = {
  input: ClaimInput;
};


export type MutationCreateMappingSetArgs = {
  input: CreateMappingSetInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationEditControlArgs = {
  input: EditControlInput;
};


export type MutationEditDatasetArgs = {
  input: EditDatasetInput;
};


export type MutationEditEvidenceArgs = {
  input: EditEvidenceInput;
};


export type MutationEditMappingArgs = {
  input: EditMappingInput;
};


export type MutationEditModelArgs = {
  input: EditModelInput;
};


export type MutationEditRiskArgs = {
  input: EditRiskInput;
};


export type MutationEditSystemArgs = {
  input: EditSystemInput;
};


export type MutationImportFileArgs = {
  input: ImportFileInput;
};


export type MutationLinkItemsArgs = {
  input: LinkInput;
};


export type MutationProposeMappingArgs = {
  input: ProposeMappingInput;
};


export type MutationRegisterControlArgs = {
  input: RegisterControlInput;
};


export type MutationRegisterDatasetArgs = {
  input: RegisterDatasetInput;
};


export type MutationRegisterEvidenceArgs = {
  input: RegisterEvidenceInput;
};


export type MutationRegisterModelArgs = {
  input: RegisterModelInput;
};


export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
};


export type MutationRegisterRiskArgs = {
  input: RegisterRiskInput;
};


export type MutationRegisterSystemArgs = {
  input: RegisterSystemInput;
};


export type MutationRejectMappingArgs = {
  input: ReviewMappingInput;
};


export type MutationReopenMappingArgs = {
  input: ReviewMappingInput;
};


export type MutationRetireItemArgs = {
  input: RetireInput;
};


export type MutationReviewMappingsArgs = {
  input: ReviewMappingsInput;
};


export type MutationUndoChangeArgs = {
  input: UndoChangeInput;
};


export type MutationUnlinkItemsArgs = {
  input: LinkInput;
};


export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};

export type NoCounterpart = {
  __typename?: 'NoCounterpart';
  /** The requirement's id. */
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** Null where the graph holds it no more. */
  requirement?: Maybe<Requirement>;
};

export type NoCounterpartConnection = {
  __typename?: 'NoCounterpartConnection';
  edges: Array<NoCounterpartEdge>;
  nodes: Array<NoCounterpart>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NoCounterpartEdge = {
  __typename?: 'NoCounterpartEdge';
  cursor: Scalars['String']['output'];
  node: NoCounterpart;
};

/** A thing the graph holds, under an id that is readable and does not change. */
export type Node = {
  id: Scalars['ID']['output'];
  /** The revision of the last change that touched this item. */
  revision: Scalars['Int']['output'];
};

export type Organisation = Item & Node & {
  __typename?: 'Organisation';
  /** Every decision, those that a later one follows and those of a later day among them. */
  decisions: DecisionConnection;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  profile?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  scope: Scalars['String']['output'];
};


export type OrganisationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Overview = {
  __typename?: 'Overview';
  evidence: Array<EvidenceCount>;
  items: Array<KindCount>;
  mappings: Array<MappingCount>;
  on: Scalars['Date']['output'];
  /** The assessable requirements of each framework by topic; one that bears several topics counts under each. */
  topics: Array<TopicCount>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PartRole =
  | 'ALL'
  | 'CHOICE'
  | 'CONTEXT'
  | 'EXCEPTION';

/** An owner, author or reviewer: a team or a role, never a person. */
export type Party = Item & Node & {
  __typename?: 'Party';
  id: Scalars['ID']['output'];
  itemKind: Kind;
  kind: PartyKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  owns: ItemConnection;
  revision: Scalars['Int']['output'];
};


/** An owner, author or reviewer: a team or a role, never a person. */
export type PartyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartyConnection = {
  __typename?: 'PartyConnection';
  edges: Array<PartyEdge>;
  nodes: Array<Party>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyEdge = {
  __typename?: 'PartyEdge';
  cursor: Scalars['String']['output'];
  node: Party;
};

export type PartyFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
};

export type PartyKind =
  | 'ROLE'
  | 'TEAM';

export type Path = {
  __typename?: 'Path';
  edges: Array<Scalars['ID']['output']>;
  length: Scalars['Int']['output'];
  /** From `from` to `to`, both included. */
  nodes: Array<Scalars['ID']['output']>;
};

/** How the requirements of two frameworks are joined. Pairs have one requirement of each; steps between mapped requirements count as hops. */
export type PathSummary = {
  __typename?: 'PathSummary';
  base: Framework;
  baseConnected: Scalars['Int']['output'];
  /** Requirements of the base with such a pair, and all that it has. */
  baseDirect: Scalars['Int']['output'];
  baseSharing: Scalars['Int']['output'];
  baseTotal: Scalars['Int']['output'];
  baseWithinOne: Scalars['Int']['output'];
  compare: Framework;
  /** Pairs that any chain joins. */
  connected: Scalars['Int']['output'];
  /** Pairs that one mapping joins. */
  direct: Scalars['Int']['output'];
  /** Pairs that are mapped to one and the same requirement of another framework. */
  sharing: Scalars['Int']['output'];
  /** The shortest chains of all connected pairs, counted; a whole number that may be large. */
  shortestPaths: Scalars['Float']['output'];
  /** Pairs that are so, or are mapped to two requirements a single step apart. */
  withinOne: Scalars['Int']['output'];
};

export type Paths = {
  __typename?: 'Paths';
  edges: Array<SceneEdge>;
  nodes: Array<SceneNode>;
  paths: Array<Path>;
  /** More paths exist than were asked for. */
  truncated: Scalars['Boolean']['output'];
};

/** One chain from source to target and what it leaves possible. */
export type Proof = {
  __typename?: 'Proof';
  possible: Array<SetRelation>;
  steps: Array<ProofStep>;
};

export type ProofStep = {
  __typename?: 'ProofStep';
  from: Requirement;
  /** The mapping that says so; null where the step goes from a part to its whole or back. */
  mapping?: Maybe<Mapping>;
  /** What the step leaves possible, read from `from` to `to`. */
  possible: Array<SetRelation>;
  to: Requirement;
};

export type ProposeMappingInput = {
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  rationale?: InputMaybe<Scalars['String']['input']>;
  relation: StatedRelation;
  scale?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the organisation's own set between these two frameworks, made when it is first needed. */
  set?: InputMaybe<Scalars['ID']['input']>;
  sources: Array<Scalars['ID']['input']>;
  strength?: InputMaybe<Scalars['String']['input']>;
  targets: Array<Scalars['ID']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Whether a requirement applies to a system, by the rules of its framework and the facts of the system; to the organisation, judged once, where
   * that is the requirement's subject. `on` is the day whose law counts (default: today).
   */
  applicability: Applicability;
  /** One cell with its reasons, its chains to evidence, and what would make it COVERED. `system` may be the organisation, for what is asked of it. */
  cell: CoverageCell;
  /** What was changed, latest first; `item` also finds changes of the relationships at that item. */
  changes: ChangeConnection;
  /**
   * What would apply if these answers were given instead of the system's own (a new system where none is named), beside what applies now: which
   * provisions come and go, and which questions still matter.
   */
  classification: Classification;
  controls: ControlConnection;
  /** Coverage of a framework for these systems, in this order (default: all that are not retired, by name), on a day (default: today). */
  coverage: CoverageReport;
  /**
   * The statements that link two frameworks, whichever of the two they start from, in the order of the source framework's text. With `derived`,
   * the candidates follow: pairs that no statement of these statuses links but chains of them do, the most telling first. Candidates are composed
   * from mappings of the statuses asked for, approved ones where none are named; rejected ones are never composed.
   */
  crosswalk: CrosswalkConnection;
  /** How far two frameworks are mapped to each other, chapter by chapter, from both sides. */
  crosswalkSummary: CrosswalkSummary;
  datasets: DatasetConnection;
  /** `on` decides which evidence is still valid and defaults to today. */
  evidence: EvidenceConnection;
  /** Every fact that rules read, with the question by which a person answers it. */
  factDefinitions: Array<FactDefinition>;
  framework?: Maybe<Framework>;
  frameworks: Array<Framework>;
  /** Where a system, or the whole framework, falls short: worst first, with the cheapest way to close each. Of a choice, its best part alone; so there are M - N. */
  gaps: GapConnection;
  mappingSets: Array<MappingSet>;
  mappings: MappingConnection;
  models: ModelConnection;
  /**
   * What stands around the focus, ready to draw: the items within `hops` steps along the edge set, at most `limit` of them (1 to 1,000),
   * every edge among those shown, and a group with a count wherever more would follow. `kinds` limits what is shown beside the focus and
   * walked through; `open` names groups to show in full.
   *
   * With a `topic`, a requirement is shown and walked through only if it bears it, or is in focus; items of every other kind are as without.
   * Where `focus` is empty, or with `wholeTopic`, every assessable requirement that bears the topic is in focus, in all frameworks and in the
   * order of lists: at most `limit` of them are shown, and `total` and `bearing` count them all. A topic is one of AI policy, risk assessment,
   * impact assessment, data governance, human oversight, transparency and explainability, robustness and security, incident management,
   * continual improvement, accountability and roles, suppliers and customers, documentation and records; another one is INVALID_INPUT.
   */
  neighbourhood: Scene;
  node?: Maybe<Node>;
  organisations: Array<Organisation>;
  /** What the graph holds, in figures; `on` decides which evidence is still valid and defaults to today. */
  overview: Overview;
  parties: PartyConnection;
  /**
   * The shortest simple paths between two items, shortest first, then by the ids along the way; at most `first` (1 to 200) of at most
   * `maxLength` (1 to 6) edges. No path passes through a framework, which would join everything with everything.
   */
  paths: Paths;
  /**
   * How the requirements of two frameworks are joined: by one mapping, through one requirement that both are mapped to, or through more. Walks over
   * mappings, over HAS_PART and, with an edge set that holds it, REFERS_TO; `through` names the frameworks whose requirements may stand between,
   * all others where it is left out.
   */
  pathsBetween: PathSummary;
  /** Reads a file and says what importing it would do; nothing is written. */
  previewImport: ImportReport;
  /**
   * How what two requirements ask relates, as far as all chains of mappings and parts between them prove it, each of at most `maxHops` (1 to 4)
   * steps. All five relations when nothing is known, none in a contradiction.
   */
  relation: Relation;
  /** One provision as people write it: `10(2)(f)`, `Art. 10`, `A.6.2.4`, `govern 1.1`. Null when the framework holds no such provision. */
  requirement?: Maybe<Requirement>;
  requirements: RequirementConnection;
  /** The head of the change log: the number of the latest committed change. */
  revision: Scalars['Int']['output'];
  risks: RiskConnection;
  /**
   * References first and exact ones before all, then words in titles, names and summaries; case and accents do not matter. An earlier state is
   * searched for the same words and finds the same items, but may give those found by words in another order: it does not weigh how rare a word is.
   */
  search: SearchConnection;
  systems: SystemConnection;
};


export type QueryApplicabilityArgs = {
  asOf?: InputMaybe<AsOf>;
  on?: InputMaybe<Scalars['Date']['input']>;
  requirement: Scalars['ID']['input'];
  system: Scalars['ID']['input'];
};


export type QueryCellArgs = {
  asOf?: InputMaybe<AsOf>;
  on?: InputMaybe<Scalars['Date']['input']>;
  requirement: Scalars['ID']['input'];
  system: Scalars['ID']['input'];
};


export type QueryChangesArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  item?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClassificationArgs = {
  asOf?: InputMaybe<AsOf>;
  facts: Array<FactInput>;
  framework?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ControlFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoverageArgs = {
  asOf?: InputMaybe<AsOf>;
  framework: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  systems?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCrosswalkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source: Scalars['ID']['input'];
  status?: InputMaybe<Array<MappingStatus>>;
  target: Scalars['ID']['input'];
};


export type QueryCrosswalkSummaryArgs = {
  asOf?: InputMaybe<AsOf>;
  includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryFrameworkArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryFrameworksArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  framework: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMappingSetsArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<MappingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<AsOf>;
  edges?: InputMaybe<EdgeSet>;
  focus?: Array<Scalars['ID']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Array<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['String']['input']>;
  wholeTopic?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNodeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryOverviewArgs = {
  asOf?: InputMaybe<AsOf>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  asOf?: InputMaybe<AsOf>;
  edges?: InputMaybe<EdgeSet>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryPathsBetweenArgs = {
  asOf?: InputMaybe<AsOf>;
  base: Scalars['ID']['input'];
  compare: Scalars['ID']['input'];
  edges?: InputMaybe<EdgeSet>;
  includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryPreviewImportArgs = {
  input: ImportFileInput;
};


export type QueryRelationArgs = {
  asOf?: InputMaybe<AsOf>;
  includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


export type QueryRequirementArgs = {
  asOf?: InputMaybe<AsOf>;
  framework: Scalars['ID']['input'];
  ref: Scalars['String']['input'];
};


export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RequirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRisksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RiskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};


export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One condition that decided. */
export type Reason = {
  __typename?: 'Reason';
  /** The provision that says so, or the amendment. */
  by?: Maybe<Item>;
  /** Whether it holds; null where a fact is missing. */
  holds?: Maybe<Scalars['Boolean']['output']>;
  /** In words: roles include provider. */
  says: Scalars['String']['output'];
};

export type RegisterControlInput = {
  cadence: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: ControlKind;
  owner?: InputMaybe<Scalars['ID']['input']>;
  scope: ControlScope;
  title: Scalars['String']['input'];
};

export type RegisterDatasetInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  owner?: InputMaybe<Scalars['ID']['input']>;
  personalData?: InputMaybe<Scalars['Boolean']['input']>;
  provenance: Scalars['String']['input'];
  version: Scalars['String']['input'];
};

export type RegisterEvidenceInput = {
  collected: Scalars['Date']['input'];
  controls: Array<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  requirements?: InputMaybe<Array<Scalars['ID']['input']>>;
  result: EvidenceResult;
  systems?: InputMaybe<Array<Scalars['ID']['input']>>;
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  verdict?: InputMaybe<EvidenceVerdict>;
};

export type RegisterModelInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  owner?: InputMaybe<Scalars['ID']['input']>;
  provenance: Scalars['String']['input'];
  version: Scalars['String']['input'];
};

export type RegisterPartyInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: PartyKind;
  name: Scalars['String']['input'];
};

export type RegisterRiskInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  impact: RiskLevel;
  likelihood: RiskLevel;
  owner?: InputMaybe<Scalars['ID']['input']>;
  residual: RiskLevel;
  systems?: InputMaybe<Array<Scalars['ID']['input']>>;
  title: Scalars['String']['input'];
  treatment: RiskTreatment;
};

export type RegisterSystemInput = {
  facts?: InputMaybe<Array<FactInput>>;
  /** `system:` and a short name; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  owner?: InputMaybe<Scalars['ID']['input']>;
  purpose: Scalars['String']['input'];
};

/** How what two requirements ask relates, and how that is known. */
export type Relation = {
  __typename?: 'Relation';
  contradiction?: Maybe<Contradiction>;
  /** All five when nothing is known, none in a contradiction. */
  possible: Array<SetRelation>;
  /** A smallest set of chains that proves it, the shortest first. */
  proofs: Array<Proof>;
  source: Requirement;
  /** The mappings that state something of this very pair. */
  stated: Array<Mapping>;
  target: Requirement;
};

/** A pair of requirements whose composed relation a review changes. At most 200 are listed. */
export type RelationEffect = {
  __typename?: 'RelationEffect';
  after: Array<SetRelation>;
  before: Array<SetRelation>;
  source: Requirement;
  target: Requirement;
};

export type Remedy = {
  __typename?: 'Remedy';
  /** The item it is about: a fact's system, a control, evidence or a mapping. */
  item?: Maybe<Item>;
  kind: RemedyKind;
  says: Scalars['String']['output'];
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

/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type Requirement = Item & Node & {
  __typename?: 'Requirement';
  /** The later act that added it; null for what the framework held when it was adopted. */
  addedBy?: Maybe<Amendment>;
  /** What later acts change in it. */
  amendedBy: AmendmentEffectConnection;
  /** The wholes it stands in, outermost first. */
  ancestors: Array<Requirement>;
  /** From when it applies, before any amendment: the first condition that holds decides. Empty where the framework sets no dates. */
  appliesFrom: Array<ApplicationDate>;
  assessable: Scalars['Boolean']['output'];
  /** Whom it binds, as `provider` or `authorised representative`; empty where the framework does not tell roles apart. */
  bound: Array<Scalars['String']['output']>;
  /** The organisation's own claims that a control satisfies this requirement. */
  claims: ClaimConnection;
  controls: ControlConnection;
  /** Evidence collected for this requirement alone. */
  evidence: EvidenceConnection;
  framework: Framework;
  id: Scalars['ID']['output'];
  itemKind: Kind;
  /** What the framework itself calls this level: article, clause, control, subcategory. */
  kind: Scalars['String']['output'];
  label: Scalars['String']['output'];
  mappings: MappingConnection;
  parent?: Maybe<Requirement>;
  partCount: Scalars['Int']['output'];
  parts: RequirementConnection;
  ref: Scalars['String']['output'];
  referredToBy: RequirementConnection;
  refersTo: RequirementConnection;
  revision: Scalars['Int']['output'];
  /** What this part is to the whole it stands in. */
  role: PartRole;
  subject?: Maybe<Subject>;
  /** What is asked, in our own words. The official text stands behind `url`. */
  summary: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  topics: Array<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<MappingStatus>>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One addressable provision: article, paragraph, clause, control, function, category, subcategory. */
export type RequirementRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RequirementConnection = {
  __typename?: 'RequirementConnection';
  edges: Array<RequirementEdge>;
  nodes: Array<Requirement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequirementEdge = {
  __typename?: 'RequirementEdge';
  cursor: Scalars['String']['output'];
  node: Requirement;
};

export type RequirementFilter = {
  assessable?: InputMaybe<Scalars['Boolean']['input']>;
  framework?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Words in the reference, the title or the summary. */
  text?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type RetireInput = {
  expected: Scalars['Int']['input'];
  item: Scalars['ID']['input'];
};

export type ReviewMappingInput = {
  expected: Scalars['Int']['input'];
  mapping: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewMappingsInput = {
  mappings: Array<ExpectedMapping>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  verdict: ReviewVerdict;
};

export type ReviewVerdict =
  | 'APPROVE'
  | 'REJECT'
  | 'REOPEN';

/** What may go wrong. */
export type Risk = Item & Node & {
  __typename?: 'Risk';
  controls: ControlConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  impact: RiskLevel;
  itemKind: Kind;
  label: Scalars['String']['output'];
  likelihood: RiskLevel;
  owner?: Maybe<Party>;
  residual: RiskLevel;
  /** Taken out of use; it stays on the record. */
  retired: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  systems: SystemConnection;
  title: Scalars['String']['output'];
  treatment: RiskTreatment;
};


/** What may go wrong. */
export type RiskControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may go wrong. */
export type RiskSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RiskConnection = {
  __typename?: 'RiskConnection';
  edges: Array<RiskEdge>;
  nodes: Array<Risk>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RiskEdge = {
  __typename?: 'RiskEdge';
  cursor: Scalars['String']['output'];
  node: Risk;
};

export type RiskFilter = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  treatment?: InputMaybe<RiskTreatment>;
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

export type Scene = {
  __typename?: 'Scene';
  /** Where all that is asked under a topic is in focus: how much that is in each framework, in the order of lists. Else empty. */
  bearing: Array<Bearing>;
  edges: Array<SceneEdge>;
  groups: Array<SceneGroup>;
  nodes: Array<SceneNode>;
  /** How many items are in `nodes`. */
  shown: Scalars['Int']['output'];
  /** How many items lie within `hops` of the focus, the focus included. */
  total: Scalars['Int']['output'];
};

export type SceneEdge = {
  __typename?: 'SceneEdge';
  id: Scalars['ID']['output'];
  /** The relationship, as in the graph: SATISFIES. */
  kind: Scalars['String']['output'];
  source: Scalars['ID']['output'];
  /** Its own state in a word, where it has one: full, partial, implemented, planned. */
  status?: Maybe<Scalars['String']['output']>;
  target: Scalars['ID']['output'];
};

/** Items of one kind that hang on a shown item by one kind of edge and are not shown: `34 more controls`. */
export type SceneGroup = {
  __typename?: 'SceneGroup';
  /** The shown item they hang on. */
  anchor: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  edge: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: Kind;
  /** True where the edges start at the anchor. */
  outgoing: Scalars['Boolean']['output'];
};

export type SceneNode = {
  __typename?: 'SceneNode';
  /** Steps from the nearest focus; 0 for the focus. */
  hop: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: Kind;
  /** A short name where the item has one: `10`, `A.6.2.4`. */
  ref?: Maybe<Scalars['String']['output']>;
  /** The item's own state in a word, where it has one: approved, accepted, in use. */
  status?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Item>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  /** Why it was found: by its exact reference or id, as the nearest whole of what was written, or by words. */
  match: SearchMatch;
  node: Item;
};

export type SearchMatch =
  | 'REFERENCE'
  | 'WHOLE'
  | 'WORDS';

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

/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type System = Item & Node & {
  __typename?: 'System';
  annexIIIPoints?: Maybe<Array<Scalars['String']['output']>>;
  annexISection?: Maybe<Scalars['String']['output']>;
  /** The periods in which controls applied to this system, each with its state. */
  applications: ApplicationConnection;
  biometric?: Maybe<Scalars['Boolean']['output']>;
  controls: ControlConnection;
  datasets: DatasetConnection;
  evidence: EvidenceConnection;
  /** Every fact that rules read, answered or not, in the order in which they are asked. */
  facts: Array<Fact>;
  generalPurpose?: Maybe<Scalars['Boolean']['output']>;
  generative?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  interactsWithPersons?: Maybe<Scalars['Boolean']['output']>;
  itemKind: Kind;
  label: Scalars['String']['output'];
  lifecycle?: Maybe<Lifecycle>;
  markets?: Maybe<Array<Scalars['String']['output']>>;
  models: ModelConnection;
  name: Scalars['String']['output'];
  owner?: Maybe<Party>;
  placedOnMarket?: Maybe<Scalars['Date']['output']>;
  publicAuthorityUse?: Maybe<Scalars['Boolean']['output']>;
  purpose: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  risks: RiskConnection;
  roles?: Maybe<Array<SystemRole>>;
  significantChangeOn?: Maybe<Scalars['Date']['output']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI system of the organisation. A fact that is null has not been answered by anybody. */
export type SystemRisksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SystemConnection = {
  __typename?: 'SystemConnection';
  edges: Array<SystemEdge>;
  nodes: Array<System>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemEdge = {
  __typename?: 'SystemEdge';
  cursor: Scalars['String']['output'];
  node: System;
};

export type SystemFilter = {
  lifecycle?: InputMaybe<Lifecycle>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<SystemRole>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SystemRole =
  | 'AUTHORISED_REPRESENTATIVE'
  | 'DEPLOYER'
  | 'DISTRIBUTOR'
  | 'IMPORTER'
  | 'PRODUCT_MANUFACTURER'
  | 'PROVIDER';

export type TopicCount = {
  __typename?: 'TopicCount';
  count: Scalars['Int']['output'];
  /** The framework's id. */
  framework: Scalars['ID']['output'];
  topic: Scalars['String']['output'];
};

export type Touched = {
  __typename?: 'Touched';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** A kind of item, or a relationship such as SATISFIES. */
  kind: Scalars['String']['output'];
  to?: Maybe<Scalars['ID']['output']>;
};

export type TouchedConnection = {
  __typename?: 'TouchedConnection';
  edges: Array<TouchedEdge>;
  nodes: Array<Touched>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TouchedEdge = {
  __typename?: 'TouchedEdge';
  cursor: Scalars['String']['output'];
  node: Touched;
};

export type UndoChangeInput = {
  change: Scalars['ID']['input'];
};

export type WithdrawClaimInput = {
  control: Scalars['ID']['input'];
  requirement: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCandidateInput: ResolverTypeWrapper<Row>;
  AcceptInferredInput: ResolverTypeWrapper<Row>;
  Amendment: ResolverTypeWrapper<Row>;
  AmendmentEffect: ResolverTypeWrapper<Row>;
  AmendmentEffectConnection: ResolverTypeWrapper<Row>;
  AmendmentEffectEdge: ResolverTypeWrapper<Row>;
  Applicability: ResolverTypeWrapper<Row>;
  Application: ResolverTypeWrapper<Row>;
  ApplicationConnection: ResolverTypeWrapper<Row>;
  ApplicationDate: ResolverTypeWrapper<Row>;
  ApplicationEdge: ResolverTypeWrapper<Row>;
  Applies: ResolverTypeWrapper<Row>;
  ApplyControlInput: ResolverTypeWrapper<Row>;
  AsOf: ResolverTypeWrapper<Row>;
  Bearing: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
  Change: ResolverTypeWrapper<Row>;
  ChangeConnection: ResolverTypeWrapper<Row>;
  ChangeEdge: ResolverTypeWrapper<Row>;
  ChangeUndone: ResolverTypeWrapper<Row>;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Row>;
  ClaimEdge: ResolverTypeWrapper<Row>;
  ClaimExtent: ResolverTypeWrapper<Row>;
  ClaimInput: ResolverTypeWrapper<Row>;
  ClaimStanding: ResolverTypeWrapper<Row>;
  ClaimState: ResolverTypeWrapper<Row>;
  Classification: ResolverTypeWrapper<Row>;
  Contradiction: ResolverTypeWrapper<Row>;
  Control: ResolverTypeWrapper<Row>;
  ControlConnection: ResolverTypeWrapper<Row>;
  ControlEdge: ResolverTypeWrapper<Row>;
  ControlFilter: ResolverTypeWrapper<Row>;
  ControlKind: ResolverTypeWrapper<Row>;
  ControlScope: ResolverTypeWrapper<Row>;
  ControlState: ResolverTypeWrapper<Row>;
  CoverageCell: ResolverTypeWrapper<Row>;
  CoverageCount: ResolverTypeWrapper<Row>;
  CoverageReport: ResolverTypeWrapper<Row>;
  CoverageRollUp: ResolverTypeWrapper<Row>;
  CoverageRow: ResolverTypeWrapper<Row>;
  CoverageRowConnection: ResolverTypeWrapper<Row>;
  CoverageRowEdge: ResolverTypeWrapper<Row>;
  CoverageStatus: ResolverTypeWrapper<Row>;
  CoverageTotals: ResolverTypeWrapper<Row>;
  CreateMappingSetInput: ResolverTypeWrapper<Row>;
  CrosswalkCell: ResolverTypeWrapper<Row>;
  CrosswalkChapter: ResolverTypeWrapper<Row>;
  CrosswalkConnection: ResolverTypeWrapper<Row>;
  CrosswalkEdge: ResolverTypeWrapper<Row>;
  CrosswalkRow: ResolverTypeWrapper<Row>;
  CrosswalkSide: ResolverTypeWrapper<Row>;
  CrosswalkSummary: ResolverTypeWrapper<Row>;
  Dataset: ResolverTypeWrapper<Row>;
  DatasetConnection: ResolverTypeWrapper<Row>;
  DatasetEdge: ResolverTypeWrapper<Row>;
  DatasetFilter: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Row>;
  DateTime: ResolverTypeWrapper<Row>;
  DecideInput: ResolverTypeWrapper<Row>;
  Decision: ResolverTypeWrapper<Row>;
  DecisionConnection: ResolverTypeWrapper<Row>;
  DecisionEdge: ResolverTypeWrapper<Row>;
  DecisionKind: ResolverTypeWrapper<Row>;
  EdgeSet: ResolverTypeWrapper<Row>;
  EditControlInput: ResolverTypeWrapper<Row>;
  EditDatasetInput: ResolverTypeWrapper<Row>;
  EditEvidenceInput: ResolverTypeWrapper<Row>;
  EditMappingInput: ResolverTypeWrapper<Row>;
  EditModelInput: ResolverTypeWrapper<Row>;
  EditRiskInput: ResolverTypeWrapper<Row>;
  EditSystemInput: ResolverTypeWrapper<Row>;
  EffectKind: ResolverTypeWrapper<Row>;
  Evidence: ResolverTypeWrapper<Row>;
  EvidenceConnection: ResolverTypeWrapper<Row>;
  EvidenceCount: ResolverTypeWrapper<Row>;
  EvidenceEdge: ResolverTypeWrapper<Row>;
  EvidenceFilter: ResolverTypeWrapper<Row>;
  EvidenceResult: ResolverTypeWrapper<Row>;
  EvidenceStanding: ResolverTypeWrapper<Row>;
  EvidenceValidity: ResolverTypeWrapper<Row>;
  EvidenceVerdict: ResolverTypeWrapper<Row>;
  ExpectedMapping: ResolverTypeWrapper<Row>;
  Fact: ResolverTypeWrapper<Row>;
  FactDefinition: ResolverTypeWrapper<Row>;
  FactInput: ResolverTypeWrapper<Row>;
  FactKind: ResolverTypeWrapper<Row>;
  FactOption: ResolverTypeWrapper<Row>;
  FileFormat: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Row>;
  Framework: ResolverTypeWrapper<Row>;
  FrameworkKind: ResolverTypeWrapper<Row>;
  Gap: ResolverTypeWrapper<Row>;
  GapConnection: ResolverTypeWrapper<Row>;
  GapEdge: ResolverTypeWrapper<Row>;
  Grouping: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  ImportFileInput: ResolverTypeWrapper<Row>;
  ImportProblem: ResolverTypeWrapper<Row>;
  ImportReport: ResolverTypeWrapper<Row>;
  InferredStanding: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  Item: ResolverTypeWrapper<Row>;
  ItemChanged: ResolverTypeWrapper<Row>;
  ItemConnection: ResolverTypeWrapper<Row>;
  ItemEdge: ResolverTypeWrapper<Row>;
  Kind: ResolverTypeWrapper<Row>;
  KindCount: ResolverTypeWrapper<Row>;
  Lifecycle: ResolverTypeWrapper<Row>;
  LinkInput: ResolverTypeWrapper<Row>;
  LinkKind: ResolverTypeWrapper<Row>;
  Mapping: ResolverTypeWrapper<Row>;
  MappingChanged: ResolverTypeWrapper<Row>;
  MappingConnection: ResolverTypeWrapper<Row>;
  MappingCount: ResolverTypeWrapper<Row>;
  MappingEdge: ResolverTypeWrapper<Row>;
  MappingFilter: ResolverTypeWrapper<Row>;
  MappingSet: ResolverTypeWrapper<Row>;
  MappingSetChanged: ResolverTypeWrapper<Row>;
  MappingStatus: ResolverTypeWrapper<Row>;
  MappingsReviewed: ResolverTypeWrapper<Row>;
  MissingRequirement: ResolverTypeWrapper<Row>;
  Model: ResolverTypeWrapper<Row>;
  ModelConnection: ResolverTypeWrapper<Row>;
  ModelEdge: ResolverTypeWrapper<Row>;
  ModelFilter: ResolverTypeWrapper<Row>;
  Mutation: ResolverTypeWrapper<{}>;
  NoCounterpart: ResolverTypeWrapper<Row>;
  NoCounterpartConnection: ResolverTypeWrapper<Row>;
  NoCounterpartEdge: ResolverTypeWrapper<Row>;
  Node: ResolverTypeWrapper<Row>;
  Organisation: ResolverTypeWrapper<Row>;
  Overview: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  PartRole: ResolverTypeWrapper<Row>;
  Party: ResolverTypeWrapper<Row>;
  PartyConnection: ResolverTypeWrapper<Row>;
  PartyEdge: ResolverTypeWrapper<Row>;
  PartyFilter: ResolverTypeWrapper<Row>;
  PartyKind: ResolverTypeWrapper<Row>;
  Path: ResolverTypeWrapper<Row>;
  PathSummary: ResolverTypeWrapper<Row>;
  Paths: ResolverTypeWrapper<Row>;
  Proof: ResolverTypeWrapper<Row>;
  ProofStep: ResolverTypeWrapper<Row>;
  ProposeMappingInput: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<{}>;
  Reason: ResolverTypeWrapper<Row>;
  RegisterControlInput: ResolverTypeWrapper<Row>;
  RegisterDatasetInput: ResolverTypeWrapper<Row>;
  RegisterEvidenceInput: ResolverTypeWrapper<Row>;
  RegisterModelInput: ResolverTypeWrapper<Row>;
  RegisterPartyInput: ResolverTypeWrapper<Row>;
  RegisterRiskInput: ResolverTypeWrapper<Row>;
  RegisterSystemInput: ResolverTypeWrapper<Row>;
  Relation: ResolverTypeWrapper<Row>;
  RelationEffect: ResolverTypeWrapper<Row>;
  Remedy: ResolverTypeWrapper<Row>;
  RemedyKind: ResolverTypeWrapper<Row>;
  Requirement: ResolverTypeWrapper<Row>;
  RequirementConnection: ResolverTypeWrapper<Row>;
  RequirementEdge: ResolverTypeWrapper<Row>;
  RequirementFilter: ResolverTypeWrapper<Row>;
  RetireInput: ResolverTypeWrapper<Row>;
  ReviewMappingInput: ResolverTypeWrapper<Row>;
  ReviewMappingsInput: ResolverTypeWrapper<Row>;
  ReviewVerdict: ResolverTypeWrapper<Row>;
  Risk: ResolverTypeWrapper<Row>;
  RiskConnection: ResolverTypeWrapper<Row>;
  RiskEdge: ResolverTypeWrapper<Row>;
  RiskFilter: ResolverTypeWrapper<Row>;
  RiskLevel: ResolverTypeWrapper<Row>;
  RiskTreatment: ResolverTypeWrapper<Row>;
  Scene: ResolverTypeWrapper<Row>;
  SceneEdge: ResolverTypeWrapper<Row>;
  SceneGroup: ResolverTypeWrapper<Row>;
  SceneNode: ResolverTypeWrapper<Row>;
  SearchConnection: ResolverTypeWrapper<Row>;
  SearchEdge: ResolverTypeWrapper<Row>;
  SearchMatch: ResolverTypeWrapper<Row>;
  SetRelation: ResolverTypeWrapper<Row>;
  StatedRelation: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Subject: ResolverTypeWrapper<Row>;
  System: ResolverTypeWrapper<Row>;
  SystemConnection: ResolverTypeWrapper<Row>;
  SystemEdge: ResolverTypeWrapper<Row>;
  SystemFilter: ResolverTypeWrapper<Row>;
  SystemRole: ResolverTypeWrapper<Row>;
  TopicCount: ResolverTypeWrapper<Row>;
  Touched: ResolverTypeWrapper<Row>;
  TouchedConnection: ResolverTypeWrapper<Row>;
  TouchedEdge: ResolverTypeWrapper<Row>;
  UndoChangeInput: ResolverTypeWrapper<Row>;
  WithdrawClaimInput: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCandidateInput: Row;
  AcceptInferredInput: Row;
  Amendment: Row;
  AmendmentEffect: Row;
  AmendmentEffectConnection: Row;
  AmendmentEffectEdge: Row;
  Applicability: Row;
  Application: Row;
  ApplicationConnection: Row;
  ApplicationDate: Row;
  ApplicationEdge: Row;
  ApplyControlInput: Row;
  AsOf: Row;
  Bearing: Row;
  Boolean: Row;
  Change: Row;
  ChangeConnection: Row;
  ChangeEdge: Row;
  ChangeUndone: Row;
  Claim: Row;
  ClaimConnection: Row;
  ClaimEdge: Row;
  ClaimInput: Row;
  ClaimStanding: Row;
  Classification: Row;
  Contradiction: Row;
  Control: Row;
  ControlConnection: Row;
  ControlEdge: Row;
  ControlFilter: Row;
  CoverageCell: Row;
  CoverageCount: Row;
  CoverageReport: Row;
  CoverageRollUp: Row;
  CoverageRow: Row;
  CoverageRowConnection: Row;
  CoverageRowEdge: Row;
  CoverageTotals: Row;
  CreateMappingSetInput: Row;
  CrosswalkCell: Row;
  CrosswalkChapter: Row;
  CrosswalkConnection: Row;
  CrosswalkEdge: Row;
  CrosswalkRow: Row;
  CrosswalkSide: Row;
  CrosswalkSummary: Row;
  Dataset: Row;
  DatasetConnection: Row;
  DatasetEdge: Row;
  DatasetFilter: Row;
  Date: Row;
  DateTime: Row;
  DecideInput: Row;
  Decision: Row;
  DecisionConnection: Row;
  DecisionEdge: Row;
  EditControlInput: Row;
  EditDatasetInput: Row;
  EditEvidenceInput: Row;
  EditMappingInput: Row;
  EditModelInput: Row;
  EditRiskInput: Row;
  EditSystemInput: Row;
  Evidence: Row;
  EvidenceConnection: Row;
  EvidenceCount: Row;
  EvidenceEdge: Row;
  EvidenceFilter: Row;
  EvidenceStanding: Row;
  ExpectedMapping: Row;
  Fact: Row;
  FactDefinition: Row;
  FactInput: Row;
  FactOption: Row;
  Float: Row;
  Framework: Row;
  Gap: Row;
  GapConnection: Row;
  GapEdge: Row;
  ID: Row;
  ImportFileInput: Row;
  ImportProblem: Row;
  ImportReport: Row;
  InferredStanding: Row;
  Int: Row;
  Item: Row;
  ItemChanged: Row;
  ItemConnection: Row;
  ItemEdge: Row;
  KindCount: Row;
  LinkInput: Row;
  Mapping: Row;
  MappingChanged: Row;
  MappingConnection: Row;
  MappingCount: Row;
  MappingEdge: Row;
  MappingFilter: Row;
  MappingSet: Row;
  MappingSetChanged: Row;
  MappingsReviewed: Row;
  MissingRequirement: Row;
  Model: Row;
  ModelConnection: Row;
  ModelEdge: Row;
  ModelFilter: Row;
  Mutation: {};
  NoCounterpart: Row;
  NoCounterpartConnection: Row;
  NoCounterpartEdge: Row;
  Node: Row;
  Organisation: Row;
  Overview: Row;
  PageInfo: Row;
  Party: Row;
  PartyConnection: Row;
  PartyEdge: Row;
  PartyFilter: Row;
  Path: Row;
  PathSummary: Row;
  Paths: Row;
  Proof: Row;
  ProofStep: Row;
  ProposeMappingInput: Row;
  Query: {};
  Reason: Row;
  RegisterControlInput: Row;
  RegisterDatasetInput: Row;
  RegisterEvidenceInput: Row;
  RegisterModelInput: Row;
  RegisterPartyInput: Row;
  RegisterRiskInput: Row;
  RegisterSystemInput: Row;
  Relation: Row;
  RelationEffect: Row;
  Remedy: Row;
  Requirement: Row;
  RequirementConnection: Row;
  RequirementEdge: Row;
  RequirementFilter: Row;
  RetireInput: Row;
  ReviewMappingInput: Row;
  ReviewMappingsInput: Row;
  Risk: Row;
  RiskConnection: Row;
  RiskEdge: Row;
  RiskFilter: Row;
  Scene: Row;
  SceneEdge: Row;
  SceneGroup: Row;
  SceneNode: Row;
  SearchConnection: Row;
  SearchEdge: Row;
  String: Row;
  System: Row;
  SystemConnection: Row;
  SystemEdge: Row;
  SystemFilter: Row;
  TopicCount: Row;
  Touched: Row;
  TouchedConnection: Row;
  TouchedEdge: Row;
  UndoChangeInput: Row;
  WithdrawClaimInput: Row;
};

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  adopted?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['AmendmentEffectConnection'], ParentType, ContextType, RequireFields<AmendmentEffectsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentEffect'] = ResolversParentTypes['AmendmentEffect']> = {
  amendment?: Resolver<ResolversTypes['Amendment'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['EffectKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AmendmentEffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentEffectConnection'] = ResolversParentTypes['AmendmentEffectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AmendmentEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AmendmentEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendmentEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentEffectEdge'] = ResolversParentTypes['AmendmentEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AmendmentEffect'], ParentType, ContextType>;
};

export type ApplicabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicability'] = ResolversParentTypes['Applicability']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromBy?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['FactDefinition']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  appliesTo?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ControlState'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDate'] = ResolversParentTypes['ApplicationDate']> = {
  by?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type BearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bearing'] = ResolversParentTypes['Bearing']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['TouchedConnection'], ParentType, ContextType, RequireFields<ChangeTouchedArgs, 'first'>>;
  touchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUndone'] = ResolversParentTypes['ChangeUndone']> = {
  bookmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['ClaimExtent'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimStanding'] = ResolversParentTypes['ClaimStanding']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceStanding']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ControlState']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type ClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Classification'] = ResolversParentTypes['Classification']> = {
  applies?: Resolver<Array<ResolversTypes['Applicability']>, ParentType, ContextType>;
  comes?: Resolver<Array<ResolversTypes['Applicability']>, ParentType, ContextType>;
  goes?: Resolver<Array<ResolversTypes['Applicability']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FactDefinition']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  one?: Resolver<Array<ResolversTypes['Proof']>, ParentType, ContextType>;
  other?: Resolver<Array<ResolversTypes['Proof']>, ParentType, ContextType>;
};

export type ControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<ControlApplicationsArgs, 'first'>>;
  cadence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ControlClaimsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ControlEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControlKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<ControlRequirementsArgs, 'first'>>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risks?: Resolver<ResolversTypes['RiskConnection'], ParentType, ContextType, RequireFields<ControlRisksArgs, 'first'>>;
  scope?: Resolver<ResolversTypes['ControlScope'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<ControlSystemsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlConnection'] = ResolversParentTypes['ControlConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ControlEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Control']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlEdge'] = ResolversParentTypes['ControlEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  applicability?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType>;
  because?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['ClaimStanding']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['InferredStanding']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type CoverageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCount'] = ResolversParentTypes['CoverageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
};

export type CoverageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageReport'] = ResolversParentTypes['CoverageReport']> = {
  bySystem?: Resolver<Array<ResolversTypes['CoverageTotals']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['CoverageTotals'], ParentType, ContextType>;
  rollUp?: Resolver<Array<ResolversTypes['CoverageRollUp']>, ParentType, ContextType, Partial<CoverageReportRollUpArgs>>;
  rows?: Resolver<ResolversTypes['CoverageRowConnection'], ParentType, ContextType, RequireFields<CoverageReportRowsArgs, 'deep' | 'first'>>;
  systems?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CoverageTotals'], ParentType, ContextType>;
};

export type CoverageRollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRollUp'] = ResolversParentTypes['CoverageRollUp']> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CoverageTotals'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  codes?: Resolver<Array<Maybe<ResolversTypes['CoverageStatus']>>, ParentType, ContextType>;
  covered?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  implementedBy?: Resolver<Array<ResolversTypes['Control']>, ParentType, ContextType>;
  inferred?: Resolver<Array<Maybe<ResolversTypes['CoverageStatus']>>, ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['CoverageTotals'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type CoverageRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRowConnection'] = ResolversParentTypes['CoverageRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoverageRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRowEdge'] = ResolversParentTypes['CoverageRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageRow'], ParentType, ContextType>;
};

export type CoverageTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageTotals'] = ResolversParentTypes['CoverageTotals']> = {
  byStatus?: Resolver<Array<ResolversTypes['CoverageCount']>, ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueLater?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueLaterCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosswalkCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkCell'] = ResolversParentTypes['CrosswalkCell']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CrosswalkChapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkChapter'] = ResolversParentTypes['CrosswalkChapter']> = {
  mapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosswalkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkConnection'] = ResolversParentTypes['CrosswalkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrosswalkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CrosswalkRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosswalkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkEdge'] = ResolversParentTypes['CrosswalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrosswalkRow'], ParentType, ContextType>;
};

export type CrosswalkRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkRow'] = ResolversParentTypes['CrosswalkRow']> = {
  association?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['Mapping']>, ParentType, ContextType>;
  possible?: Resolver<Maybe<Array<ResolversTypes['SetRelation']>>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['Proof']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type CrosswalkSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkSide'] = ResolversParentTypes['CrosswalkSide']> = {
  chapters?: Resolver<Array<ResolversTypes['CrosswalkChapter']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  mapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosswalkSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkSummary'] = ResolversParentTypes['CrosswalkSummary']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CrosswalkCell']>, ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CrosswalkSide'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['CrosswalkSide'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  derivatives?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<DatasetDerivativesArgs, 'first'>>;
  derivedFrom?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<DatasetDerivedFromArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  personalData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trains?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<DatasetTrainsArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<DatasetUsedByArgs, 'first'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  decision?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  collected?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<EvidenceControlsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<EvidenceRequirementsArgs, 'first'>>;
  result?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<EvidenceSystemsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['EvidenceValidity'], ParentType, ContextType, Partial<EvidenceValidityArgs>>;
  verdict?: Resolver<ResolversTypes['EvidenceVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceCount'] = ResolversParentTypes['EvidenceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['EvidenceValidity'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EvidenceVerdict'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceStanding'] = ResolversParentTypes['EvidenceStanding']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  definition?: Resolver<ResolversTypes['FactDefinition'], ParentType, ContextType>;
  value?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FactDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactDefinition'] = ResolversParentTypes['FactDefinition']> = {
  by?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['FactOption']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactOption'] = ResolversParentTypes['FactOption']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  assessableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameworkKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<FrameworkRequirementsArgs, 'all' | 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['FileFormat']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InferredStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredStanding'] = ResolversParentTypes['InferredStanding']> = {
  claim?: Resolver<ResolversTypes['ClaimStanding'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Control' | 'Dataset' | 'Evidence' | 'Framework' | 'Mapping' | 'MappingSet' | 'Model' | 'Organisation' | 'Party' | 'Requirement' | 'Risk' | 'System', ParentType, ContextType>;
};

export type ItemChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemChanged'] = ResolversParentTypes['ItemChanged']> = {
  bookmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type MappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mapping'] = ResolversParentTypes['Mapping']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<Maybe<Array<ResolversTypes['SetRelation']>>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['StatedRelation'], ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Mapping']>, ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['MappingSet'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MappingStatus'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingChanged'] = ResolversParentTypes['MappingChanged']> = {
  bookmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingConnection'] = ResolversParentTypes['MappingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingCount'] = ResolversParentTypes['MappingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MappingStatus'], ParentType, ContextType>;
};

export type MappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingEdge'] = ResolversParentTypes['MappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export type MappingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingSet'] = ResolversParentTypes['MappingSet']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grouping?: Resolver<ResolversTypes['Grouping'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<MappingSetMappingsArgs, 'first'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nothing?: Resolver<ResolversTypes['NoCounterpartConnection'], ParentType, ContextType, RequireFields<MappingSetNothingArgs, 'first'>>;
  overlapMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  separateReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingSetChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingSetChanged'] = ResolversParentTypes['MappingSetChanged']> = {
  bookmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['MappingSet'], ParentType, ContextType>;
};

export type MappingsReviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingsReviewed'] = ResolversParentTypes['MappingsReviewed']> = {
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['RelationEffect']>, ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['Mapping']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissingRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRequirement'] = ResolversParentTypes['MissingRequirement']> = {
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedOn?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<ModelTrainedOnArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<ModelUsedByArgs, 'first'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCandidate?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationAcceptCandidateArgs, 'input'>>;
  acceptInferred?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationAcceptInferredArgs, 'input'>>;
  applyControl?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationApplyControlArgs, 'input'>>;
  approveMapping?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationApproveMappingArgs, 'input'>>;
  claimSatisfies?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationClaimSatisfiesArgs, 'input'>>;
  createMappingSet?: Resolver<ResolversTypes['MappingSetChanged'], ParentType, ContextType, RequireFields<MutationCreateMappingSetArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  editControl?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditControlArgs, 'input'>>;
  editDataset?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditDatasetArgs, 'input'>>;
  editEvidence?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditEvidenceArgs, 'input'>>;
  editMapping?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationEditMappingArgs, 'input'>>;
  editModel?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditModelArgs, 'input'>>;
  editRisk?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditRiskArgs, 'input'>>;
  editSystem?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationEditSystemArgs, 'input'>>;
  importFile?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType, RequireFields<MutationImportFileArgs, 'input'>>;
  linkItems?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationLinkItemsArgs, 'input'>>;
  proposeMapping?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationProposeMappingArgs, 'input'>>;
  registerControl?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterControlArgs, 'input'>>;
  registerDataset?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterDatasetArgs, 'input'>>;
  registerEvidence?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterEvidenceArgs, 'input'>>;
  registerModel?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterModelArgs, 'input'>>;
  registerParty?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  registerRisk?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterRiskArgs, 'input'>>;
  registerSystem?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRegisterSystemArgs, 'input'>>;
  rejectMapping?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationRejectMappingArgs, 'input'>>;
  reopenMapping?: Resolver<ResolversTypes['MappingChanged'], ParentType, ContextType, RequireFields<MutationReopenMappingArgs, 'input'>>;
  retireItem?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationRetireItemArgs, 'input'>>;
  reviewMappings?: Resolver<ResolversTypes['MappingsReviewed'], ParentType, ContextType, RequireFields<MutationReviewMappingsArgs, 'input'>>;
  undoChange?: Resolver<ResolversTypes['ChangeUndone'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'input'>>;
  unlinkItems?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationUnlinkItemsArgs, 'input'>>;
  withdrawClaim?: Resolver<ResolversTypes['ItemChanged'], ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'input'>>;
};

export type NoCounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCounterpart'] = ResolversParentTypes['NoCounterpart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type NoCounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCounterpartConnection'] = ResolversParentTypes['NoCounterpartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoCounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NoCounterpart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoCounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCounterpartEdge'] = ResolversParentTypes['NoCounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoCounterpart'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Change' | 'Control' | 'Dataset' | 'Evidence' | 'Framework' | 'Mapping' | 'MappingSet' | 'Model' | 'Organisation' | 'Party' | 'Requirement' | 'Risk' | 'System', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<OrganisationDecisionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  evidence?: Resolver<Array<ResolversTypes['EvidenceCount']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['MappingCount']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owns?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<PartyOwnsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PathSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSummary'] = ResolversParentTypes['PathSummary']> = {
  base?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  baseConnected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseDirect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseSharing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseWithinOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortestPaths?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withinOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  edges?: Resolver<Array<ResolversTypes['SceneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SceneNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  possible?: Resolver<Array<ResolversTypes['SetRelation']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProofStep']>, ParentType, ContextType>;
};

export type ProofStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofStep'] = ResolversParentTypes['ProofStep']> = {
  from?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['Mapping']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['SetRelation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicability?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType, RequireFields<QueryApplicabilityArgs, 'requirement' | 'system'>>;
  cell?: Resolver<ResolversTypes['CoverageCell'], ParentType, ContextType, RequireFields<QueryCellArgs, 'requirement' | 'system'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType, RequireFields<QueryClassificationArgs, 'facts' | 'framework'>>;
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<QueryControlsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['CoverageReport'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'framework'>>;
  crosswalk?: Resolver<ResolversTypes['CrosswalkConnection'], ParentType, ContextType, RequireFields<QueryCrosswalkArgs, 'derived' | 'first' | 'source' | 'target'>>;
  crosswalkSummary?: Resolver<ResolversTypes['CrosswalkSummary'], ParentType, ContextType, RequireFields<QueryCrosswalkSummaryArgs, 'includeProposed' | 'source' | 'target'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'first'>>;
  factDefinitions?: Resolver<Array<ResolversTypes['FactDefinition']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'framework'>>;
  mappingSets?: Resolver<Array<ResolversTypes['MappingSet']>, ParentType, ContextType, Partial<QueryMappingSetsArgs>>;
  mappings?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<QueryMappingsArgs, 'first'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<QueryModelsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Scene'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'edges' | 'focus' | 'hops' | 'limit' | 'wholeTopic'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'edges' | 'first' | 'from' | 'maxLength' | 'to'>>;
  pathsBetween?: Resolver<ResolversTypes['PathSummary'], ParentType, ContextType, RequireFields<QueryPathsBetweenArgs, 'base' | 'compare' | 'edges' | 'includeProposed'>>;
  previewImport?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType, RequireFields<QueryPreviewImportArgs, 'input'>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<QueryRelationArgs, 'includeProposed' | 'maxHops' | 'source' | 'target'>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'framework' | 'ref'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risks?: Resolver<ResolversTypes['RiskConnection'], ParentType, ContextType, RequireFields<QueryRisksArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<QuerySystemsArgs, 'first'>>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  by?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  contradiction?: Resolver<Maybe<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['SetRelation']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['Proof']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  stated?: Resolver<Array<ResolversTypes['Mapping']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RelationEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEffect'] = ResolversParentTypes['RelationEffect']> = {
  after?: Resolver<Array<ResolversTypes['SetRelation']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['SetRelation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RemedyKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['AmendmentEffectConnection'], ParentType, ContextType, RequireFields<RequirementAmendedByArgs, 'first'>>;
  ancestors?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  appliesFrom?: Resolver<Array<ResolversTypes['ApplicationDate']>, ParentType, ContextType>;
  assessable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bound?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RequirementClaimsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<RequirementControlsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RequirementEvidenceArgs, 'first'>>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<RequirementMappingsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<RequirementPartsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<RequirementReferredToByArgs, 'first'>>;
  refersTo?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<RequirementRefersToArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartRole'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<RiskControlsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<RiskSystemsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['RiskTreatment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskConnection'] = ResolversParentTypes['RiskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Risk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskEdge'] = ResolversParentTypes['RiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type SceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scene'] = ResolversParentTypes['Scene']> = {
  bearing?: Resolver<Array<ResolversTypes['Bearing']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SceneEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SceneGroup']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SceneNode']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SceneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SceneEdge'] = ResolversParentTypes['SceneEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SceneGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SceneGroup'] = ResolversParentTypes['SceneGroup']> = {
  anchor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SceneNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SceneNode'] = ResolversParentTypes['SceneNode']> = {
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  annexIIIPoints?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  annexISection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<SystemApplicationsArgs, 'first'>>;
  biometric?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<SystemControlsArgs, 'first'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<SystemDatasetsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<SystemEvidenceArgs, 'first'>>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  generalPurpose?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  generative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactsWithPersons?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  markets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<SystemModelsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  placedOnMarket?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicAuthorityUse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risks?: Resolver<ResolversTypes['RiskConnection'], ParentType, ContextType, RequireFields<SystemRisksArgs, 'first'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['SystemRole']>>, ParentType, ContextType>;
  significantChangeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Touched'] = ResolversParentTypes['Touched']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TouchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchedConnection'] = ResolversParentTypes['TouchedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TouchedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Touched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchedEdge'] = ResolversParentTypes['TouchedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touched'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Amendment?: AmendmentResolvers<ContextType>;
  AmendmentEffect?: AmendmentEffectResolvers<ContextType>;
  AmendmentEffectConnection?: AmendmentEffectConnectionResolvers<ContextType>;
  AmendmentEffectEdge?: AmendmentEffectEdgeResolvers<ContextType>;
  Applicability?: ApplicabilityResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDate?: ApplicationDateResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  Bearing?: BearingResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeUndone?: ChangeUndoneResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimStanding?: ClaimStandingResolvers<ContextType>;
  Classification?: ClassificationResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlConnection?: ControlConnectionResolvers<ContextType>;
  ControlEdge?: ControlEdgeResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageCount?: CoverageCountResolvers<ContextType>;
  CoverageReport?: CoverageReportResolvers<ContextType>;
  CoverageRollUp?: CoverageRollUpResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageRowConnection?: CoverageRowConnectionResolvers<ContextType>;
  CoverageRowEdge?: CoverageRowEdgeResolvers<ContextType>;
  CoverageTotals?: CoverageTotalsResolvers<ContextType>;
  CrosswalkCell?: CrosswalkCellResolvers<ContextType>;
  CrosswalkChapter?: CrosswalkChapterResolvers<ContextType>;
  CrosswalkConnection?: CrosswalkConnectionResolvers<ContextType>;
  CrosswalkEdge?: CrosswalkEdgeResolvers<ContextType>;
  CrosswalkRow?: CrosswalkRowResolvers<ContextType>;
  CrosswalkSide?: CrosswalkSideResolvers<ContextType>;
  CrosswalkSummary?: CrosswalkSummaryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceCount?: EvidenceCountResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceStanding?: EvidenceStandingResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactDefinition?: FactDefinitionResolvers<ContextType>;
  FactOption?: FactOptionResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  InferredStanding?: InferredStandingResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemChanged?: ItemChangedResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Mapping?: MappingResolvers<ContextType>;
  MappingChanged?: MappingChangedResolvers<ContextType>;
  MappingConnection?: MappingConnectionResolvers<ContextType>;
  MappingCount?: MappingCountResolvers<ContextType>;
  MappingEdge?: MappingEdgeResolvers<ContextType>;
  MappingSet?: MappingSetResolvers<ContextType>;
  MappingSetChanged?: MappingSetChangedResolvers<ContextType>;
  MappingsReviewed?: MappingsReviewedResolvers<ContextType>;
  MissingRequirement?: MissingRequirementResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoCounterpart?: NoCounterpartResolvers<ContextType>;
  NoCounterpartConnection?: NoCounterpartConnectionResolvers<ContextType>;
  NoCounterpartEdge?: NoCounterpartEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathSummary?: PathSummaryResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationEffect?: RelationEffectResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskConnection?: RiskConnectionResolvers<ContextType>;
  RiskEdge?: RiskEdgeResolvers<ContextType>;
  Scene?: SceneResolvers<ContextType>;
  SceneEdge?: SceneEdgeResolvers<ContextType>;
  SceneGroup?: SceneGroupResolvers<ContextType>;
  SceneNode?: SceneNodeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  Touched?: TouchedResolvers<ContextType>;
  TouchedConnection?: TouchedConnectionResolvers<ContextType>;
  TouchedEdge?: TouchedEdgeResolvers<ContextType>;
};

