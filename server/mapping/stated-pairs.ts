import type { Facts, ItemNumber } from '../projection/facts.js'

/** Calls for each mapping of these statuses (all where null) that speaks of a requirement, with each requirement of the other side. */
export function eachStated(facts: Facts, requirement: ItemNumber, statuses: readonly string[] | null, visit: (other: ItemNumber, mapping: ItemNumber, isSource: boolean) => void): void {
  const along = (near: 'SOURCE' | 'TARGET', far: 'SOURCE' | 'TARGET') => facts.eachIn(requirement, [near], mapping => {
    if (statuses !== null && !statuses.includes(String(facts.property(mapping, 'status')))) return
    facts.eachOut(mapping, [far], other => visit(other, mapping, near === 'SOURCE'))
  })
  along('SOURCE', 'TARGET')
  along('TARGET', 'SOURCE')
}

/** The mappings of these statuses that have the one requirement on one side and the other on the other. */
export function mappingsOfPair(facts: Facts, one: ItemNumber, other: ItemNumber, statuses: readonly string[] | null): readonly ItemNumber[] {
  const found = new Set<ItemNumber>()
  eachStated(facts, one, statuses, (far, mapping) => { if (far === other) found.add(mapping) })
  return [...found]
}
