import type { Relationship } from '../model/edge-set.js'
import type { Kind } from '../model/kind.js'
import type { ItemNumber } from '../projection/facts.js'
import type { Fits } from './listing.js'
import { textAt } from './recall.js'

/** What the filters of lists are made of. A member of a filter that was not given lets every item through. */

const everything = () => true

/** Every one of these filters. */
export const all = (...parts: readonly Fits[]): Fits => (facts, asked) => {
  const tests = parts.map(part => part(facts, asked))
  return item => tests.every(test => test(item))
}

/** The property is what the member says; of a list of words, one of them. */
export const same = (member: string, property = member): Fits => (facts, { [member]: wanted }) => {
  if (wanted === null) return everything
  return Array.isArray(wanted) ? item => wanted.includes(facts.property(item, property)) : item => facts.property(item, property) === wanted
}

/** The property is a list that holds what the member says. */
export const holding = (member: string, property: string): Fits => (facts, { [member]: wanted }) => {
  if (wanted === null) return everything
  return item => {
    const held = facts.property(item, property)
    return Array.isArray(held) && held.includes(wanted as string)
  }
}

/** The text occurs in one of these properties, in any case; a sort key is folded already. */
export const speaking = (...properties: readonly string[]): Fits => (facts, { text }) => {
  if (typeof text !== 'string') return everything
  return item => properties.some(property => {
    const held = textAt(facts, item, property)
    return held !== null && (property === 'sortKey' ? held : held.toLowerCase()).includes(text)
  })
}

/** The item is joined to the one that the member names. @param direction whether the relationship leads to that one or comes from it */
export const joined = (member: string, relationship: Relationship, direction: 'to' | 'from', far: Kind): Fits => (facts, { [member]: id }) => {
  if (typeof id !== 'string') return everything
  const at = facts.numberOf(id)
  const near = new Set<ItemNumber>()
  if (at < 0 || facts.kindOf(at) !== far) return () => false
  const add = (item: ItemNumber) => void near.add(item)
  if (direction === 'to') facts.eachIn(at, [relationship], add)
  else facts.eachOut(at, [relationship], add)
  return item => near.has(item)
}
