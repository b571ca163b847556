import { graphql } from '../../api/generated'
import type { CrosswalkRowsQuery, FrameworkTreeQuery, MappingStatus } from '../../api/generated/graphql'
import type { Paging } from '../../api/reading'

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
        nodes { id ref label summary assessable topics parent { id } }
      }
    }
  }
`)

/** Rows beyond these are read when somebody asks for them. */
const rowsAtOnce = 4_000
/** More than any framework holds. */
const everyRequirement = 20_000
/** What fills a screen, and is asked for first. */
const aScreen = 40
const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }

export interface Asked {
  readonly source: string
  readonly target: string
  readonly status: readonly MappingStatus[]
  readonly derived: boolean
}

/** Candidates are composed from mappings of the statuses asked for, approved ones where none are named. */
export const rowsAsked = ({ source, target, status, derived }: Asked) => ({ source, target, derived, status: status.length === 0 ? null : [...status] })

export const rowsPaging = { select: ({ crosswalk }: CrosswalkRowsQuery) => crosswalk, shown: rowsAtOnce, step: 200, begin: aScreen }

export const treePaging: Paging<FrameworkTreeQuery, NonNullable<FrameworkTreeQuery['framework']>['requirements']['nodes'][number]> =
  { select: ({ framework }) => framework?.requirements ?? none, shown: everyRequirement, step: 200, begin: aScreen }
