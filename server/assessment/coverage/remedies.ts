import type { remedyKinds } from '../../model/words.js'
import type { Bearing, Carried } from './assess.js'
import { claimStatus } from './claim-status.js'
import { controlState } from './control-state.js'
import { type EvidenceHeld, organisation } from './holdings.js'
import { proofOf, whyNot } from './proof.js'
import { code } from './status.js'

/** One step that would make a cell covered; `item` is the number of what it is about, null where there is nothing yet. */
export interface Remedy {
  readonly kind: (typeof remedyKinds)[number]
  readonly item: number | null
  readonly control: number | null
}

/** The cell that is looked at: a requirement, and a system or the organisation, on a day. */
interface Looked {
  readonly requirement: number
  readonly system: number
  readonly on: string
}

/** What would make a cell covered, claim by claim, where it applies and is not covered yet: the next step of each way. In no order; the cheapest kind stands first in `remedyKinds`. */
export function remediesOf(bearing: readonly Bearing[], carried: readonly Carried[], cell: Looked): readonly Remedy[] {
  const own = bearing.map(one => remedyOf(one, cell))
  const accepted = carried.filter(one => wouldCover(one, bearing, cell)).map(({ claim, mapping }): Remedy => ({ kind: 'accept inferred', item: mapping, control: claim.control.control }))
  const found = new Set([...own, ...accepted])
  return found.size === 0 ? [another] : [...found]
}

const another: Remedy = { kind: 'add control', item: null, control: null }

/** Whether a carried claim, once accepted, would cover the requirement: it is not claimed fully by that control yet, and the evidence counts for what is served as well. */
function wouldCover({ claim }: Carried, bearing: readonly Bearing[], { requirement, system, on }: Looked): boolean {
  if (bearing.some(one => one.claim.full && one.claim.control.control === claim.control.control)) return false
  return claimStatus(true, claim.inReview, controlState(claim.control, system, on), proofOf(claim, system, [requirement], on)) === code.covered
}

function remedyOf({ claim, requirement }: Bearing, { system, on }: Looked): Remedy {
  const { control } = claim
  const requirements = [claim.requirement, requirement]
  const about = (kind: Remedy['kind'], item: number = control.control): Remedy => ({ kind, item, control: control.control })
  if (!claim.full) return about('extend claim')
  const state = controlState(control, system, on)
  if (state === null || state === 'retired') return about('apply control')
  if (state === 'planned') return about('implement control')
  if (state === 'failing' || proofOf(claim, system, requirements, on) === 'contradicts') return about('mend control')
  if (claim.inReview) return about('confirm claim')
  if (system === organisation && control.scope === 'system') return another
  const supporting = (otherwise: (evidence: EvidenceHeld) => EvidenceHeld) => newest(control.evidence.filter(one => one.supports && whyNot(otherwise(one), control, system, requirements, on) === null))
  const [pending, lapsed] = [supporting(one => ({ ...one, accepted: one.pending })), supporting(one => ({ ...one, validUntil: null }))]
  return pending ? about('accept evidence', pending.evidence) : lapsed ? about('renew evidence', lapsed.evidence) : about('add evidence')
}

const newest = (evidence: readonly EvidenceHeld[]): EvidenceHeld | undefined =>
  evidence.reduce<EvidenceHeld | undefined>((best, one) => (best && best.collected >= one.collected ? best : one), undefined)
