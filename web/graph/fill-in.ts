import { mean } from './barycentre'
import { measuresOf, type Measures } from './card'
import type { LayoutInput, LayoutNode, Neighbours, Point } from './tier-layout'

/**
 * Finds room for the nodes that have no place yet, each in its tier's column as near as can be to the height of its neighbours.
 * What stands already stays where it is.
 */
export function fillIn(nodes: readonly LayoutNode[], neighbours: Neighbours, input: LayoutInput): Map<string, Point> {
  const positions = new Map<string, Point>()
  for (const { id } of nodes) {
    const point = input.placed[id]
    if (point) positions.set(id, point)
  }
  const ground = groundOf(nodes, positions, measuresOf(input.worded))
  for (const { id, tier, y } of inOrderOfHeight(nodes, neighbours, positions)) positions.set(id, ground.take(tier, y))
  return positions
}

/** The new nodes with the height each would like; those that hang on other new nodes follow these. */
function inOrderOfHeight(nodes: readonly LayoutNode[], neighbours: Neighbours, positions: ReadonlyMap<string, Point>) {
  const heights = new Map([...positions].map(([id, { y }]) => [id, y]))
  const middle = mean([...heights.keys()], heights) ?? 0
  let waiting = nodes.filter(({ id }) => !positions.has(id))
  const wanted: (LayoutNode & { y: number })[] = []
  while (waiting.length > 0) {
    const reached = waiting.map((node) => ({ ...node, y: mean(neighbours.get(node.id) ?? [], heights) }))
    const found = reached.filter((node): node is LayoutNode & { y: number } => node.y !== undefined)
    const next = found.length > 0 ? found : waiting.map((node) => ({ ...node, y: middle }))
    for (const { id, y } of next) heights.set(id, y)
    wanted.push(...next)
    waiting = waiting.filter(({ id }) => !heights.has(id))
  }
  return wanted.toSorted((a, b) => a.tier - b.tier || a.y - b.y)
}

/** The free places of the picture, column by column. */
function groundOf(nodes: readonly LayoutNode[], positions: ReadonlyMap<string, Point>, { height, rowPitch, foldPitch, tierPitch }: Measures) {
  const points = [...positions.values()]
  const xs = new Map<number, Set<number>>()
  for (const { id, tier } of nodes) {
    const point = positions.get(id)
    if (point) xs.set(tier, (xs.get(tier) ?? new Set()).add(point.x))
  }
  const rows = spread(points.map(({ y }) => y)) / rowPitch + 1
  const taken = new Map<number, Set<number>>()

  /** The rows of a column in which a card would touch one that stands already. */
  const takenAt = (x: number) => {
    const known = taken.get(x)
    if (known) return known
    const fresh = new Set<number>()
    for (const point of points) if (Math.abs(point.x - x) < foldPitch) for (const row of rowsTouching(point.y, rowPitch, height)) fresh.add(row)
    taken.set(x, fresh)
    return fresh
  }

  const take = (tier: number, y: number): Point => {
    const columns = xs.get(tier) ?? new Set([freshColumn(tier, xs, tierPitch)])
    xs.set(tier, columns)
    const outermost = Math.max(...xs.keys()) === tier
    let { x, row, away } = nearest([...columns].sort((a, b) => a - b), Math.round(y / rowPitch), takenAt)
    if (outermost && away > Math.max(8, rows / 2)) {
      x = Math.max(...columns) + foldPitch
      columns.add(x)
      row = nearest([x], Math.round(y / rowPitch), takenAt).row
    }
    const point = { x, y: row * rowPitch }
    points.push(point)
    for (const [column, rowsTaken] of taken) if (Math.abs(column - x) < foldPitch) rowsTaken.add(row)
    return point
  }
  return { take }
}

/** Cards whose rows are this near would touch. */
function rowsTouching(y: number, rowPitch: number, height: number): readonly number[] {
  const nearest = Math.round(y / rowPitch)
  return [nearest - 1, nearest, nearest + 1].filter((row) => Math.abs(row * rowPitch - y) < height + 6)
}

/** The free place nearest to a row: looks one row further down and up in turn, in every column of the tier. */
function nearest(columns: readonly number[], wanted: number, takenAt: (x: number) => ReadonlySet<number>) {
  for (let away = 0; ; away += 1) {
    for (const row of away === 0 ? [wanted] : [wanted + away, wanted - away]) {
      const x = columns.find((column) => !takenAt(column).has(row))
      if (x !== undefined) return { x, row, away }
    }
  }
}

/** Where a tier that has no column yet gets one: beyond the last, before the first, or in the middle of the gap between its neighbours. */
function freshColumn(tier: number, xs: ReadonlyMap<number, ReadonlySet<number>>, pitch: number): number {
  const before = [...xs].filter(([other]) => other < tier).flatMap(([, columns]) => [...columns])
  const after = [...xs].filter(([other]) => other > tier).flatMap(([, columns]) => [...columns])
  if (after.length === 0) return before.length === 0 ? 0 : Math.max(...before) + pitch
  if (before.length === 0) return Math.min(...after) - pitch
  return Math.round((Math.max(...before) + Math.min(...after)) / 2)
}

const spread = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values))
