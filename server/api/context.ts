import type { Request, Response } from 'express'
import { viewerHeader, viewerOf } from '../access/viewer.js'
import type { Context, Uploads, Written } from '../contract/context.js'
import { commit } from '../graph/commit.js'
import type { Graph, Meter } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
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
}

/** Errors, before anything runs: UNAVAILABLE while the start goes on; INVALID_INPUT for a header that cannot be read. */
export function contextOf(open: Open | null, uploads: Uploads, request: Request, response: Response): RequestContext {
  if (!open) throw refusal(new DomainError('UNAVAILABLE', 'Throughline is still starting. Try again shortly.'))
  const bookmarks = readHeader(() => bookmarksOf(request.header(bookmarkHeader)))
  const viewer = readHeader(() => viewerOf(request.header(viewerHeader)))
  const graph: Graph = { ...open.graph, meter: response.locals['meter'] as Meter, bookmarks }
  const head = once(() => headOf(graph))
  const facts = once(async () => open.projection.reach(await head()))
  const source = { graph, past: null }
  const context: RequestContext = {
    graph, source, head, facts, viewer, uploads,
    loaders: loadersOf(source),
    today: new Date().toISOString().slice(0, 10),
    spend: budget(),
    commit: async (action, work) => written(await commit(graph, viewer.actor, action, work), action),
    pinned: new Map(),
    atMoment: async moment => atPast(context, await open.projection.at(moment, await head())),
  }
  return context
}

function atPast(context: Context, past: Facts): Context {
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

function written(committed: Awaited<ReturnType<typeof commit>>, action: string): Written {
  if (committed === null) throw invalidInput('input', `${action}: nothing would change`)
  return { change: committed.id, revision: committed.revision, bookmark: bookmarkText(committed.bookmark) }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
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

