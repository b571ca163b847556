import { graphql } from '../../../api/generated'
import type { CoverageStatus, OrganisationDecisionsQuery, StatementRequirementsQuery } from '../../../api/generated/graphql'
import type { Connection, Paging } from '../../../api/reading'
import { useRead, useRows } from '../../../api/query'
import { useMemo } from 'react'

const StatementRequirements = graphql(`
  query StatementRequirements($framework: ID!, $first: Int, $after: String) {
    framework(id: $framework) {
      id kind title
      requirements(all: true, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id itemKind label ref title summary assessable subject parent { id } claims(first: 50) { nodes { until control { id itemKind label } } } }
      }
    }
  }
`)

const OrganisationDecisions = graphql(`
  query OrganisationDecisions($first: Int, $after: String) {
    organisations {
      id label scope
      decisions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id decision justification from requirement { id } }
      }
    }
  }
`)

const StatementStatus = graphql(`
  query StatementStatus($framework: ID!) {
    coverage(framework: $framework) { rows(deep: true, first: 200) { nodes { requirement { id } codes } } }
  }
`)

const StatementRevision = graphql(`
  query StatementRevision { revision }
`)

export type AskedRequirement = NonNullable<StatementRequirementsQuery['framework']>['requirements']['nodes'][number]
export type Decided = OrganisationDecisionsQuery['organisations'][number]['decisions']['nodes'][number]

/** More than any framework holds. */
const everyRow = 20_000
const none: Connection<never> = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }
const requirementsPaging: Paging<StatementRequirementsQuery, AskedRequirement> = { select: ({ framework }) => framework?.requirements ?? none, shown: everyRow, step: 200 }
const decisionsPaging: Paging<OrganisationDecisionsQuery, Decided> = { select: ({ organisations }) => organisations[0]?.decisions ?? none, shown: everyRow, step: 200 }

/** Everything in the framework, and every decision of the organisation. */
export function useStatement(framework: string) {
  const variables = useMemo(() => ({ framework }), [framework])
  const requirements = useRows(StatementRequirements, variables, requirementsPaging)
  const decisions = useRows(OrganisationDecisions, everyDecision, decisionsPaging)
  return {
    requirements: requirements.data?.pages[0]?.framework?.kind === 'LAW' ? [] : requirements.rows, decisions: decisions.rows,
    organisation: decisions.data?.pages[0]?.organisations[0],
    standard: requirements.data?.pages[0]?.framework ?? null,
    error: requirements.error ?? decisions.error,
    pending: requirements.pending || decisions.pending || requirements.hasMore || decisions.hasMore,
    retry: () => Promise.all([requirements.retry(), decisions.retry()]),
  }
}

const everyDecision = {}

/** The revision that the statement is of; undefined until it is known. */
export const useRevision = (): number | undefined => useRead(StatementRevision, {}).data?.revision

/** The coverage of each requirement, a status a system; the same in every place where the organisation is asked. Nothing until it is known. */
export function useStatuses(framework: string): ReadonlyMap<string, readonly CoverageStatus[]> {
  const rows = useRead(StatementStatus, { framework }).data?.coverage.rows.nodes
  return useMemo(() => new Map((rows ?? []).map(({ requirement, codes }) => [requirement.id, codes.filter((code) => code !== null)])), [rows])
}
