import { graphql } from '../../api/generated'
import type { CoverageRowsQuery } from '../../api/generated/graphql'

export const CoverageHead = graphql(`
  query CoverageHead($framework: ID!, $systems: [ID!], $on: Date) {
    coverage(framework: $framework, systems: $systems, on: $on) {
      on
      framework { id itemKind label }
      systems { id itemKind label }
      totals { ...CoverageTotalsParts }
      bySystem { covered of }
      organisation { covered of }
    }
    organisations { id }
  }
`)

export const CoverageRows = graphql(`
  query CoverageRows($framework: ID!, $systems: [ID!], $on: Date, $parent: ID, $deep: Boolean, $first: Int, $after: String) {
    coverage(framework: $framework, systems: $systems, on: $on) {
      rows(parent: $parent, deep: $deep, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { codes inferred from covered of opens organisation { covered of } requirement { id itemKind label title summary subject role topics } }
      }
    }
  }
`)

/** A requirement with what stands of it for each system. */
export type CoverageRow = CoverageRowsQuery['coverage']['rows']['nodes'][number]

/** Which report is read. */
export interface Report {
  readonly framework: string
  /** Null: all that are not retired. */
  readonly systems: readonly string[] | null
  readonly on: string | null
}

/** The most that one request brings. */
const rowsAtOnce = 200

export const headAsked = ({ framework, systems, on }: Report) => ({ framework, systems: systems && [...systems], on })

/** One page of the parts of `parent` (null: the top of the framework), or with `deep` of every assessable requirement. */
export const rowsAsked = (report: Report, parent: string | null, after: string | null, deep = false) => ({ ...headAsked(report), parent, deep, first: rowsAtOnce, after })
