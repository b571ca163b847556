import { z } from 'zod'
import type { Graph } from '../graph/connect.js'
import { type Head, readHead } from '../graph/head.js'
import { statement } from '../graph/statement.js'
import { stream } from '../graph/stream.js'
import type { Value } from '../model/canonical-json.js'
import type { Relationship } from '../model/edge-set.js'
import { DomainError } from '../model/errors.js'
import { relationshipId } from '../model/ids.js'
import { kindOfLabels } from '../model/kind.js'
import { type BaseBuilder, openBase } from './base-builder.js'
import { replay } from './follow.js'
import { factsOf, type LayeredFacts } from './layered-facts.js'
import { type RowValues, valuesOf } from './table.js'

const loadItems = statement('projection/load-items', z.object({ labels: z.custom<readonly string[]>(), id: z.string(), names: z.custom<readonly string[]>(), values: z.custom<readonly Value[]>() }))
const loadLinks = statement('projection/load-links', z.object({ from: z.string(), links: z.custom<readonly LinkRow[]>() }))

/** A relationship by what it is, where it leads, and what it bears; `properties` where it bears anything else. */
type LinkRow = readonly [relationship: Relationship, to: string, revision: Value, seeded: Value, seededAt: Value, properties: Readonly<Record<string, Value>> | null]

/** A large graph takes its time; only a reading that hangs is to be stopped. */
const loadTimeout = 5 * 60_000

/**
 * Everything the graph holds now. What is committed while the graph is read is taken in from the log. Errors: UNAVAILABLE, TIMEOUT.
 */
export async function load(graph: Graph): Promise<LayeredFacts> {
  const patient = { ...graph, statementTimeout: loadTimeout }
  const first = await headOf(graph)
  const builder = openBase()
  await inHalves(half => stream(patient, loadItems, row => void builder.item(kindOfLabels(row.labels), row.id, namedValues(row)), { half }))
  await inHalves(half => stream(patient, loadLinks, linksInto(builder), { half }))
  const base = await builder.seal()
  const last = await headOf(graph)
  if (last.graphId !== first.graphId) return load(graph)
  return replay(graph, factsOf(first, base), last.revision)
}

/** While one half is unpacked here, Neo4j makes up the next portion of the other. */
const inHalves = (read: (half: number) => Promise<void>) => Promise.all([read(0), read(1)])

/** Names and values come as two lists: a map of them would cost the driver an object an item, made name by name. */
const namedValues = ({ names, values }: z.infer<typeof loadItems.row>): RowValues => visit => names.forEach((name, at) => visit(name, values[at] as Value))

/** One whose end came after the items were read is left out: the log has it. */
const linksInto = (builder: BaseBuilder) => (row: z.infer<typeof loadLinks.row>): void => {
  const start = builder.numberOf(row.from)
  if (start === undefined) return
  for (const link of row.links) {
    const [relationship, to, , , , properties] = link
    const end = builder.numberOf(to)
    if (end === undefined) continue
    const id = properties ? String(properties['id']) : relationshipId(relationship, row.from, to)
    builder.link(relationship, id, start, end, properties ? valuesOf(properties) : plainValues(link))
  }
}

const plainValues = ([, , revision, seeded, seededAt]: LinkRow): RowValues => visit => {
  visit('revision', revision)
  if (seeded === null) return
  visit('seeded', seeded)
  visit('seededAt', seededAt)
}

async function headOf(graph: Graph): Promise<Head> {
  const head = await readHead(graph)
  if (!head) throw new DomainError('UNAVAILABLE', 'The graph has not been set up yet.')
  return head
}
