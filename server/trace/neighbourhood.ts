import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type EdgeSet, edgeSets } from '../model/edge-set.js'
import { invalidInput, notFound, tooLarge } from '../model/errors.js'
import { type Kind, kindOfLabels, kinds } from '../model/kind.js'
import { edgesAmong, nodesOf } from './scene.js'
import { share } from './share.js'

const expand = statement('trace/expand', z.object({
  anchor: z.string(), edge: z.string(), outgoing: z.boolean(), label: z.string(), count: z.number(), ids: z.array(z.string()),
}))
export type Fan = z.infer<typeof expand.row>

export interface NeighbourhoodArguments {
  readonly focus: readonly string[]
  readonly hops: number
  readonly edges: EdgeSet
  readonly kinds?: readonly Kind[] | null
  readonly limit: number
  readonly open?: readonly string[] | null
}

/** A picture holds at most so many items, whatever is asked. */
const hardCap = 1_000

/** The name of a group: the item it hangs on, the relationship, its direction and the kind of what is in it. */
export const groupId = ({ anchor, edge, outgoing, label }: Omit<Fan, 'count' | 'ids'>) => `${anchor}|${edge}|${outgoing ? 'to' : 'from'}|${label}`

/**
 * What stands around the focus. Walks outward hop by hop from what is shown; where more hangs on an item than there is room for, room
 * is shared evenly among the fans of relationships, and the rest of each becomes a group with its count.
 * Errors: INVALID_INPUT for hops, limit or an empty focus; NOT_FOUND for a focus nothing has; TOO_LARGE for more than 50 in focus.
 */
export async function neighbourhood(args: NeighbourhoodArguments, { graph }: Context) {
  const focus = [...new Set(args.focus)]
  demandSense(args, focus)
  const relationships = [...edgeSets[args.edges]]
  const labels = args.kinds ? args.kinds.map(kind => kinds[kind]) : null
  const open = new Set(args.open ?? [])
  const hops = new Map(focus.map(id => [id, 0]))
  const fans: Fan[] = []
  const within = new Set(focus)
  let frontier = focus
  for (let hop = 1; hop <= args.hops && frontier.length > 0; hop += 1) {
    const found = await many(graph, expand, { ids: frontier, relationships, labels, most: hardCap })
    for (const fan of found) for (const id of fan.ids) within.add(id)
    fans.push(...found)
    frontier = share(found, hops, args.limit - hops.size, open, groupId, hardCap - hops.size)
    for (const id of frontier) hops.set(id, hop)
  }
  const ids = [...hops.keys()]
  const [nodes, edges] = await Promise.all([nodesOf(graph, ids), edgesAmong(graph, ids, relationships)])
  const missing = focus.find(id => !nodes.has(id))
  if (missing !== undefined) throw notFound('focus', missing)
  return {
    nodes: ids.flatMap(id => nodes.get(id) ?? []).map(node => ({ ...node, hop: hops.get(node.id) ?? 0 })),
    edges,
    groups: groupsOf(fans, hops),
    shown: ids.length,
    total: within.size + beyond(fans),
  }
}

function demandSense({ hops, limit }: NeighbourhoodArguments, focus: readonly string[]): void {
  if (focus.length === 0) throw invalidInput('focus', 'name at least one item')
  if (focus.length > 50) throw tooLarge('focus: at most 50 items can be in focus', 'focus')
  if (!Number.isInteger(hops) || hops < 0 || hops > 3) throw invalidInput('hops', `must be from 0 to 3, not ${hops}`)
  if (!Number.isInteger(limit) || limit < 1 || limit > hardCap) throw invalidInput('limit', `must be from 1 to 1000, not ${limit}`)
}

/** A fan whose items are not all shown is a group of those that are not. */
function groupsOf(fans: readonly Fan[], shown: ReadonlyMap<string, number>) {
  return fans.flatMap(fan => {
    const count = fan.count - fan.ids.filter(id => shown.has(id)).length
    if (count === 0) return []
    const { anchor, edge, outgoing, label } = fan
    return [{ id: groupId(fan), anchor, edge, outgoing, kind: kindOfLabels([label]), count }]
  })
}

/** Items of fans so large that not even their ids were read; they hang on one hub and are counted there. */
const beyond = (fans: readonly Fan[]) => fans.reduce((sum, fan) => sum + (fan.count - fan.ids.length), 0)
