import { graphql } from '../../../api/generated'
import { Day } from '../../../parts/date'
import { StatusWord } from '../../../parts/status-word'
import { plain } from '../cells'
import { relationOf } from '../relation-of'

export const DecisionsOfOrganisation = relationOf({
  name: 'decisions',
  title: 'Decisions',
  none: 'No decision is recorded: scope and Statement of Applicability are not answered.',
  document: graphql(`
    query DecisionsOfOrganisation($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Organisation {
          decisions(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id decision justification from requirement { id itemKind label framework { id itemKind label } } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Organisation' ? node.decisions : undefined),
  columns: [
    { name: 'Requirement', cell: ({ requirement }) => plain(requirement) },
    { name: 'Framework', width: '14%', cell: ({ requirement }) => plain(requirement.framework) },
    { name: 'Decision', width: '11%', cell: ({ decision }) => <StatusWord value={decision} /> },
    { name: 'From', width: '10%', cell: ({ from }) => <Day value={from} /> },
    { name: 'Justification', width: '38%', cell: ({ justification }) => justification },
  ],
})
