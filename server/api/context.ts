import type { Request, Response } from 'express'
import { viewerHeader, viewerOf } from '../access/viewer.js'
import type { Context, Uploads, Written } from '../contract/context.js'
import { once } from '../contract/once.js'
import { commit } from '../graph/commit.js'
import type { Graph, Meter } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { underWay, type UnderWay } from '../graph/under-way.js'
import { DomainError, invalidInput, tooLarge } from '../model/errors.js'
import type { Facts } from '../projection/facts.js'
import type { Moment, Projection } from '../projection/projection.js'
import { bookmarkHeader, bookmarkText, bookmarksOf } from './bookmark.js'
import { mostItems } from './limits.js'
import { loadersOf } from './loaders.js'
import { refusal } from './refusal.js'

/** What a request is answered from: the open graph and its facts in memory; null until a start has come so far. */
export interface Open {
  readonly graph: Graph
  readonly projection: Projection
}

/** The context of one request at the head, with the way to the context of a root field that asks for an earlier moment. */
export interface RequestContext extends Context {
  /** The context of a root field, by its key in the answer; null where it reads at the head. */
  readonly pinned: Map<string, Context>
  readonly atMoment: (moment: Moment) => Promise<Context>
  /** The context of a root field that reads the head from the facts in memory; from the graph while these are being read for the first time. */
  readonly inMemory: () => Promise<Context>
  /** The same, but only where memory stands at the head already; nothing is waited for. */
  readonly whereHeld: () => Promise<Context>
  /** Stops what the request still reads: its answer goes out, or nobody is there to take it. A write under way is finished. */
  readonly stop: () => Promise<void>
}

/** Errors, before anything runs: UNAVAILABLE while the start goes on; INVALID_INPUT for a header that cannot be read. */
export function contextOf(open: Open | null, uploads: Uploads, request: Request, response: Response): RequestContext {
  if (!open) throw refusal(new DomainError('UNAVAILABLE', 'Throughline is still starting. Try again shortly.'))
  const bookmarks = readHeader(() => bookmarksOf(request.header(bookmarkHeader)))
  const viewer = readHeader(() => viewerOf(request.header(viewerHeader)))
  const meter = response.locals['meter'] as Meter
  const reading = underWay()
  response.once('close', () => void reading.stop())
  let view = viewOf(open, meter, reading, bookmarks)
  const context: RequestContext = {
    get graph() { return view.graph },
    get source() { return view.source },
    get loaders() { return view.loaders },
    get head() { return view.head },
    get facts() { return view.facts },
    viewer,
    uploads,
    today: new Date().toISOString().slice(0, 10),
    spend: budget(),
    commit: async (action, work) => {
      const committed = written(await commit(view.graph, viewer.actor, action, work), action)
      view = viewOf(open, meter, reading, committed.bookmarks)
      return committed.answer
    },
    pinned: new Map(),
    atMoment: async moment => recalling(context, await open.projection.at(moment, await view.head())),
    inMemory: async () => (open.projection.isLoaded() ? recalling(context, await view.facts()) : context),
    whereHeld: async () => {
      const held = open.projection.isLoaded() ? open.projection.held(await view.head()) : null
      return held ? recalling(context, held) : context
    },
    stop: reading.stop,
  }
  return context
}

/**
 * What a request reads from the head. A write makes another: what was read before it is forgotten, and nothing is read behind it. The
 * fields of a mutation run one after another, each with all below it, so none sees the view change under it.
 */
function viewOf(open: Open, meter: Meter, underWay: UnderWay, bookmarks: readonly string[]) {
  const graph: Graph = { ...open.graph, meter, underWay, bookmarks }
  const source = { graph, past: null }
  const head = once(() => headOf(graph))
  const facts = once(async () => open.projection.reach(await head()))
  return { graph, source, head, facts, loaders: loadersOf(source) }
}

/** Reads facts in memory and nothing else. */
function recalling(context: Context, past: Facts): Context {
  const source = { graph: context.graph, past }
  return { ...context, source, loaders: loadersOf(source), facts: async () => past }
}

function readHeader<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof DomainError ? refusal(error) : error
  }
}

function written(committed: Awaited<ReturnType<typeof commit>>, action: string): { readonly answer: Written; readonly bookmarks: readonly string[] } {
  if (committed === null) throw invalidInput('input', `${action}: nothing would change`)
  const answer = { change: committed.id, revision: committed.revision, bookmark: bookmarkText(committed.bookmark) }
  return { answer, bookmarks: committed.bookmark }
}

async function headOf(graph: Graph) {
  const head = await readHead(graph)
  if (!head) throw new DomainError('UNAVAILABLE', 'The graph has not been set up yet.')
  return head
}

/** What the limits reckon beforehand is a guess where `first` is left out; this counts what is really found. */
function budget(left = mostItems): (items: number) => void {
  return items => {
    left -= items
    if (left < 0) throw tooLarge(`The answer would hold more than ${mostItems} items. Ask for smaller pages`)
  }
}

