import type { Context } from '../contract/context.js'
import { askAll, askOne, type Source } from '../contract/question.js'
import { type EdgeSet, edgeSets } from '../model/edge-set.js'
import { invalidInput, notFound } from '../model/errors.js'
import { type Kind, kindOfLabels, kinds } from '../model/kind.js'
import { countWithin } from './count-within.js'
import { expand } from './expand.js'
import { type Fan, groupId } from './fan.js'
import { type FocusArguments, inFocus, type InFocus } from './in-focus.js'
import { type SceneEdge, type SceneNode, sceneOf } from './scene.js'
import { share } from './share.js'
import type { Along } from './walkable.js'

export interface NeighbourhoodArguments extends FocusArguments {
  readonly hops: number
  readonly edges: EdgeSet
  readonly kinds?: readonly Kind[] | null
  readonly open?: readonly string[] | null
}

/** A picture holds at most so many items, whatever is asked. */
const hardCap = 1_000

/**
 * What stands around the focus. Walks outward hop by hop from what is shown; where more hangs on an item than there is room for, room
 * is shared evenly among the fans of relationships, and the rest of each becomes a group with its count.
 * With a topic, requirements that do not bear it are neither shown nor walked through, unless they were named as the focus.
 * Errors: INVALID_INPUT for hops, limit, a topic that there is not or an empty focus; NOT_FOUND for a focus nothing has; TOO_LARGE for more than 50 in focus.
 */
export async function neighbourhood(args: NeighbourhoodArguments, { source }: Context) {
  demandSense(args)
  const focus = await inFocus(source, args)
  const along: Along = { relationships: edgeSets[args.edges], labels: args.kinds ? args.kinds.map(kind => kinds[kind]) : null, topic: args.topic ?? null }
  const { hops, fans } = await walk(source, focus, args, along)
  const ids = [...hops.keys()]
  const walked = ids.filter(id => (hops.get(id) ?? 0) < args.hops)
  const [{ nodes, edges }, total] = await Promise.all([sceneOf(source, ids, along.relationships), totalOf(source, focus.all, walked, fans, along)])
  const missing = focus.named.find(id => !nodes.has(id))
  if (missing !== undefined) throw notFound('focus', missing)
  return {
    nodes: ids.flatMap(id => nodes.get(id) ?? []).map(node => ({ ...node, hop: hops.get(node.id) ?? 0 })),
    edges,
    groups: groupsOf(fans, nodes, edges),
    bearing: focus.bearing.map(({ ids: borne, ...framework }) => ({ ...framework, count: borne.length, shown: borne.filter(id => hops.has(id)).length })),
    shown: ids.length,
    total,
  }
}

/** Walks outward from the focus. Gives the items to show with their steps from it, and every fan that was met. */
async function walk(source: Source, { named, shown }: InFocus, args: NeighbourhoodArguments, along: Along) {
  const open = new Set(args.open ?? [])
  const most = open.size > 0 ? hardCap : args.limit
  const hops = new Map(shown.map(id => [id, 0]))
  const fans: Fan[] = []
  let frontier = shown
  for (let hop = 1; hop <= args.hops && frontier.length > 0; hop += 1) {
    const found = await askAll(source, expand, { ids: frontier, focus: named, ...along, most })
    fans.push(...found)
    frontier = share(found, hops, args.limit - hops.size, open, groupId, hardCap - hops.size)
    for (const id of frontier) hops.set(id, hop)
  }
  return { hops, fans }
}

/**
 * How many items are within reach. Nothing need be asked for that where every item of every fan is known by id, or where the fans of a single
 * item hold different kinds, so that none is counted twice.
 */
async function totalOf(source: Source, focus: readonly string[], walked: readonly string[], fans: readonly Fan[], along: Along): Promise<number> {
  if (fans.every(fan => fan.ids.length === fan.count)) return new Set([...focus, ...fans.flatMap(fan => fan.ids)]).size
  const isDistinct = focus.length === 1 && walked.length === 1 && new Set(fans.map(fan => fan.label)).size === fans.length
  if (isDistinct) return fans.reduce((sum, fan) => sum + fan.count, 1)
  return (await askOne(source, countWithin, { focus, ids: walked, ...along })).total
}

function demandSense({ hops, limit }: NeighbourhoodArguments): void {
  if (!Number.isInteger(hops) || hops < 0 || hops > 3) throw invalidInput('hops', `must be from 0 to 3, not ${hops}`)
  if (!Number.isInteger(limit) || limit < 1 || limit > hardCap) throw invalidInput('limit', `must be from 1 to 1000, not ${limit}`)
}

/** A fan whose items are not all shown is a group of those that are not. Which are shown, the edges of the picture say. */
function groupsOf(fans: readonly Fan[], nodes: ReadonlyMap<string, SceneNode>, edges: readonly SceneEdge[]) {
  const shown = new Map<string, Set<string>>()
  const note = (anchor: string, edge: string, outgoing: boolean, far: string) => {
    const kind = nodes.get(far)?.kind
    if (!kind) return
    const id = groupId({ anchor, edge, outgoing, label: kinds[kind] })
    shown.set(id, (shown.get(id) ?? new Set()).add(far))
  }
  for (const { source, target, kind } of edges) {
    note(source, kind, true, target)
    note(target, kind, false, source)
  }
  return fans.flatMap(fan => {
    const { anchor, edge, outgoing, label } = fan
    const count = fan.count - (shown.get(groupId(fan))?.size ?? 0)
    return count === 0 ? [] : [{ id: groupId(fan), anchor, edge, outgoing, kind: kindOfLabels([label]), count }]
  })
}
