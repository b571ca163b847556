import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../contract/context.js'
import type { Query } from '../contract/generated.js'
import type { Moment } from '../projection/projection.js'
import type { RequestContext } from './context.js'

type Resolver = (parent: unknown, args: Record<string, unknown>, context: Context, info: GraphQLResolveInfo) => unknown
type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * What is judged over the facts in memory is answered from these facts alone, whatever the moment: so all of an answer is of one
 * revision, and no query is made for what memory holds.
 */
const judged: ReadonlySet<string> = new Set<keyof Query>(['crosswalk', 'crosswalkSummary', 'relation', 'pathsBetween', 'paths', 'applicability', 'coverage', 'cell', 'gaps', 'classification'])

/** What the Explorer asks at every step reads many small things: from memory where that holds the head already, else from the graph, which need not be waited for. */
const walked: ReadonlySet<string> = new Set<keyof Query>(['neighbourhood', 'node'])

/**
 * Gives every resolver the context of its root field: one that asks for an earlier state (`asOf`) gets a context that reads that state,
 * and so does everything below it. This is the one place that knows of `asOf`; no resolver does.
 */
export function inTime(resolvers: object): Resolvers {
  return Object.fromEntries(Object.entries(resolvers as Resolvers).map(([type, fields]) =>
    [type, Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typeof field === 'function' ? pinned(field as Resolver) : field]))]))
}

const pinned = (resolve: Resolver) => (parent: unknown, args: Record<string, unknown>, context: RequestContext, info: GraphQLResolveInfo) => {
  const root = rootOf(info)
  const own = info.path.prev === undefined ? contextFor(info.fieldName, momentOf(args), context) : null
  if (own === null) return resolve(parent, args, context.pinned.get(root) ?? context, info)
  return own.then(pinnedTo => {
    context.pinned.set(root, pinnedTo)
    return resolve(parent, args, pinnedTo, info)
  })
}

/** The context of a root field; null where it reads the graph. */
function contextFor(field: string, moment: Moment | null, context: RequestContext): Promise<Context> | null {
  if (moment !== null) return context.atMoment(moment)
  if (judged.has(field)) return context.inMemory()
  return walked.has(field) ? context.whereHeld() : null
}

/** The key of the root field that this field stands under. */
function rootOf({ path }: GraphQLResolveInfo): string {
  let place = path
  while (place.prev) place = place.prev
  return String(place.key)
}

function momentOf({ asOf }: Record<string, unknown>): Moment | null {
  const given = asOf as { readonly revision?: number | null; readonly at?: string | null } | null | undefined
  if (given?.revision != null) return { revision: given.revision }
  return given?.at != null ? { at: given.at } : null
}
