import { type RefObject, useEffect, useState } from 'react'
import { drawnStrands, linkPath, type Strand, type Viewport } from './link-geometry'
import { lineHeight } from './tree'

/** More would be a carpet, and slow. */
const mostDrawn = 400
const width = 120

interface LinksProps {
  readonly strands: readonly Strand[]
  /** Rows that are brought out; null when none is. */
  readonly lit: ReadonlySet<string> | null
  readonly source: RefObject<HTMLDivElement | null>
  readonly target: RefObject<HTMLDivElement | null>
  readonly onChoose: (row: string) => void
}

/** The links between the lines in view, in one drawing that follows the scrolling of both trees. The queue says the same in words. */
export function Links({ strands, lit, source, target, onChoose }: LinksProps) {
  const [left, right] = useViewports(source, target)
  // A link that leads out of view is drawn only where it is brought out: all of them would be a knot at the edge.
  const drawn = drawnStrands(strands, left, right, lineHeight, mostDrawn).filter(({ half, strand }) => !half || isLit(strand, lit))
  return (
    <svg className="links" data-lit={lit !== null || undefined} aria-hidden="true" width={width} height={Math.max(left.height, right.height)}>
      {drawn.map(({ strand, from, to }) => (
        <g key={strand.key} className="link" data-look={strand.look} data-lit={isLit(strand, lit) || undefined} onClick={() => onChoose(strand.rows[0] ?? '')}>
          <path d={linkPath(from, to, width)} />
          {strand.look === 'contradiction' && <path className="link-cross" d={`M${width / 2 - 5} ${(from + to) / 2 - 5}l10 10m0 -10l-10 10`} />}
        </g>
      ))}
    </svg>
  )
}

const isLit = ({ rows }: Strand, lit: ReadonlySet<string> | null) => lit !== null && rows.some((row) => lit.has(row))

const nowhere: Viewport = { scrolled: 0, height: 0 }

/** What is in view of both columns, once a frame while they scroll. */
function useViewports(source: RefObject<HTMLDivElement | null>, target: RefObject<HTMLDivElement | null>): readonly [Viewport, Viewport] {
  const [views, setViews] = useState<readonly [Viewport, Viewport]>([nowhere, nowhere])
  useEffect(() => {
    let frame = 0
    const read = () => {
      frame = 0
      setViews([viewOf(source.current), viewOf(target.current)])
    }
    const soon = () => (frame ||= requestAnimationFrame(read))
    const columns = [source.current, target.current].filter((column) => column !== null)
    const sizes = new ResizeObserver(soon)
    for (const column of columns) {
      column.addEventListener('scroll', soon, { passive: true })
      sizes.observe(column)
    }
    read()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      for (const column of columns) column.removeEventListener('scroll', soon)
    }
  }, [source, target])
  return views
}

const viewOf = (column: HTMLDivElement | null): Viewport => (column ? { scrolled: column.scrollTop, height: column.clientHeight } : nowhere)
