import { z } from 'zod'
import { question } from '../contract/question.js'
import { numbersOf, textAt } from '../contract/recall.js'
import { type Relationship, relationships as everyRelationship } from '../model/edge-set.js'
import { kindOfLabels } from '../model/kind.js'
import { compareText } from '../model/text-order.js'
import type { Facts, ItemNumber, LinkNumber } from '../projection/facts.js'

const text = z.string().nullable()
const id = z.string()
const node = z.tuple([id, z.array(z.string()).transform(kindOfLabels), text, text, text, text])
const edge = z.tuple([id, id, id, z.string(), text])

/** An item of a picture: id, kind, ref, level, title, status. */
export type NodeRow = z.infer<typeof node>
/** A relationship of a picture: id, from, to, relationship, status. */
export type EdgeRow = z.infer<typeof edge>

interface Asked {
  readonly ids: readonly string[]
  readonly relationships: readonly Relationship[]
}

/** The items of a picture and every relationship among them. */
export const picture = question('trace/scene', z.object({ nodes: z.array(node), edges: z.array(edge) }), (facts, { ids, relationships }: Asked) => {
  const shown = new Set(numbersOf(facts, ids))
  const edges = [...shown].flatMap(near => linksAmong(facts, near, shown, relationships))
  return [{ nodes: [...shown].map(item => nodeAt(facts, item)), edges: edges.sort((a, b) => compareText(a[3], b[3]) || compareText(a[0], b[0])) }]
})

/** Relationships that are looked for where they end, for few of a kind end at one item; all others start at few. */
const met = ['HAS_PART', 'HAS_MAPPING', 'OWNS', 'APPLIES_TO', 'DECIDES', 'AMENDS'] as const satisfies readonly Relationship[]
const left = everyRelationship.filter(one => !(met as readonly string[]).includes(one))

function linksAmong(facts: Facts, near: ItemNumber, shown: ReadonlySet<ItemNumber>, wanted: readonly Relationship[]): EdgeRow[] {
  const edges: EdgeRow[] = []
  const add = (from: ItemNumber, to: ItemNumber, link: LinkNumber) =>
    void edges.push([facts.linkId(link), facts.idOf(from), facts.idOf(to), facts.linkRelationship(link), linkStatus(facts, link)])
  facts.eachIn(near, met.filter(one => wanted.includes(one)), (far, link) => { if (shown.has(far)) add(far, near, link) })
  facts.eachOut(near, left.filter(one => wanted.includes(one)), (far, link) => { if (shown.has(far)) add(near, far, link) })
  return edges
}

function nodeAt(facts: Facts, item: ItemNumber): NodeRow {
  const first = (...properties: readonly string[]) => properties.map(property => textAt(facts, item, property)).find(value => value !== null) ?? null
  return [facts.idOf(item), facts.kindOf(item), first('ref'), first('kind'), first('shortTitle', 'title', 'name'), first('status', 'verdict', 'lifecycle')]
}

function linkStatus(facts: Facts, link: LinkNumber): string | null {
  const held = (property: string) => facts.linkProperty(link, property) as string | undefined ?? null
  const extent = held('extent')
  if (extent === null) return held('state') ?? held('decision')
  return held('state') === 'inReview' ? `${extent}, in review` : extent
}
