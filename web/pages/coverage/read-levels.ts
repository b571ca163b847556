import { useMemo } from 'react'
import { type QueryClient, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { CoverageRowsQuery } from '../../api/generated/graphql'
import { reading } from '../../api/reading'
import { CoverageRows, type Report, rowsAsked } from './coverage-question'
import type { Level, Levels } from './lines'

type Page = ReturnType<typeof rowsAsked>

/**
 * The parts of each of these requirements (null: the top of the framework; with `deep` every assessable requirement instead), page by page: a
 * page is asked for as soon as the one before it has come. Nothing is asked while there is no report.
 */
export function useLevels(report: Report | null, parents: readonly (string | null)[], deep: boolean) {
  const client = useQueryClient()
  const pages = report === null ? [] : parents.flatMap((parent) => pagesAsked(client, report, parent, deep))
  const combine = useJoined(JSON.stringify(pages))
  return useQueries({ queries: pages.map((page) => reading(CoverageRows, page)), combine })
}

/** Puts the answers to these pages together; the same function as long as the pages are the same, so that nothing is put together twice. */
function useJoined(pages: string) {
  return useMemo(() => {
    const asked = JSON.parse(pages) as Page[]
    return (results: UseQueryResult<CoverageRowsQuery>[]) => joined(asked, results)
  }, [pages])
}

/** The pages of one level that are here, and the next one. */
function pagesAsked(client: QueryClient, report: Report, parent: string | null, deep: boolean): readonly Page[] {
  const pages: Page[] = []
  for (let after: string | null = null; ;) {
    const page: Page = rowsAsked(report, parent, after, deep)
    pages.push(page)
    const info = client.getQueryData(reading(CoverageRows, page).queryKey)?.coverage.rows.pageInfo
    if (!info?.hasNextPage || !info.endCursor) return pages
    after = info.endCursor
  }
}

function joined(pages: readonly Page[], results: readonly UseQueryResult<CoverageRowsQuery>[]) {
  const levels = new Map<string, Level>()
  results.forEach(({ data }, place) => {
    const parent = pages[place]?.parent ?? ''
    const before = levels.get(parent)
    const rows = data?.coverage.rows
    levels.set(parent, {
      rows: [...before?.rows ?? [], ...rows?.nodes ?? []],
      total: before?.total ?? rows?.totalCount,
      whole: rows !== undefined && !rows.pageInfo.hasNextPage,
    })
  })
  return {
    levels: levels as Levels,
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all(results.filter(({ error }) => error).map(({ refetch }) => refetch())),
  }
}
