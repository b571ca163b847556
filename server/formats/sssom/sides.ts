import type { NamedRequirement, StatedMapping } from '../file-content.js'
import type { Place } from '../problem.js'
import { joinCell, splitCell } from '../table/list-cell.js'
import { changed } from './fields.js'
import { prefixOf } from './prefixes.js'
import type { Slots } from './slots.js'

/** The subject of a row is the source of a mapping, its object the target. */
export type Side = 'subject' | 'object'

const composed = 'composed entity expression'
const ownUnion = 'throughline-union:'
const ownName = { subject: 'throughline-source:', object: 'throughline-target:' } as const

/** A row's side may be a text without an identifier; its label is then what it is called by (SSSOM 1.1, Literal mappings). */
export const isLiteral = (slots: Slots, side: Side): boolean => slots[`${side}_type`] === 'rdfs literal'

/** What one side of a row names: one requirement, or the several of a union that Throughline wrote. */
export function requirementsOf(slots: Slots, side: Side, place: Place): readonly NamedRequirement[] {
  const id = slots[`${side}_id`] ?? ''
  const label = slots[`${side}_label`]
  if (id === '' && isLiteral(slots, side)) return [{ name: label ?? '', label, place }]
  if (!id.startsWith(ownUnion)) return [{ name: nameOf(id, side), label, place }]
  const labels = splitCell(label ?? '')
  return splitCell(id.slice(ownUnion.length)).map((name, at) => ({ name: nameOf(name, side), label: labels[at] || undefined, place }))
}

const nameOf = (id: string, side: Side): string => (id.startsWith(ownName[side]) ? id.slice(ownName[side].length) : id)

const idOf = (name: string, side: Side): string => (prefixOf(name) === undefined ? ownName[side] + name : name)

/**
 * The slots that name these requirements: those that were read, where they name the same, else written anew. Several are one composite
 * entity, as a statement about a union is none about its members.
 */
function withSide(slots: Slots, side: Side, requirements: readonly NamedRequirement[]): Slots {
  const no = { line: null, column: null }
  if (sameNames(requirementsOf(slots, side, no), requirements)) return slots
  const ids = requirements.map(({ name }) => idOf(name, side))
  const several = ids.length > 1
  const labels = requirements.map(({ label }) => label ?? '')
  const wasComposed = slots[`${side}_type`] === composed || isLiteral(slots, side)
  return changed(slots, [{
    [`${side}_id`]: several ? ownUnion + joinCell(ids) : ids[0],
    [`${side}_label`]: several && labels.some(label => label !== '') ? joinCell(labels) : labels[0],
    ...(several ? { [`${side}_type`]: composed } : wasComposed ? { [`${side}_type`]: undefined } : {}),
  }])
}

const sameNames = (some: readonly NamedRequirement[], others: readonly NamedRequirement[]) =>
  some.length === others.length && some.every(({ name, label }, at) => name === others[at]?.name && label === others[at]?.label)

export const withSides = (slots: Slots, { sources, targets }: Pick<StatedMapping, 'sources' | 'targets'>): Slots =>
  withSide(withSide(slots, 'subject', sources), 'object', targets)

/** The identifiers that one side of a row holds, those of a union one by one. */
export const identifiersIn = (id: string): readonly string[] => (id.startsWith(ownUnion) ? [id, ...splitCell(id.slice(ownUnion.length))] : [id])
