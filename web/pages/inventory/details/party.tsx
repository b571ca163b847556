import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { detailsOf } from '../details-of'
import { ItemsOfParty } from '../relations/of-party'

const PartyFacts = graphql(`
  query PartyFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Party { id revision itemKind label kind }
    }
  }
`)

export const PartyDetails = detailsOf({
  kind: 'PARTY',
  document: PartyFacts,
  select: ({ node }) => (node?.__typename === 'Party' ? node : undefined),
  facts: (party) => ({ Kind: enumWord(party.kind) }),
  tables: [ItemsOfParty],
})
