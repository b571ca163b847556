import type { Facts, ItemNumber } from './facts.js'

/**
 * Remembers what is read of an item and of the relationships at it, for all facts over one packed base: a change to something else leaves it as it
 * was, and is most changes.
 * @param beside the other items whose own properties or relationships were read with it; what is remembered holds only while these are as packed too
 */
export function readOnce<Value>(read: (facts: Facts, item: ItemNumber) => Value, beside: (value: Value) => readonly ItemNumber[] = () => []): (facts: Facts, item: ItemNumber) => Value {
  const made = new WeakMap<object, Map<ItemNumber, Value>>()
  return (facts, item) => {
    if (!facts.asPacked(item)) return read(facts, item)
    const held = made.get(facts.packed) ?? new Map<ItemNumber, Value>()
    made.set(facts.packed, held)
    const stands = (value: Value) => beside(value).every(facts.asPacked)
    const known = held.get(item)
    if (known !== undefined && stands(known)) return known
    const value = read(facts, item)
    if (stands(value)) held.set(item, value)
    return value
  }
}
