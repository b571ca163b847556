import type { TouchedRow } from '../graph/change-log.js'
import type { Head } from '../graph/head.js'
import type { Relationship } from '../model/edge-set.js'
import { kindOfLabels, type Label } from '../model/kind.js'
import { relationshipPlace } from './base-builder.js'
import type { ItemNumber, LinkNumber, Properties } from './facts.js'
import { eachInOf, eachOutOf, factsOf, type LayeredFacts } from './layered-facts.js'
import { type Fringe, hashOf, newNumber, type Overlay } from './overlay.js'
import { get, set } from './sparse.js'

/** The items and relationships that laws are made of. */
const ofLaws: ReadonlySet<string> = new Set<Label | Relationship>(['Framework', 'Requirement', 'Amendment', 'HAS_PART', 'AMENDS', 'DECIDES'])

type Draft = { -readonly [Key in keyof Overlay]: Overlay[Key] }

/** Makes other facts out of these, row by row; these stay as they are. */
export interface FactsEdit {
  /** Sets what a row touched to the state before or after it. Rows may come in any order of items and relationships, and twice. */
  put(row: TouchedRow, side: 'before' | 'after'): void
  close(head: Head): LayeredFacts
}

export function openEdit(facts: LayeredFacts): FactsEdit {
  const { base } = facts
  const edit = {}
  const draft: Draft = { ...facts.overlay }

  /** The number of an id, whether anything stands there or not. */
  const known = (id: string) => base.numbers.get(id) ?? newNumber(draft, id)
  const reserve = (id: string): ItemNumber => {
    const number = draft.itemBound++
    const hash = hashOf(id)
    draft.ids = set(draft.ids, number, id, edit)
    draft.numbers = set(draft.numbers, hash, [...(get(draft.numbers, hash) ?? []), number], edit)
    draft.items = set(draft.items, number, null, edit)
    draft.weight += 1
    return number
  }

  const putItem = (label: string, id: string, properties: Properties | null) => {
    const number = known(id) ?? (properties && reserve(id))
    if (number === null) return
    const found = get(draft.items, number)
    const stood = found === undefined ? number < base.itemCount : found !== null
    if (found === undefined) draft.weight += 1
    draft.items = set(draft.items, number, properties && { kind: kindOfLabels([label]), properties }, edit)
    draft.itemCount += Number(properties !== null) - Number(stood)
  }

  const fringe = (end: 'out' | 'in', item: ItemNumber, changed: Partial<Fringe>) => {
    const found = get(draft[end], item)
    const added = found?.edit === edit ? found.added : [...(found?.added ?? [])]
    draft[end] = set(draft[end], item, { added, differs: found?.differs ?? false, ...changed, edit }, edit)
  }
  const addTo = (end: 'out' | 'in', item: ItemNumber, link: LinkNumber) => {
    const found = get(draft[end], item)
    if (found?.edit === edit) found.added.push(link)
    else fringe(end, item, { added: [...(found?.added ?? []), link] })
  }

  /** Every relationship of this description: in the base one that was removed is still found, of the new ones only what stands. */
  const matches = (relationship: Relationship, id: string, from: ItemNumber, to: ItemNumber): LinkNumber[] => {
    const found: LinkNumber[] = []
    const take = (link: LinkNumber) => { if (base.from[link] === from && base.to[link] === to && facts.linkId(link) === id) found.push(link) }
    if (from < base.itemCount && to < base.itemCount) {
      const place = relationshipPlace.get(relationship) as number
      if (degree(base.outStart, from) <= degree(base.inStart, to)) eachOutOf(base, from, place, take)
      else eachInOf(base, to, place, take)
    }
    const [out, into] = [get(draft.out, from)?.added ?? [], get(draft.in, to)?.added ?? []]
    for (const link of out.length <= into.length ? out : into) {
      const added = get(draft.links, link)
      if (added && added.relationship === relationship && added.from === from && added.to === to && added.id === id) found.push(link)
    }
    return found
  }

  const setLink = (link: LinkNumber, from: ItemNumber, to: ItemNumber, value: { relationship: Relationship; id: string; properties: Properties } | null) => {
    const found = get(draft.links, link)
    const stood = found === undefined ? link < base.linkCount : found !== null
    if (found === undefined) draft.weight += 1
    draft.links = set(draft.links, link, value && { ...value, from, to }, edit)
    draft.linkCount += Number(value !== null) - Number(stood)
    if (link >= base.linkCount) return
    fringe('out', from, { differs: true })
    fringe('in', to, { differs: true })
  }

  const putLink = (relationship: Relationship, id: string, fromId: string, toId: string, properties: Properties | null) => {
    const from = known(fromId) ?? (properties && reserve(fromId))
    const to = known(toId) ?? (properties && reserve(toId))
    if (from === null || to === null) return
    const [first, ...others] = matches(relationship, id, from, to)
    for (const other of others) setLink(other, from, to, null)
    if (first !== undefined) return setLink(first, from, to, properties && { relationship, id, properties })
    if (properties === null) return
    const link = draft.linkBound++
    addTo('out', from, link)
    addTo('in', to, link)
    setLink(link, from, to, { relationship, id, properties })
  }

  return {
    put(row, side) {
      const properties = row[side] as Properties | null
      if (ofLaws.has(row.kind)) draft.lawEdition = edit
      if (row.from === null || row.to === null) putItem(row.kind, row.id, properties)
      else putLink(row.kind as Relationship, row.id, row.from, row.to, properties)
    },
    close: head => factsOf(head, base, { ...draft }),
  }
}

const degree = (starts: Uint32Array, item: ItemNumber) => (starts[item + 1] as number) - (starts[item] as number)
