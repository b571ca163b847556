import fc from 'fast-check'
import { touchedRow } from '../../server/graph/change-log.js'
import { commit, type Write } from '../../server/graph/commit.js'
import type { Graph } from '../../server/graph/connect.js'
import { statement } from '../../server/graph/statement.js'
import { relationshipId } from '../../server/model/ids.js'

/** One thing that a change does, to items out of a handful, so that the same are touched again and again. */
export type Deed =
  | { readonly deed: 'put'; readonly item: number; readonly title: string; readonly topics: readonly string[] | null }
  | { readonly deed: 'remove'; readonly item: number }
  | { readonly deed: 'join' | 'part'; readonly from: number; readonly to: number; readonly id: 'expected' | 'period' | 'own'; readonly rationale: string | null }

const item = fc.nat({ max: 7 })
const ends = { from: item, to: item, id: fc.constantFrom('expected' as const, 'period' as const, 'own' as const), rationale: fc.option(fc.string({ maxLength: 5 })) }
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('put' as const), item, title: fc.string({ maxLength: 6 }), topics: fc.option(fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 })) }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('remove' as const), item }) },
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('join' as const), ...ends }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('part' as const), ...ends }) },
)

/** Changes, each a few deeds. */
export const histories = fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 7 })

const bound = (name: string, text: string) => ({ ...statement('graph/make-head', touchedRow), name: `test/${name}`, text })

const put = bound('put', `
  OPTIONAL MATCH (found:Item {id: $id})
  WITH found {.*} AS before
  MERGE (n:Item {id: $id})
  SET n = $properties SET n.id = $id, n.revision = $revision SET n:$($label)
  RETURN $label AS kind, n.id AS id, before, n {.*} AS after`)
const partAll = bound('part-all', `
  MATCH (n:Item {id: $id})-[r]-()
  WITH DISTINCT r, r {.*} AS before, type(r) AS kind, startNode(r).id AS from, endNode(r).id AS to
  DELETE r
  RETURN kind, before.id AS id, from, to, before, null AS after`)
const remove = bound('remove', `
  MATCH (n:Item {id: $id})
  WITH n, n {.*} AS before, $revision AS revision
  DELETE n
  RETURN $label AS kind, $id AS id, before, null AS after`)
const join = bound('join', `
  MATCH (a:Item {id: $from}), (b:Item {id: $to})
  OPTIONAL MATCH (a)-[found:$($kind) {id: $id}]->(b)
  WITH a, b, found {.*} AS before
  MERGE (a)-[r:$($kind) {id: $id}]->(b)
  SET r = $properties SET r.id = $id, r.revision = $revision
  RETURN $kind AS kind, $id AS id, $from AS from, $to AS to, before, r {.*} AS after`)
const part = bound('part', `
  MATCH (:Item {id: $from})-[r:$($kind) {id: $id}]->(:Item {id: $to})
  WITH r, r {.*} AS before
  DELETE r
  RETURN $kind AS kind, $id AS id, $from AS from, $to AS to, before, null AS after`)

const labelOf = (item: number) => (item % 2 === 0 ? 'Control' : 'Risk')
const idOf = (item: number) => `${labelOf(item).toLowerCase()}:${item}`
const present = (properties: Record<string, unknown>) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

async function act(write: Write, one: Deed): Promise<void> {
  if (one.deed === 'put') return void (await write(put, { id: idOf(one.item), label: labelOf(one.item), properties: present({ title: one.title, topics: one.topics }) }))
  if (one.deed === 'remove') {
    await write(partAll, { id: idOf(one.item) })
    return void (await write(remove, { id: idOf(one.item), label: labelOf(one.item) }))
  }
  const [from, to, kind] = [idOf(one.from), idOf(one.to), one.from % 2 === 0 ? ('MITIGATES' as const) : ('AFFECTS' as const)]
  const expected = relationshipId(kind, from, to)
  const id = { expected, period: `${expected}@2025-01-01`, own: `own/${from}/${to}` }[one.id]
  await write(one.deed === 'join' ? join : part, { kind, from, to, id, properties: present({ rationale: one.rationale }) })
}

/** Commits one change through the way that every write goes. */
export const change = (graph: Graph, deeds: readonly Deed[]) => commit(graph, 'party:test', 'test.changed', async write => {
  for (const one of deeds) await act(write, one)
})

/** A change that gives many items, `control:pair-0` and so on, the same title; each is made where it is missing. */
export const titleAll = (graph: Graph, count: number, title: string) => commit(graph, 'party:test', 'test.titled', async write => {
  for (let at = 0; at < count; at += 1) await write(put, { id: `control:pair-${at}`, label: 'Control', properties: { title } })
})
