import { controlState } from '../assessment/coverage/control-state.js'
import { organisation } from '../assessment/coverage/holdings.js'
import { inOrder } from '../contract/recall.js'
import type { Coverage } from '../projection/coverage.js'
import type { ItemNumber } from '../projection/facts.js'

/**
 * The controls that do what an obligation asks, on the day of the coverage: a claim of theirs that bears on it is not in review, and they are implemented for
 * the organisation where it is asked, else for one of the systems at least.
 */
export function implementedBy({ facts, law, bearing, systems, on }: Coverage, place: number): readonly ItemNumber[] {
  const asked = law.obligations[place]?.ofOrganisation ? [organisation] : systems
  const held = (bearing[place] ?? []).filter(({ claim: { inReview, control } }) => !inReview && asked.some(system => controlState(control, system, on) === 'implemented'))
  return inOrder(facts, new Set(held.map(({ claim: { control } }) => control.control)))
}
