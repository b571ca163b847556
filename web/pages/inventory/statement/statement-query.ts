import { graphql } from '../../../api/generated'
import type { OrganisationDecisionsQuery, StatementRequirementsQuery, StatementStatusQuery } from '../../../api/generated/graphql'
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
        nodes { id itemKind label ref title summary assessable subject parent { id } }
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
  query StatementStatus($framework: ID!, $on: Date!, $first: Int, $after: String) {
    coverage(framework: $framework, on: $on) {
      rows(deep: true, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { requirement { id } codes implementedBy { id itemKind label } }
      }
    }
  }
`)

const StatementRevision = graphql(`
  query StatementRevision { revision }
`)

export type AskedRequirement = NonNullable<StatementRequirementsQuery['framework']>['requirements']['nodes'][number]
export type Judged = StatementStatusQuery['coverage']['rows']['nodes'][number]
export type Decided = OrganisationDecisionsQuery['organisations'][number]['decisions']['nodes'][number]

/** More than any framework holds. */
const everyRow = 20_000
const none: Connection<never> = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }
const requirementsPaging: Paging<StatementRequirementsQuery, AskedRequirement> = { select: ({ framework }) => framework?.requirements ?? none, shown: everyRow, step: 200 }
const decisionsPaging: Paging<OrganisationDecisionsQuery, Decided> = { select: ({ organisations }) => organisations[0]?.decisions ?? none, shown: everyRow, step: 200 }
const judgedPaging: Paging<StatementStatusQuery, Judged> = { select: ({ coverage }) => coverage.rows, shown: everyRow, step: 200 }

/** Everything in the framework, every decision of the organisation, and how each requirement is covered on the day and by which controls. */
export function useStatement(framework: string, day: string) {
  const variables = useMemo(() => ({ framework }), [framework])
  const onDay = useMemo(() => ({ framework, on: day }), [framework, day])
  const requirements = useRows(StatementRequirements, variables, requirementsPaging)
  const decisions = useRows(OrganisationDecisions, everyDecision, decisionsPaging)
  const judged = useRows(StatementStatus, onDay, judgedPaging)
  const asked = [requirements, decisions, judged]
  return {
    requirements: requirements.data?.pages[0]?.framework?.kind === 'LAW' ? [] : requirements.rows, decisions: decisions.rows,
    organisation: decisions.data?.pages[0]?.organisations[0],
    standard: requirements.data?.pages[0]?.framework ?? null,
    // The coverage of each requirement, a status a system; the same in every place where the organisation is asked.
    statuses: useMemo(() => new Map(judged.rows.map(({ requirement, codes }) => [requirement.id, codes.filter((code) => code !== null)])), [judged.rows]),
    implementing: useMemo(() => new Map(judged.rows.map(({ requirement, implementedBy }) => [requirement.id, implementedBy])), [judged.rows]),
    error: requirements.error ?? decisions.error ?? judged.error,
    // A line that lacks its controls would say that nothing is implemented: all is read before anything is shown.
    pending: asked.some(({ pending, stale, hasMore }) => pending || stale || hasMore),
    retry: () => Promise.all(asked.map(({ retry }) => retry())),
  }
}

const everyDecision = {}

/** The revision that the statement is of; undefined until it is known. */
export const useRevision = (): number | undefined => useRead(StatementRevision, {}).data?.revision
