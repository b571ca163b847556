import { graphql } from '../../api/generated'
import type { CrosswalkRowsQuery, FrameworkTreeQuery, MappingStatus } from '../../api/generated/graphql'
import { useRead, useRows } from '../../api/query'

export const CrosswalkRows = graphql(`
  query CrosswalkRows($source: ID!, $target: ID!, $status: [MappingStatus!], $derived: Boolean, $first: Int, $after: String) {
    crosswalk(source: $source, target: $target, status: $status, derived: $derived, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        derived association possible
        sources { ...RequirementEnd summary }
        targets { ...RequirementEnd summary }
        mapping { ...MappingParts }
        proofs { ...ProofParts }
        contradiction { one { ...ProofParts } other { ...ProofParts } }
      }
    }
  }
  fragment RequirementEnd on Requirement { id itemKind label ref }
  fragment MappingParts on Mapping {
    id revision itemKind label relation negated predicate strength scale rationale status author reviewer stated reviewed reason
    set { id itemKind label separateReview }
  }
  fragment ProofParts on Proof {
    possible
    steps { possible from { ...RequirementEnd } to { ...RequirementEnd } mapping { id itemKind label status } }
  }
`)

export const FrameworkTree = graphql(`
  query FrameworkTree($framework: ID!, $first: Int, $after: String) {
    framework(id: $framework) {
      id
      label
      requirements(all: true, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ref label assessable parent { id } }
      }
    }
  }
`)

const CrosswalkCounts = graphql(`
  query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {
    crosswalkSummary(source: $source, target: $target, includeProposed: $includeProposed) {
      approved proposed rejected candidates contradictions
      source { ...CrosswalkSideParts }
      target { ...CrosswalkSideParts }
      cells { source target approved proposed }
    }
  }
  fragment CrosswalkSideParts on CrosswalkSide {
    framework { id label }
    mapped total
    chapters { mapped total requirement { id label ref } }
  }
`)

/** Rows beyond these are read when somebody asks for them. */
const rowsAtOnce = 4_000
/** What fills a screen, and is asked for first. */
const aScreen = 60
const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }

const rowsOf = ({ crosswalk }: CrosswalkRowsQuery) => crosswalk
const requirementsOf = ({ framework }: FrameworkTreeQuery) => framework?.requirements ?? none

interface Asked {
  readonly source: string
  readonly target: string
  readonly status: readonly MappingStatus[]
  readonly derived: boolean
}

/** The rows of the queue. Candidates are composed from mappings of the statuses asked for, approved ones where none are named. */
export function useCrosswalkRows({ source, target, status, derived }: Asked) {
  return useRows(CrosswalkRows, { source, target, derived, status: status.length === 0 ? null : [...status] }, { select: rowsOf, shown: rowsAtOnce, step: 200, begin: aScreen })
}

/** Every requirement of a framework in the order of the text. */
export function useRequirements(framework: string) {
  return useRows(FrameworkTree, { framework }, { select: requirementsOf, shown: 20_000, step: 200, begin: aScreen })
}

/** How far the two are mapped, chapter by chapter; asked for when nothing more pressing is on its way. */
export function useCounts({ source, target, status }: Asked, enabled = true) {
  const { data, error } = useRead(CrosswalkCounts, { source, target, includeProposed: status.includes('PROPOSED') }, { keep: true, enabled })
  return { counts: data?.crosswalkSummary, error }
}

export type Counts = NonNullable<ReturnType<typeof useCounts>['counts']>
