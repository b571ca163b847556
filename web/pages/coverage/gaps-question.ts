import { graphql } from '../../api/generated'
import type { CoverageGapsQuery } from '../../api/generated/graphql'

export const CoverageGaps = graphql(`
  query CoverageGaps($framework: ID!, $system: ID, $on: Date, $first: Int, $after: String) {
    gaps(framework: $framework, system: $system, on: $on, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        status from reason
        requirement { id itemKind label title summary topics }
        system { id itemKind label }
        remedy { kind says item { id itemKind label } }
      }
    }
  }
`)

/** Where a system, or the organisation, falls short of one requirement. */
export type Gap = CoverageGapsQuery['gaps']['nodes'][number]
