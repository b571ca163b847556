import { type ComponentType, useMemo } from 'react'
import type { TypedDocumentString } from '../../api/generated/graphql'
import { useRows } from '../../api/query'
import type { Connection } from '../../api/reading'
import { useAddressState } from '../../parts/address-state'
import { type Column, DataTable } from '../../parts/data-table'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { FilterBar, wrongFilter } from '../../parts/filter-bar'
import { LoadMore } from '../../parts/load-more'
import { type ListFilter, useFilters } from '../../parts/known-choices'

/** What a filter says, by its name; undefined where it says nothing, so that the question leaves it out. */
export type FilterValues = Readonly<Record<string, string | undefined>>

interface ListDefinition<Result, Variables, Row> {
  /** What the rows are called, as in "3 of 19 systems". */
  readonly plural: string
  readonly document: TypedDocumentString<Result, Variables>
  readonly filters: readonly ListFilter[]
  readonly variables: (values: FilterValues) => Omit<Variables, 'first' | 'after'>
  readonly select: (result: Result) => Connection<Row>
  readonly columns: readonly Column<Row>[]
}

const step = 50

/** Makes the list of one kind: its filters, its table, the way to more rows. The address holds the filters and how many rows are shown. */
export function listOf<Result, Variables, Row extends { readonly id: string }>(definition: ListDefinition<Result, Variables, Row>): ComponentType {
  const { plural } = definition
  const defaults = { ...Object.fromEntries(definition.filters.map(({ name }) => [name, ''])), shown: String(step) }
  const Rows = rowsOf(definition)

  return function List() {
    const filters = useFilters(definition.filters)
    const [state, change] = useAddressState(defaults)
    const values = useMemo(() => said(state), [state])
    const wrong = wrongFilter(filters, values)
    return (
      <>
        {filters.length > 0 && (
          <FilterBar
            label={`Filter ${plural}`}
            filters={filters}
            values={state}
            onChange={(next, typing) => change({ ...next, shown: defaults.shown }, { replace: typing })}
          />
        )}
        {wrong ? (
          <EmptyState title={wrong}>Choose another value above, or clear the filters.</EmptyState>
        ) : (
          <Rows values={values} shown={Math.max(Number(state.shown) || step, 1)} onShown={(shown) => change({ shown: String(shown) }, { replace: true })} />
        )}
      </>
    )
  }
}

interface RowsProps {
  readonly values: FilterValues
  readonly shown: number
  readonly onShown: (shown: number) => void
}

/** Makes the part of a list below its filters. */
function rowsOf<Result, Variables, Row extends { readonly id: string }>(definition: ListDefinition<Result, Variables, Row>): ComponentType<RowsProps> {
  const { plural, document, variables, select, columns } = definition

  return function Rows({ values, shown, onShown }) {
    const { rows, total, error, pending, stale, loadingMore, hasMore, loadMore, retry } = useRows(document, variables(values), { select, shown, step })
    const more = () => {
      onShown(rows.length + step)
      void loadMore()
    }
    if (error && rows.length === 0) return <ErrorState title={`The ${plural} could not be read.`} error={error} onRetry={retry} />
    if (total === 0) return <Nothing plural={plural} filtered={Object.keys(values).length > 0} />
    return (
      <>
        <p className="list-count count" role="status">{total === undefined ? `Reading the ${plural} …` : `${rows.length} of ${total} ${plural}`}</p>
        <DataTable caption={plural} columns={columns} rows={rows} rowId={(row) => row.id} pending={pending} stale={stale} total={total} />
        {error && <ErrorState title={`More ${plural} could not be read.`} error={error} onRetry={loadMore} />}
        {hasMore && total !== undefined && <LoadMore loaded={rows.length} total={total} step={step} loading={loadingMore} onMore={more} />}
      </>
    )
  }
}

/** The filters that say something. */
function said(state: Readonly<Record<string, string>>): FilterValues {
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => name !== 'shown' && value !== ''))
}

function Nothing({ plural, filtered }: { readonly plural: string; readonly filtered: boolean }) {
  if (filtered) return <EmptyState title={`No ${plural} match these filters.`}>Take one away, or clear them all above.</EmptyState>
  return (
    <EmptyState title={`This graph holds no ${plural} yet.`}>
      To look around with the demo organisation, start Throughline on a new data folder and leave THROUGHLINE_DEMO unset.
    </EmptyState>
  )
}

/** A list that the API gives whole, as the connection that a list is read from. */
export function whole<Row>(nodes: readonly Row[]): Connection<Row> {
  return { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false } }
}
