import type { remedyKinds } from '../../model/words.js'
import type { Bearing, Carried } from './assess.js'
import { claimStatus } from './claim-status.js'
import { controlState } from './control-state.js'
import type { EvidenceHeld } from './holdings.js'
import { proofOf, whyNot } from './proof.js'
import { code } from './status.js'

/** One step that would make a cell covered; `item` is the number of what it is about, null where there is nothing yet. */
export interface Remedy {
  readonly kind: (typeof remedyKinds)[number]
  readonly item: number | null
  readonly control: number | null
}

/** What would make a cell covered, claim by claim, where it applies and is not covered yet. In no order; the cheapest kind stands first in `remedyKinds`. */
export function remediesOf(bearing: readonly Bearing[], carried: readonly Carried[], system: number, on: string): readonly Remedy[] {
  const own = bearing.map(one => remedyOf(one, system, on))
  const accepted = carried.flatMap(({ claim, mapping }): readonly Remedy[] => {
    const state = controlState(claim.control, system, on)
    const status = claimStatus(true, claim.inReview, state, proofOf(claim, system, [claim.requirement], on))
    return status === code.covered ? [{ kind: 'accept inferred', item: mapping, control: claim.control.control }] : []
  })
  return own.length + accepted.length === 0 ? [{ kind: 'add control', item: null, control: null }] : [...own, ...accepted]
}

function remedyOf({ claim, requirement }: Bearing, system: number, on: string): Remedy {
  const { control } = claim
  const requirements = [claim.requirement, requirement]
  const about = (kind: Remedy['kind'], item: number = control.control): Remedy => ({ kind, item, control: control.control })
  const state = controlState(control, system, on)
  if (state === null || state === 'retired') return about('apply control')
  if (state === 'planned') return about('implement control')
  if (state === 'failing' || proofOf(claim, system, requirements, on) === 'contradicts') return about('mend control')
  if (!claim.full) return about('extend claim')
  if (claim.inReview) return about('confirm claim')
  const lapsed = newest(control.evidence.filter(one => one.supports && whyNot(one, control, system, requirements, on) === 'expired'))
  return lapsed ? about('renew evidence', lapsed.evidence) : about('add evidence')
}

const newest = (evidence: readonly EvidenceHeld[]): EvidenceHeld | undefined =>
  evidence.reduce<EvidenceHeld | undefined>((best, one) => (best && best.collected >= one.collected ? best : one), undefined)
