import type { Graph } from '../../server/graph/connect.js'
import { canonicalJson, type Value } from '../../server/model/canonical-json.js'
import { relationships } from '../../server/model/edge-set.js'
import { type Kind, kinds, kindOfLabels } from '../../server/model/kind.js'
import type { Facts, ItemNumber } from '../../server/projection/facts.js'

/** Everything a graph holds as one text a line: the plainest way to hold it, for comparing with. */
export type Contents = readonly string[]

const lineOf = (...parts: readonly unknown[]) => canonicalJson(parts)

/** What the database holds, read without any art. */
export async function contentsOfGraph(graph: Graph): Promise<Contents> {
  const run = async (text: string) => (await graph.driver.executeQuery(text, {}, { database: graph.database })).records
  const items = await run('MATCH (n:Item) RETURN labels(n) AS labels, properties(n) AS properties')
  const links = await run('MATCH (a:Item)-[r]->(b:Item) RETURN type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties')
  return [
    ...items.map(row => lineOf('item', kindOfLabels(row.get('labels')), row.get('properties'))),
    ...links.map(row => lineOf('link', row.get('kind'), row.get('from'), row.get('to'), row.get('properties'))),
  ].sort()
}

/** What facts hold, asked for in every way there is; ways that contradict each other are an error. */
export function contentsOf(facts: Facts): Contents {
  const items = itemsOf(facts)
  const out = linksOf(facts, items, 'eachOut', null)
  demand('counts', [facts.itemCount, facts.linkCount], [items.length, out.length])
  demand('relationships by their end', out, linksOf(facts, items, 'eachIn', null))
  demand('relationships kind by kind', out, relationships.flatMap(one => linksOf(facts, items, 'eachOut', [one])).sort())
  demand('relationships kind by kind by their end', out, relationships.flatMap(one => linksOf(facts, items, 'eachIn', [one])).sort())
  return [...items.map(item => lineOf('item', facts.kindOf(item), facts.properties(item))), ...out].sort()
}

function itemsOf(facts: Facts): ItemNumber[] {
  const items: ItemNumber[] = []
  facts.eachItem(null, item => void items.push(item))
  const byKind: ItemNumber[] = []
  for (const kind of Object.keys(kinds) as Kind[]) facts.eachItem(kind, item => void byKind.push(item))
  demand('items kind by kind', [...items].sort(), byKind.sort())
  demand('numbers', items, items.map(item => facts.numberOf(facts.idOf(item))))
  demand('bound', items.filter(item => item >= facts.itemBound), [])
  for (const item of items) checkValues(facts.properties(item), name => facts.property(item, name))
  return items
}

function linksOf(facts: Facts, items: readonly ItemNumber[], way: 'eachOut' | 'eachIn', kind: Parameters<Facts['eachOut']>[1]): string[] {
  const lines: string[] = []
  for (const item of items)
    facts[way](item, kind, (far, link) => {
      const [from, to] = way === 'eachOut' ? [item, far] : [far, item]
      demand('id', facts.linkId(link), facts.linkProperties(link)['id'])
      checkValues(facts.linkProperties(link), name => facts.linkProperty(link, name))
      lines.push(lineOf('link', facts.linkRelationship(link), facts.idOf(from), facts.idOf(to), facts.linkProperties(link)))
    })
  return lines.sort()
}

function checkValues(properties: Readonly<Record<string, Value>>, valueOf: (name: string) => Value | undefined): void {
  for (const [name, value] of Object.entries(properties)) demand(name, valueOf(name), value)
  demand('a property nobody has', valueOf('nobody has this'), undefined)
}

function demand(what: string, one: unknown, other: unknown): void {
  if (canonicalJson([one]) !== canonicalJson([other])) throw new Error(`${what}: ${canonicalJson([one])} is not ${canonicalJson([other])}`)
}
