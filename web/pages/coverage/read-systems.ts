import { useMemo } from 'react'
import { graphql } from '../../api/generated'
import type { CoverageSystemsQuery } from '../../api/generated/graphql'
import { useRead, useRows } from '../../api/query'
import type { CoverageState } from './coverage-address'

const CoverageSystems = graphql(`
  query CoverageSystems($filter: SystemFilter, $first: Int, $after: String) {
    systems(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id label lifecycle }
    }
  }
`)

const AnySystem = graphql(`
  query AnySystem { systems(first: 1) { totalCount } }
`)

/** More than any organisation has. */
const everySystem = 5_000
const paging = { select: ({ systems }: CoverageSystemsQuery) => systems, shown: everySystem, step: 200 }

type Filter = Pick<CoverageState, 'name' | 'lifecycle' | 'owner'>

/** The systems that match, by name; retired ones only where that is asked for. */
export function useSystems({ name, lifecycle, owner }: Filter, enabled: boolean) {
  const filter = useMemo(() => ({ text: name || null, lifecycle, owner }), [name, lifecycle, owner])
  const { rows, total, hasMore, error, retry } = useRows(CoverageSystems, { filter }, paging, { enabled })
  const systems = useMemo(
    () => rows.filter((system) => lifecycle !== null || system.lifecycle !== 'RETIRED').toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })),
    [rows, lifecycle],
  )
  return { systems, whole: total !== undefined && !hasMore, error, retry }
}

/** Whether the graph holds any system at all. */
export function useAnySystem(enabled: boolean): boolean | undefined {
  const { data } = useRead(AnySystem, {}, { enabled })
  return data && data.systems.totalCount > 0
}
