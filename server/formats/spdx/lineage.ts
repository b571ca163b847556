import type { InventoryKind, InventoryLink, StatedLink } from '../stated-inventory.js'
import type { Relation } from './relations.js'

/** What a relationship between two kinds of item means in the graph; `turned` where it is stated from the other end. */
interface Meaning {
  readonly kind: InventoryLink
  readonly turned?: boolean
}

const uses: Meaning = { kind: 'USES' }
const trained: Meaning = { kind: 'TRAINED_ON' }
const derived: Meaning = { kind: 'DERIVED_FROM' }

/** By the relationship's type and the kinds at both its ends. What a model was only tested on it was not trained on; the graph has no word for it. */
const meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  trainedOn: { 'model dataset': trained, 'system dataset': uses },
  testedOn: { 'system dataset': uses },
  dependsOn: { 'system model': uses, 'system dataset': uses, 'model dataset': trained, 'dataset dataset': derived },
  contains: { 'system model': uses, 'system dataset': uses, 'dataset dataset': derived },
  descendantOf: { 'dataset dataset': derived },
  ancestorOf: { 'dataset dataset': { ...derived, turned: true } },
  generates: { 'dataset dataset': { ...derived, turned: true } },
}

/** Relationships whose far end may lie in another document and still be told. */
const outside: Readonly<Record<string, InventoryLink>> = { trainedOn: 'TRAINED_ON' }

/** Whether a type of relationship may say something of lineage. */
export const isLineage = (type: string): boolean => Object.hasOwn(meanings, type)

/** What relationships say of the items of a document. */
export interface Lineage {
  readonly links: ReadonlyMap<string, readonly StatedLink[]>
  /** The datasets that models were tested on, by the model. */
  readonly tested: ReadonlyMap<string, readonly string[]>
}

/**
 * The lineage that a document's relationships state; ends that do not stand in the document stand in another that it names.
 * @param around the packages that an element stands for
 * @param spend told how many relationships between packages follow from one of the document
 */
export function lineageOf(
  relations: readonly Relation[], kindOf: (id: string) => InventoryKind | undefined, around: (id: string) => readonly string[],
  stands: (id: string) => boolean, spend: (steps: number) => void,
): Lineage {
  const links = new Map<string, Map<string, StatedLink>>()
  const tested = new Map<string, Set<string>>()
  const link = (kind: InventoryLink, from: string, to: string, place: Relation['place']) => {
    const known = links.get(from) ?? new Map<string, StatedLink>()
    if (from !== to && !known.has(`${kind} ${to}`)) links.set(from, known.set(`${kind} ${to}`, { kind, to, place: place() }))
  }
  for (const { type, from, to, place } of relations) {
    const meant = isLineage(type) ? meanings[type] : undefined
    const starts = meant ? around(from) : []
    if (!meant || starts.length === 0) continue
    const kind = stands(to) ? undefined : outside[type]
    if (kind) for (const start of starts) link(kindOf(start) === 'system' ? 'USES' : kind, start, to, place)
    const ends = type === 'contains' ? [to] : around(to)
    spend(starts.length * Math.max(1, ends.length))
    for (const start of starts) for (const end of ends) {
      const meaning = meant[`${kindOf(start)} ${kindOf(end)}`]
      if (meaning) link(meaning.kind, meaning.turned ? end : start, meaning.turned ? start : end, place)
      else if (type === 'testedOn' && kindOf(start) === 'model' && kindOf(end) === 'dataset') tested.set(start, (tested.get(start) ?? new Set()).add(end))
    }
  }
  return {
    links: new Map([...links].map(([from, known]) => [from, [...known.values()]])),
    tested: new Map([...tested].map(([from, known]) => [from, [...known]])),
  }
}
