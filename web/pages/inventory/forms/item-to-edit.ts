import { graphql } from '../../../api/generated'

/** What the form of an item shows, whatever its kind. */
export const ItemToEdit = graphql(`
  query ItemToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Item { id itemKind label revision }
      ... on System { name purpose lifecycle owner { id } }
      ... on Model { name version provenance licence description owner { id } }
      ... on Dataset { name version provenance licence description personalData owner { id } }
      ... on Risk { title description likelihood impact treatment residual owner { id } }
      ... on Control { title description kind scope cadence owner { id } }
      ... on Evidence { title description url digest collected validUntil result owner { id } }
    }
  }
`)
