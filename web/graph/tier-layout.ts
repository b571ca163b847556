import { measuresOf, type Measures } from './card'
import { fillIn } from './fill-in'
import { orderByBarycentre } from './barycentre'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface LayoutNode {
  readonly id: string
  readonly tier: number
  /** Nodes of one band stand together within their tier. */
  readonly band?: string
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  /** Pairs of ids; which end is first does not matter. */
  readonly edges: readonly (readonly [string, string])[]
  /** Where nodes stand already. They stay there, and the others find room around them. */
  readonly placed: Readonly<Record<string, Point>>
  /** The room on screen; only its shape counts. */
  readonly screen: { readonly width: number; readonly height: number }
  /** Whether the edges carry words, which need room between the columns. */
  readonly worded: boolean
}

/** The extent of one tier: the left edge of its first card and the right edge of its last. */
export interface Column {
  readonly tier: number
  readonly left: number
  readonly right: number
  readonly count: number
}

export interface Layout {
  /** The middle of each card. */
  readonly positions: Readonly<Record<string, Point>>
  readonly columns: readonly Column[]
}

/**
 * Places every node in the column of its tier. The order within a column follows the neighbours (barycentre), band by band where there are
 * bands, and a tall column is folded so that the picture has the shape of the screen. The answer depends on what is in the input, never on its order.
 */
export function layOut(input: LayoutInput): Layout {
  const nodes = input.nodes.toSorted(byTierThenName())
  const known = new Set(nodes.map(({ id }) => id))
  const edges = input.edges.filter(([a, b]) => a !== b && known.has(a) && known.has(b))
  const neighbours = adjacency(nodes, edges)
  const positions = nodes.some(({ id }) => input.placed[id])
    ? fillIn(nodes, neighbours, input)
    : arrange(nodes, neighbours, input)
  return { positions: Object.fromEntries(positions), columns: columnsOf(nodes, positions, measuresOf(input.worded).width) }
}

/** Numbers within ids compare as numbers, so that Article 9 stands before Article 10. */
function byTierThenName() {
  const keys = new Map<string, string>()
  const key = (id: string) => {
    let known = keys.get(id)
    if (known === undefined) keys.set(id, (known = id.replace(/\d+/g, (digits) => digits.padStart(8, '0'))))
    return known
  }
  return (a: LayoutNode, b: LayoutNode) => a.tier - b.tier || compare(key(a.id), key(b.id)) || compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export type Neighbours = ReadonlyMap<string, readonly string[]>

/** Who is joined to whom, each list in the order of the nodes, so that sums over it always come out the same. */
function adjacency(nodes: readonly LayoutNode[], edges: LayoutInput['edges']): Neighbours {
  const joined = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]))
  for (const [a, b] of edges) {
    joined.get(a)?.add(b)
    joined.get(b)?.add(a)
  }
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const inOrder = (ids: ReadonlySet<string>) => [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  return new Map([...joined].map(([id, ids]) => [id, inOrder(ids)]))
}

/** Tiers that get a free column where they are missing between others, so that widening finds a place for them. */
const kept = new Set([3, 4])

/** A picture from nothing: columns ordered, folded, each centred on the same height. */
function arrange(nodes: readonly LayoutNode[], neighbours: Neighbours, { screen, worded }: LayoutInput): Map<string, Point> {
  const measures = measuresOf(worded)
  const { foldPitch, rowPitch, tierPitch } = measures
  const lanes = orderByBarycentre(nodes, neighbours)
  const rows = bestRows([...lanes.values()].map((ids) => ids.length), measures, screen)
  const positions = new Map<string, Point>()
  const last = Math.max(...lanes.keys(), -1)
  let x = 0
  for (let tier = 0; tier <= last; tier += 1) {
    const ids = lanes.get(tier)
    if (!ids) {
      if (positions.size > 0 && kept.has(tier)) x += tierPitch
      continue
    }
    const folds = Math.ceil(ids.length / rows)
    const height = Math.ceil(ids.length / folds)
    const top = Math.floor((rows - height) / 2)
    // Row by row and not fold by fold: the height at which a node stands then still follows its neighbours.
    ids.forEach((id, index) => positions.set(id, {
      x: x + (index % folds) * foldPitch,
      y: (top + Math.floor(index / folds)) * rowPitch,
    }))
    x += (folds - 1) * foldPitch + tierPitch
  }
  return positions
}

/** The number of rows at which the whole picture can be drawn largest. */
function bestRows(sizes: readonly number[], { width: card, foldPitch, rowPitch, tierPitch }: Measures, screen: LayoutInput['screen']): number {
  let best = { rows: 1, scale: 0 }
  const most = Math.max(1, ...sizes)
  for (let rows = 1; rows <= most; rows += 1) {
    const width = sizes.reduce((sum, size) => sum + (Math.ceil(size / rows) - 1) * foldPitch + tierPitch, card - tierPitch)
    const scale = Math.min(screen.width / width, screen.height / (rows * rowPitch))
    if (scale > best.scale) best = { rows, scale }
  }
  return best.rows
}

function columnsOf(nodes: readonly LayoutNode[], positions: ReadonlyMap<string, Point>, width: number): readonly Column[] {
  const columns = new Map<number, { left: number; right: number; count: number }>()
  for (const { id, tier } of nodes) {
    const x = positions.get(id)?.x ?? 0
    const column = columns.get(tier) ?? { left: Infinity, right: -Infinity, count: 0 }
    column.left = Math.min(column.left, x - width / 2)
    column.right = Math.max(column.right, x + width / 2)
    column.count += 1
    columns.set(tier, column)
  }
  return [...columns].map(([tier, extent]) => ({ tier, ...extent }))
}
