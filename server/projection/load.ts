import { z } from 'zod'
import type { Graph } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import type { Value } from '../model/canonical-json.js'
import type { Relationship } from '../model/edge-set.js'
import { DomainError } from '../model/errors.js'
import { type Kind, kindOfLabels } from '../model/kind.js'
import type { Facts, LinkVisit, Properties } from './facts.js'

const properties = z.record(z.string(), z.custom<Value>())
const loadItems = statement('projection/load-items', z.object({ labels: z.array(z.string()), properties }))
const loadLinks = statement('projection/load-links', z.object({ relationship: z.custom<Relationship>(), from: z.string(), to: z.string(), properties }))

interface Item { readonly kind: Kind; readonly properties: Properties; readonly out: number[]; readonly in: number[] }
interface Link { readonly relationship: Relationship; readonly from: number; readonly to: number; readonly properties: Properties }

/** Everything the graph holds now. */
export async function load(graph: Graph): Promise<Facts> {
  const patient = { ...graph, statementTimeout: 120_000 }
  for (;;) {
    const head = await readHead(graph)
    if (!head) throw new DomainError('UNAVAILABLE', 'The graph has not been set up yet.')
    const [itemRows, linkRows] = [await many(patient, loadItems), await many(patient, loadLinks)]
    const after = await readHead(graph)
    if (after?.revision !== head.revision) continue
    const items: Item[] = itemRows.map(row => ({ kind: kindOfLabels(row.labels), properties: row.properties, out: [], in: [] }))
    const numbers = new Map(items.map((item, at) => [String(item.properties['id']), at]))
    const links: Link[] = linkRows.map(row => ({ ...row, from: numbers.get(row.from) ?? -1, to: numbers.get(row.to) ?? -1 }))
    links.forEach((link, at) => {
      items[link.from]?.out.push(at)
      items[link.to]?.in.push(at)
    })
    return factsOf(head, items, links, numbers)
  }
}

function factsOf(head: { graphId: string; revision: number; at: string }, items: readonly Item[], links: readonly Link[], numbers: ReadonlyMap<string, number>): Facts {
  const item = (at: number) => items[at] as Item
  const link = (at: number) => links[at] as Link
  const each = (of: readonly number[], far: (one: Link) => number, relationships: readonly Relationship[] | null, visit: LinkVisit) => {
    for (const at of of) if (relationships === null || relationships.includes(link(at).relationship)) visit(far(link(at)), at)
  }
  return {
    graphId: head.graphId, revision: head.revision, at: head.at, itemCount: items.length, linkCount: links.length, itemBound: items.length,
    numberOf: id => numbers.get(id) ?? -1,
    idOf: at => String(item(at).properties['id']),
    kindOf: at => item(at).kind,
    property: (at, name) => item(at).properties[name],
    properties: at => item(at).properties,
    eachItem: (kind, visit) => items.forEach((one, at) => { if (kind === null || one.kind === kind) visit(at) }),
    eachOut: (at, relationships, visit) => each(item(at).out, one => one.to, relationships, visit),
    eachIn: (at, relationships, visit) => each(item(at).in, one => one.from, relationships, visit),
    linkId: at => String(link(at).properties['id']),
    linkRelationship: at => link(at).relationship,
    linkProperty: (at, name) => link(at).properties[name],
    linkProperties: at => link(at).properties,
  }
}
