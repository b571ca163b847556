import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { plain } from '../cells'
import { listOf } from '../list-of'

const ListParties = graphql(`
  query ListParties($filter: PartyFilter, $first: Int, $after: String) {
    parties(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label kind owns(first: 1) { totalCount } }
    }
  }
`)

export const Parties = listOf({
  plural: 'parties',
  document: ListParties,
  filters: [{ name: 'text', label: 'Words', type: 'text', hint: 'in the name' }],
  variables: ({ text }) => ({ filter: { text } }),
  select: (result) => result.parties,
  columns: [
    { name: 'Party', cell: plain },
    { name: 'Kind', width: '20%', cell: (party) => enumWord(party.kind) },
    { name: 'Items owned', width: '14%', numeric: true, cell: (party) => party.owns.totalCount },
  ],
})
