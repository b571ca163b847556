import type { LayoutNode, Neighbours } from './tier-layout'

/** More sweeps change little in pictures of these sizes. */
const sweeps = 6

/**
 * Orders the nodes of each tier so that neighbours stand at like heights: each node moves to the mean height of its neighbours, tier by
 * tier, forward and back again. Bands of a tier follow each other by name, whatever their neighbours. Nodes must come in a settled order,
 * which decides between equals.
 */
export function orderByBarycentre(nodes: readonly LayoutNode[], neighbours: Neighbours): ReadonlyMap<number, readonly string[]> {
  const lanes = new Map<number, string[]>()
  for (const { id, tier } of nodes) {
    const lane = lanes.get(tier)
    if (lane) lane.push(id)
    else lanes.set(tier, [id])
  }
  const bands = placesOfBands(nodes)
  const heights = new Map<string, number>()
  for (const lane of lanes.values()) settle(lane, heights)
  const tiers = [...lanes.keys()]
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const tier of sweep % 2 === 0 ? tiers : tiers.toReversed()) reorder(lanes.get(tier) ?? [], neighbours, heights, bands)
  }
  return lanes
}

/** Which place the band of a node has among the bands; a node without a band has none. */
function placesOfBands(nodes: readonly LayoutNode[]): ReadonlyMap<string, number> {
  const names = [...new Set(nodes.flatMap(({ band }) => band ?? []))].sort()
  const places = new Map(names.map((name, place) => [name, place]))
  return new Map(nodes.flatMap(({ id, band }) => (band === undefined ? [] : [[id, places.get(band) ?? 0] as const])))
}

/** Neighbours in other tiers decide; those in the same tier only where there are no others, or the two would chase each other. */
function reorder(lane: string[], neighbours: Neighbours, heights: Map<string, number>, bands: ReadonlyMap<string, number>): void {
  const own = new Set(lane)
  const wanted = new Map(lane.map((id) => {
    const all = neighbours.get(id) ?? []
    return [id, mean(all.filter((other) => !own.has(other)), heights) ?? mean(all, heights) ?? heights.get(id) ?? 0]
  }))
  lane.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
  if (lane.some((id) => bands.has(id))) lane.sort((a, b) => (bands.get(a) ?? 0) - (bands.get(b) ?? 0))
  else centreHub(lane, neighbours)
  settle(lane, heights)
}

/** A lane that hangs on one of its own items, as parts do on their whole, has that item in its middle. */
function centreHub(lane: string[], neighbours: Neighbours): void {
  const own = new Set(lane)
  const degree = (id: string) => (neighbours.get(id) ?? []).filter((other) => own.has(other)).length
  const hub = lane.findIndex((id) => degree(id) >= Math.max(2, (lane.length - 1) * 0.6))
  if (hub < 0) return
  const [id] = lane.splice(hub, 1)
  if (id !== undefined) lane.splice(Math.floor(lane.length / 2), 0, id)
}

/** Heights run from 0 to 1 in every lane, so that long and short lanes compare. */
function settle(lane: readonly string[], heights: Map<string, number>): void {
  lane.forEach((id, index) => heights.set(id, (index + 0.5) / lane.length))
}

/** The mean of what is known of these ids; undefined where nothing is. */
export function mean(ids: readonly string[], heights: ReadonlyMap<string, number>): number | undefined {
  let sum = 0
  let count = 0
  for (const id of ids) {
    const height = heights.get(id)
    if (height === undefined) continue
    sum += height
    count += 1
  }
  return count === 0 ? undefined : sum / count
}
