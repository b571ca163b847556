import { z } from 'zod'
import { itemColumn, type LinkRow, type Row } from '../contract/item.js'
import type { Page, Relation, Window } from '../contract/loaders.js'
import { askAll, question, type Source } from '../contract/question.js'
import { eachAt, labelled, numbersOf, pageAmong, placed, rowAt, textAt } from '../contract/recall.js'
import type { Facts, ItemNumber, LinkNumber } from '../projection/facts.js'

interface Asked extends Relation, Window {
  readonly ids: readonly string[]
}

const relatedItems = question('graph/related-items', z.object({ id: z.string(), items: z.array(itemColumn), total: z.number() }), (facts, asked: Asked) =>
  numbersOf(facts, asked.ids).map(near => {
    const found = [...new Set(linksAt(facts, near, asked).map(([far]) => far))]
    const page = pageAmong(found.map(far => placed(facts, far)), asked)
    return { id: facts.idOf(near), items: page.map(({ item }) => rowAt(facts, item)), total: found.length }
  }))

const link = z.object({ properties: z.looseObject({ id: z.string(), revision: z.number() }), far: itemColumn })
type Link = z.infer<typeof link>

const relatedLinks = question('graph/related-links', z.object({ id: z.string(), links: z.array(link), total: z.number() }), (facts, asked: Asked) =>
  numbersOf(facts, asked.ids).map(near => {
    const found = linksAt(facts, near, asked).map(([far, at]) => ({ far, at, key: textAt(facts, far, 'sortKey') ?? '', id: facts.linkId(at) }))
    const links = pageAmong(found, asked).map(({ far, at }) => ({ properties: facts.linkProperties(at) as Link['properties'], far: rowAt(facts, far) }))
    return { id: facts.idOf(near), links, total: found.length }
  }))

/** The relationships of one kind at an item, and the items at their far ends. */
function linksAt(facts: Facts, near: ItemNumber, { relationship, outgoing, far: label }: Relation): [ItemNumber, LinkNumber][] {
  const fits = labelled(facts, [label])
  const found: [ItemNumber, LinkNumber][] = []
  eachAt(facts, near, outgoing, [relationship], (far, at) => { if (fits(far)) found.push([far, at]) })
  return found
}

/** A page of the items at the far end of a relation, for each of these items. */
export async function loadRelated(source: Source, ids: readonly string[], relation: Relation, window: Window): Promise<Page<Row>[]> {
  const rows = await askAll(source, relatedItems, { ids, ...relation, ...window })
  const byId = new Map(rows.map(({ id, items, total }) => [id, pageOf(items, total, window)]))
  return ids.map(id => byId.get(id) ?? nothing)
}

/** The same with what the relationships themselves hold. */
export async function loadLinks(source: Source, ids: readonly string[], relation: Relation, window: Window): Promise<Page<LinkRow>[]> {
  const rows = await askAll(source, relatedLinks, { ids, ...relation, ...window })
  const byId = new Map(rows.map(({ id, links, total }) => {
    const presented = links.map(({ properties, far }): LinkRow => ({ ...properties, near: id, far }))
    return [id, pageOf(presented, total, window)]
  }))
  return ids.map(id => byId.get(id) ?? nothing)
}

const nothing: Page<never> = { rows: [], hasNextPage: false, totalCount: 0 }

/** Questions give one row more than was asked for, if there is one: that is how a next page is known. */
const pageOf = <Entry>(rows: readonly Entry[], totalCount: number, { first }: Window): Page<Entry> =>
  ({ rows: rows.slice(0, first), hasNextPage: rows.length > first, totalCount })
