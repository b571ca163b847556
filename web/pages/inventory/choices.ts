import type {
  ClaimExtent, ControlKind, ControlScope, ControlState, DecisionKind, EvidenceResult, EvidenceValidity, EvidenceVerdict, Lifecycle, MappingStatus, PartyKind, RiskLevel,
  RiskTreatment, StatedRelation, SystemRole,
} from '../../api/generated/graphql'
import { enumWord } from '../../parts/enum-word'
import type { Choice } from '../../parts/filter-bar'
import { topics as topicWords } from '../../parts/topics'

/** A record, so that the compiler names a value of the API that is missing here. */
function choices<Value extends string>(values: Readonly<Record<Value, true>>): readonly Choice[] {
  return Object.keys(values).map((value) => ({ value, word: enumWord(value) }))
}

export const roles = choices<SystemRole>({
  PROVIDER: true, DEPLOYER: true, IMPORTER: true, DISTRIBUTOR: true, PRODUCT_MANUFACTURER: true, AUTHORISED_REPRESENTATIVE: true,
})
export const lifecycles = choices<Lifecycle>({ PLANNED: true, IN_DEVELOPMENT: true, IN_USE: true, RETIRED: true })
export const treatments = choices<RiskTreatment>({ AVOID: true, MITIGATE: true, TRANSFER: true, ACCEPT: true })
export const riskLevels = choices<RiskLevel>({ LOW: true, MEDIUM: true, HIGH: true })
export const partyKinds = choices<PartyKind>({ TEAM: true, ROLE: true })
export const claimExtents = choices<ClaimExtent>({ FULL: true, PARTIAL: true })
export const controlStates = choices<ControlState>({ PLANNED: true, IMPLEMENTED: true, FAILING: true, RETIRED: true })
export const decisionKinds = choices<DecisionKind>({ INCLUDED: true, EXCLUDED: true })
export const controlKinds = choices<ControlKind>({ PREVENTIVE: true, DETECTIVE: true, CORRECTIVE: true, DIRECTIVE: true })
export const scopes = choices<ControlScope>({ ORGANISATION: true, SYSTEM: true })
export const verdicts = choices<EvidenceVerdict>({ ACCEPTED: true, PENDING: true, REJECTED: true })
export const results = choices<EvidenceResult>({ SUPPORTS: true, CONTRADICTS: true })
export const validities = choices<EvidenceValidity>({ VALID: true, EXPIRED: true, NOT_YET_COLLECTED: true })
export const statuses = choices<MappingStatus>({ APPROVED: true, PROPOSED: true, REJECTED: true })
export const relations = choices<StatedRelation>({
  EQUAL: true, SUBSET: true, SUPERSET: true, INTERSECTS: true, DISJOINT: true, SUBSET_OR_EQUAL: true, SUPERSET_OR_EQUAL: true, OVERLAPS: true, ASSOCIATION: true,
})
export const yesOrNo: readonly Choice[] = [{ value: 'true', word: 'yes' }, { value: 'false', word: 'no' }]

/** What the shipped frameworks call their levels; another framework's level still works in the address. */
export const levels = words(['chapter', 'section', 'article', 'paragraph', 'point', 'annex', 'clause', 'sub-clause', 'control group', 'control', 'function', 'category', 'subcategory'])

export const topics = words(topicWords)

function words(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, word: value }))
}
