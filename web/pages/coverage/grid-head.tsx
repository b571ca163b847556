import { memo } from 'react'
import { Link } from 'react-router'
import { grouped } from '../../parts/grouped'
import { itemPath } from '../../parts/item-path'
import type { Kind } from '../../api/generated/graphql'
import { type GridColumns, sizes } from './grid-window'

export interface GridSystem {
  readonly id: string
  readonly itemKind: Kind
  readonly label: string
}

interface GridHeadProps extends GridColumns {
  readonly systems: readonly GridSystem[]
  /** N and M of each system, in the same order. */
  readonly bySystem: readonly { readonly covered: number; readonly of: number }[]
  readonly nameSize: number
  readonly activeId: string
  /** The column in which the keyboard stands, where it stands in the head. */
  readonly active: number | undefined
}

/** The head of the matrix: each system with its N of M. */
export const GridHead = memo(function GridHead({ systems, bySystem, first, end, nameSize, activeId, active }: GridHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" className="grid-corner" id={active === -1 ? activeId : undefined} data-active={active === -1 || undefined} aria-colindex={1}>Requirement</th>
        {systems.slice(first, end).map(({ id, itemKind, label }, place) => {
          const column = first + place
          const counts = bySystem[column]
          const share = counts && (counts.of === 0 ? 'none asked' : `${grouped(counts.covered)} of ${grouped(counts.of)}`)
          return (
            <th
              key={id} role="columnheader" scope="col" aria-colindex={column + 2} id={active === column ? activeId : undefined}
              data-active={active === column || undefined} title={label} aria-label={share && `${label}, ${share}${counts.of === 0 ? '' : ' covered'}`} style={{ insetInlineStart: nameSize + column * sizes.column }}
            >
              <Link tabIndex={-1} to={itemPath(itemKind, id) ?? ''}>{label}</Link>
              {share && <small>{share}</small>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
