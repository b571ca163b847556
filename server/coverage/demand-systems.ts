import { demandItem } from '../contract/demand-item.js'
import { inOrder, itemsOf } from '../contract/recall.js'
import { clip, invalidInput, tooLarge } from '../model/errors.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** At most so many systems are judged side by side. */
const mostSystems = 500

/** The systems that were named, in their order; all that are not retired, by name, where none were. Errors: NOT_FOUND; INVALID_INPUT for one named twice or too many; TOO_LARGE where there are too many to judge all. */
export function demandSystems(facts: Facts, ids: readonly string[] | null | undefined): readonly ItemNumber[] {
  if (!ids) {
    const all = inOrder(facts, itemsOf(facts, 'SYSTEM').filter(item => facts.property(item, 'lifecycle') !== 'retired'))
    if (all.length > mostSystems) throw tooLarge(`There are ${all.length} systems; name at most ${mostSystems} of them`, 'systems')
    return all
  }
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw invalidInput('systems', `names "${clip(twice)}" twice`)
  if (ids.length > mostSystems) throw invalidInput('systems', `may name at most ${mostSystems}, not ${ids.length}`)
  return ids.map(id => demandItem(facts, ['SYSTEM'], 'systems', id))
}
