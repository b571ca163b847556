import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { answer, owner } from '../cells'
import { detailsOf } from '../details-of'
import { ClaimsOfControl, EvidenceOfControl, RisksOfControl, SystemsOfControl } from '../relations/of-control'

const ControlFacts = graphql(`
  query ControlFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Control { id revision itemKind label retired description kind scope cadence owner { id itemKind label } }
    }
  }
`)

export const ControlDetails = detailsOf({
  kind: 'CONTROL',
  document: ControlFacts,
  select: ({ node }) => (node?.__typename === 'Control' ? node : undefined),
  facts: (control) => ({
    Kind: enumWord(control.kind),
    Scope: enumWord(control.scope),
    Cadence: control.cadence,
    Owner: owner(control.owner),
    Description: answer(control.description),
  }),
  retired: ({ retired }) => retired,
  tables: [ClaimsOfControl, SystemsOfControl, EvidenceOfControl, RisksOfControl],
})
