import type { ClaimExtent, ClaimState, ControlState, EffectKind, EvidenceResult, EvidenceValidity, EvidenceVerdict, MappingStatus, StatedRelation } from '../../api/generated/graphql'
import type { Column } from '../../parts/data-table'
import { Day, Period } from '../../parts/date'
import { enumWord } from '../../parts/enum-word'
import { StatusWord } from '../../parts/status-word'
import { type Named, namedAll, NotAnswered, plain } from './cells'

/** The columns that relationships of one sort have on every page they stand on. */

interface Claim {
  readonly id: string
  readonly extent: ClaimExtent
  readonly state: ClaimState
  readonly rationale: string
  readonly from: string
  readonly until?: string | null
}

const claimColumns: readonly Column<Claim>[] = [
  { name: 'Extent', width: '9%', cell: (claim) => <StatusWord value={claim.extent} /> },
  { name: 'State', width: '10%', cell: (claim) => <StatusWord value={claim.state} /> },
  { name: 'Period', width: '15%', cell: (claim) => <Period from={claim.from} until={claim.until} /> },
  { name: 'Rationale', width: '30%', cell: (claim) => claim.rationale },
]

/** Claims as a control shows them, by what they are claims to. */
export const claimToColumns: readonly Column<Claim & { readonly requirement: Named & { readonly framework: Named } }>[] = [
  { name: 'Requirement', cell: ({ requirement }) => plain(requirement) },
  { name: 'Framework', width: '12%', cell: ({ requirement }) => plain(requirement.framework) },
  ...claimColumns,
]

/** Claims as a requirement shows them, by the control that makes them. */
export const claimByColumns: readonly Column<Claim & { readonly control: Named }>[] = [
  { name: 'Control', cell: ({ control }) => plain(control) },
  ...claimColumns,
]

interface Application {
  readonly id: string
  readonly state: ControlState
  readonly from: string
  readonly until?: string | null
}

const applicationColumns: readonly Column<Application>[] = [
  { name: 'State', width: '18%', cell: (application) => <StatusWord value={application.state} /> },
  { name: 'Period', width: '32%', cell: (application) => <Period from={application.from} until={application.until} /> },
]

export const appliesToColumns: readonly Column<Application & { readonly system: Named }>[] = [
  { name: 'System', cell: ({ system }) => plain(system) },
  ...applicationColumns,
]

export const appliedByColumns: readonly Column<Application & { readonly control: Named }>[] = [
  { name: 'Control', cell: ({ control }) => plain(control) },
  ...applicationColumns,
]

interface Evidence extends Named {
  readonly verdict: EvidenceVerdict
  readonly result: EvidenceResult
  readonly validity: EvidenceValidity
  readonly collected: string
  readonly validUntil?: string | null
}

export const evidenceColumns: readonly Column<Evidence>[] = [
  { name: 'Evidence', cell: plain },
  { name: 'Verdict', width: '11%', cell: (evidence) => <StatusWord value={evidence.verdict} /> },
  { name: 'Result', width: '11%', cell: (evidence) => <StatusWord value={evidence.result} /> },
  { name: 'Validity today', width: '14%', cell: (evidence) => <StatusWord value={evidence.validity} /> },
  { name: 'Collected', width: '11%', cell: (evidence) => <Day value={evidence.collected} /> },
  { name: 'Valid until', width: '12%', cell: ({ validUntil }) => (validUntil ? <Day value={validUntil} /> : <NotAnswered word="does not lapse" />) },
]

interface Mapping extends Named {
  readonly relation: StatedRelation
  readonly status: MappingStatus
  readonly rationale?: string | null
  readonly sources: readonly Named[]
  readonly targets: readonly Named[]
}

export const mappingColumns: readonly Column<Mapping>[] = [
  { name: 'Mapping', width: '20%', cell: plain },
  { name: 'From', width: '20%', cell: (mapping) => namedAll(mapping.sources) },
  { name: 'Relation', width: '10%', cell: (mapping) => enumWord(mapping.relation) },
  { name: 'To', cell: (mapping) => namedAll(mapping.targets) },
  { name: 'Status', width: '11%', cell: (mapping) => <StatusWord value={mapping.status} /> },
  { name: 'Rationale', width: '16%', cell: (mapping) => mapping.rationale || <NotAnswered word="none stated" /> },
]

/** A requirement with the framework it stands in: a reference alone could be of any. */
export const requirementColumns: readonly Column<Named & { readonly framework: Named }>[] = [
  { name: 'Requirement', cell: plain },
  { name: 'Framework', width: '30%', cell: (requirement) => plain(requirement.framework) },
]

interface Part extends Named {
  readonly kind: string
  readonly assessable: boolean
  readonly partCount: number
  readonly summary: string
}

export const partColumns: readonly Column<Part>[] = [
  { name: 'Requirement', cell: plain },
  { name: 'What it says', width: '44%', cell: (part) => part.summary },
  { name: 'Level', width: '12%', cell: (part) => part.kind },
  { name: 'Assessable', width: '10%', cell: (part) => (part.assessable ? 'yes' : 'no') },
  { name: 'Parts', width: '8%', numeric: true, cell: (part) => part.partCount || 'none' },
]

interface AmendmentEffect {
  readonly id: string
  readonly effect: EffectKind
  readonly from: string
  readonly verified: boolean
  readonly summary: string
  readonly amendment: Named
}

export const amendedByColumns: readonly Column<AmendmentEffect>[] = [
  { name: 'Amendment', cell: ({ amendment }) => plain(amendment) },
  { name: 'Effect', width: '9%', cell: ({ effect }) => enumWord(effect) },
  { name: 'From', width: '12%', cell: ({ from }) => <Day value={from} /> },
  { name: 'What changes', width: '46%', cell: ({ summary }) => summary },
  { name: 'Checked', width: '13%', cell: ({ verified }) => (verified ? 'against the official text' : 'not yet verified') },
]

export const noCounterpartColumns: readonly Column<{ readonly id: string; readonly reason: string; readonly requirement?: (Named & { readonly framework: Named }) | null }>[] = [
  { name: 'Requirement', cell: ({ id, requirement }) => (requirement ? plain(requirement) : id) },
  { name: 'Framework', width: '14%', cell: ({ requirement }) => requirement && plain(requirement.framework) },
  { name: 'Why', width: '56%', cell: ({ reason }) => reason },
]
