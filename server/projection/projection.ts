import type { Graph } from '../graph/connect.js'
import { type Head, readHead } from '../graph/head.js'
import { DomainError, invalidInput } from '../model/errors.js'
import type { Facts } from './facts.js'
import { fold } from './fold.js'
import { followTo } from './follow.js'
import type { LayeredFacts } from './layered-facts.js'
import { load } from './load.js'
import { openPast } from './past.js'

/** A moment of the past, by revision or by time (ISO 8601 in UTC); at a time holds what was committed at or before it. */
export type Moment = { readonly revision: number } | { readonly at: string }

/** The graph's facts in memory, following the change log. */
export interface Projection {
  /** The facts at a head that was read from the database, or at a later one. Errors: UNAVAILABLE. */
  reach(head: Head): Promise<Facts>
  /** The same where memory stands there already; else null. */
  held(head: Head): Facts | null
  /** The facts at an earlier moment. Errors: INVALID_INPUT for a revision that lies after the head or below 0; UNAVAILABLE. */
  at(moment: Moment, head: Head): Promise<Facts>
  /** Begins to read the graph, before anybody asks. What hinders it, whoever asks next is told. */
  warm(): void
  /** Whether there are facts in memory, so that reaching the head is but a step. */
  isLoaded(): boolean
  close(): void
}

export interface ProjectionOptions {
  /** Milliseconds between two looks at the head while nobody asks. */
  readonly pollMilliseconds?: number
  /** How many items and relationships may lie over a packed base before both are packed anew; at first an eighth of the base's, and 50,000 at least. */
  readonly foldAt?: number
}

/** Follows a graph. Nothing is read until somebody asks, or it is warmed; from then on the head is looked at in the background as well. */
export function openProjection(graph: Graph, { pollMilliseconds = 1_000, foldAt }: ProjectionOptions = {}): Projection {
  const past = openPast(graph)
  let held: LayeredFacts | null = null
  /** What is held, packed anew while changes went on. */
  let packed: LayeredFacts | null = null
  let packing = false
  let moving: Promise<LayeredFacts> | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const reach = async (head: Head): Promise<LayeredFacts> => {
    for (;;) {
      if (held && reaches(held, head)) return held
      const sharedWork = moving
      const facts = await (sharedWork ?? (moving = move(head).finally(() => { moving = null })))
      if (reaches(facts, head)) return facts
      if (!sharedWork) throw new DomainError('UNAVAILABLE', 'The graph was replaced at this moment. Ask again.')
    }
  }
  /** Only one of these runs at a time, whoever asks. */
  const move = async (head: Head): Promise<LayeredFacts> => {
    const from = held && continues(held, head) ? (packed ?? held) : null
    const facts = (from && (await followTo(graph, from, head))) ?? (await load(graph))
    put(facts)
    timer ??= setTimeout(() => void look(), pollMilliseconds).unref()
    void pack(facts)
    return facts
  }
  const put = (facts: LayeredFacts) => {
    if (facts.base !== held?.base) past.clear()
    held = facts
    packed = null
  }
  const pack = async (facts: LayeredFacts) => {
    const { base, overlay } = facts
    if (packing || overlay.weight <= (foldAt ?? Math.max(50_000, (base.itemCount + base.linkCount) / 8))) return
    packing = true
    const anew = await fold(facts).finally(() => { packing = false })
    if (held?.base === base) packed = anew
    if (held === facts) put(anew)
  }
  const look = async () => {
    const head = await readHead(graph).catch(() => null)
    if (head) await reach(head).catch(() => undefined)
    if (!closed) timer = setTimeout(() => void look(), pollMilliseconds).unref()
  }
  return {
    reach,
    held: head => (held && reaches(held, head) ? held : null),
    warm: () => void readHead(graph).then(head => head && reach(head)).catch(() => undefined),
    isLoaded: () => held !== null,
    async at(moment, head) {
      checkMoment(moment, head)
      return past.at(moment, head, await reach(head))
    },
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

const reaches = (facts: LayeredFacts, head: Head) =>
  facts.graphId === head.graphId && (facts.revision > head.revision || (facts.revision === head.revision && facts.head.hash === head.hash))

/** A head of another graph, or one that is no later and yet another, is not reached by following. */
const continues = (facts: LayeredFacts, head: Head) => facts.graphId === head.graphId && facts.revision < head.revision

function checkMoment(moment: Moment, head: Head): void {
  if (!('revision' in moment)) return
  const { revision } = moment
  if (!Number.isInteger(revision) || revision < 0 || revision > head.revision)
    throw invalidInput('asOf.revision', `revision ${revision} was asked for, and the graph has the revisions 0 to ${head.revision}`)
}
