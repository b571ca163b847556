import type { CSSProperties, RefObject } from 'react'
import type { Column } from './tier-layout'
import { tiers } from './tiers'

interface ColumnHeadingsProps {
  readonly columns: readonly Column[]
  /** Its custom properties `--zoom`, `--pan-x` follow the canvas, without a render for each frame. */
  readonly strip: RefObject<HTMLDivElement | null>
}

/** What each column holds, over the picture. The table says the same in its own column, so readers of the page need not hear it. */
export function ColumnHeadings({ columns, strip }: ColumnHeadingsProps) {
  const shown = columns.filter(({ left, tier }) => !columns.some((other) => other.tier < tier && other.left <= left && left < other.right))
  return (
    <div className="column-headings" ref={strip} aria-hidden="true">
      {shown.map(({ tier, left, right, count }) => (
        <span key={tier} style={{ '--left': left, '--width': right - left } as CSSProperties}>
          {tiers[tier]?.heading} <small>{count}</small>
        </span>
      ))}
    </div>
  )
}
