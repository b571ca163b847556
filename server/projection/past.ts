import { z } from 'zod'
import type { Graph } from '../graph/connect.js'
import type { Head } from '../graph/head.js'
import { maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { emptyFacts } from './empty.js'
import { followTo, rewindTo } from './follow.js'
import type { LayeredFacts } from './layered-facts.js'
import type { Moment } from './projection.js'

const findMoment = statement('projection/find-moment', z.object({ revision: z.number(), at: z.string(), hash: z.string() }))

/** At most so many earlier revisions are held, and of those that stand on a base of their own so many. */
const [mostHeld, mostApart] = [8, 2]

interface Held {
  readonly facts: Promise<LayeredFacts>
  /** Set once they are there. */
  done: LayeredFacts | null
}

/** Earlier revisions of one graph, each made from the nearest one that is held; the least recently used one goes first. */
export interface Past {
  /** The facts at a moment that is not after `latest`. Errors: UNAVAILABLE, TIMEOUT. */
  at(moment: Moment, head: Head, latest: LayeredFacts): Promise<LayeredFacts>
  /** Lets go of all, as when the graph was replaced or its facts were packed anew. */
  clear(): void
}

export function openPast(graph: Graph): Past {
  const held = new Map<number, Held>()

  const hold = (to: Head, latest: LayeredFacts): Held => {
    const found = held.get(to.revision)
    held.delete(to.revision)
    const one: Held = found ?? { facts: make(graph, to, nearest(to.revision, latest), latest), done: null }
    held.set(to.revision, one)
    if (!found) one.facts.then(
      facts => { one.done = facts; trim(latest) },
      () => { if (held.get(to.revision) === one) held.delete(to.revision) })
    return one
  }
  const nearest = (revision: number, latest: LayeredFacts): LayeredFacts => {
    const ready = [latest, ...[...held.values()].flatMap(({ done }) => done ?? [])]
    return ready.reduce((best, one) => (Math.abs(one.revision - revision) < Math.abs(best.revision - revision) ? one : best))
  }
  const trim = (latest: LayeredFacts) => {
    const apart = [...held].filter(([, { done }]) => done && done.base !== latest.base)
    for (const [revision] of apart.slice(0, Math.max(0, apart.length - mostApart))) held.delete(revision)
    for (const revision of [...held.keys()].slice(0, Math.max(0, held.size - mostHeld))) held.delete(revision)
  }
  return {
    async at(moment, head, latest) {
      const to = await placeOf(graph, moment, head)
      if (to === null || to.revision === 0) return emptyFacts(head.graphId)
      return to.revision === latest.revision ? latest : hold(to, latest).facts
    },
    clear: () => held.clear(),
  }
}

async function make(graph: Graph, to: Head, nearest: LayeredFacts, latest: LayeredFacts): Promise<LayeredFacts> {
  if (to.revision < nearest.revision) return rewindTo(graph, nearest, to)
  return (await followTo(graph, nearest, to)) ?? rewindTo(graph, latest, to)
}

/** Where the log stood at a moment; null before the first change. */
async function placeOf(graph: Graph, moment: Moment, head: Head): Promise<Head | null> {
  const { revision, at } = 'revision' in moment ? { revision: moment.revision, at: null } : { revision: head.revision, at: moment.at }
  if (revision === head.revision && (at === null || at >= head.at)) return head
  const found = await maybeOne(graph, findMoment, { revision, at })
  return found && { graphId: head.graphId, ...found }
}
