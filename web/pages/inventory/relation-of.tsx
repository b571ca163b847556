import { type ComponentType, type ReactNode, useId, useMemo } from 'react'
import type { TypedDocumentString } from '../../api/generated/graphql'
import { useRows } from '../../api/query'
import type { Connection } from '../../api/reading'
import { useAddressState } from '../../parts/address-state'
import { type Column, DataTable } from '../../parts/data-table'
import { ErrorState } from '../../parts/error-state'
import { LoadMore } from '../../parts/load-more'

interface RelationDefinition<Result, Row> {
  /** Its name in the address, where it stands for how many of its rows are shown. */
  readonly name: string
  readonly title: string
  /** What an item without any says, as a sentence. */
  readonly none: ReactNode
  readonly document: TypedDocumentString<Result, { readonly id: string; readonly first?: number | null | undefined; readonly after?: string | null | undefined }>
  readonly select: (result: Result) => Connection<Row> | undefined
  readonly columns: readonly Column<Row>[]
  /** How a person adds to it. */
  readonly Add?: ComponentType<{ readonly id: string }>
  /** What a person may do with one row, given the page's own item. */
  readonly act?: (row: Row, id: string) => ReactNode
}

export type RelationTable = ComponentType<{ readonly id: string }>

const step = 50
const shortest = 20

/** Makes the table of what stands in one relationship to an item. Each asks for itself, so that a long one does not hold up the others. */
export function relationOf<Result, Row extends { readonly id: string }>(definition: RelationDefinition<Result, Row>): RelationTable {
  const { name, title, none, document, select, columns, Add, act } = definition
  const defaults = { [name]: String(shortest) }
  const rowsOf = (result: Result) => select(result) ?? nothing

  return function Relation({ id }) {
    const heading = useId()
    const all = useMemo(() => (act ? [...columns, { name: 'Change', width: '9%', cell: (row: Row) => act(row, id) }] : columns), [id])
    const [state, change] = useAddressState(defaults)
    const shown = Math.max(Number(state[name]) || shortest, 1)
    const variables = useMemo(() => ({ id }), [id])
    const { rows, total, error, pending, loadingMore, hasMore, loadMore, retry } = useRows(document, variables, { select: rowsOf, shown, step })
    const more = () => {
      change({ [name]: String(rows.length + step) }, { replace: true })
      void loadMore()
    }
    return (
      <section className="section" aria-labelledby={heading}>
        <div className="section-header">
          <h2 id={heading} tabIndex={-1}>{title}</h2>
          {total !== undefined && total > 0 && <p className="count">{rows.length} of {total}</p>}
          {Add && <Add id={id} />}
        </div>
        {error && <ErrorState title={`${title}: this could not be read.`} error={error} onRetry={rows.length === 0 ? retry : loadMore} />}
        {total === 0 && <p className="muted">{none}</p>}
        {total !== 0 && !(error && rows.length === 0) && (
          <DataTable caption={title} columns={all} rows={rows} rowId={(row) => row.id} pending={pending} total={total} />
        )}
        {hasMore && total !== undefined && <LoadMore loaded={rows.length} total={total} step={step} loading={loadingMore} onMore={more} />}
      </section>
    )
  }
}

const nothing: Connection<never> = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }
