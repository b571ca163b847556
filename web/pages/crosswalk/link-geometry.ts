/** How a link is drawn: by the strongest of what it stands for. */
export type LinkLook = 'contradiction' | 'approved' | 'proposed' | 'derived' | 'rejected'

/** One statement between a line on the left and a line on the right. */
export interface Link {
  readonly row: string
  readonly look: LinkLook
  /** The nodes it joins, by their places in the two trees. */
  readonly source: number
  readonly target: number
}

/** Every link between the same two lines, drawn as one. */
export interface Strand {
  readonly key: string
  readonly sourceLine: number
  readonly targetLine: number
  readonly look: LinkLook
  readonly rows: readonly string[]
}

const strength: readonly LinkLook[] = ['contradiction', 'approved', 'proposed', 'derived', 'rejected']
export const strongest = (one: LinkLook, other: LinkLook): LinkLook => (strength.indexOf(one) <= strength.indexOf(other) ? one : other)

/** The strands between the lines on screen, from the lines on which each node of either tree is found. */
export function strandsOf(links: readonly Link[], sourceLines: Int32Array, targetLines: Int32Array): readonly Strand[] {
  const strands = new Map<string, Strand>()
  for (const { row, look, source, target } of links) {
    const [sourceLine, targetLine] = [sourceLines[source] ?? -1, targetLines[target] ?? -1]
    if (sourceLine < 0 || targetLine < 0) continue
    const key = `${sourceLine}|${targetLine}`
    const known = strands.get(key)
    if (known) strands.set(key, { ...known, look: strongest(known.look, look), rows: [...known.rows, row] })
    else strands.set(key, { key, sourceLine, targetLine, look, rows: [row] })
  }
  return [...strands.values()]
}

/** What is in view of one column, in pixels. */
export interface Viewport {
  readonly scrolled: number
  readonly height: number
}

const middleOf = (line: number, rowHeight: number, { scrolled }: Viewport) => line * rowHeight + rowHeight / 2 - scrolled
const inView = (y: number, { height }: Viewport) => y >= 0 && y <= height

export interface Drawn {
  readonly strand: Strand
  readonly from: number
  readonly to: number
  /** One end of it is out of view. */
  readonly half: boolean
}

/**
 * The strands of which an end is in view, with the height of each end; an end out of view is drawn at the edge beyond which it lies. At most
 * `most` are drawn, those with both ends in view first.
 */
export function drawnStrands(strands: readonly Strand[], source: Viewport, target: Viewport, rowHeight: number, most: number): readonly Drawn[] {
  const whole: Drawn[] = []
  const half: Drawn[] = []
  for (const strand of strands) {
    const [from, to] = [middleOf(strand.sourceLine, rowHeight, source), middleOf(strand.targetLine, rowHeight, target)]
    const [left, right] = [inView(from, source), inView(to, target)]
    if (left && right) whole.push({ strand, from, to, half: false })
    else if (left || right) half.push({ strand, from: clamp(from, source), to: clamp(to, target), half: true })
  }
  return [...whole, ...half].slice(0, most)
}

const clamp = (y: number, { height }: Viewport) => Math.max(-4, Math.min(height + 4, y))

/** The curve of a link across a gap of this width. */
export function linkPath(from: number, to: number, width: number): string {
  const bend = width / 2
  return `M0 ${from}C${bend} ${from} ${width - bend} ${to} ${width} ${to}`
}
