import { graphql } from '../../../api/generated'
import { answer, owner } from '../cells'
import { detailsOf } from '../details-of'
import { SystemsOfModel, TrainingDataOfModel } from '../relations/of-model'

const ModelFacts = graphql(`
  query ModelFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Model { id revision itemKind label retired version licence provenance description owner { id itemKind label } }
    }
  }
`)

export const ModelDetails = detailsOf({
  kind: 'MODEL',
  document: ModelFacts,
  select: ({ node }) => (node?.__typename === 'Model' ? node : undefined),
  facts: (model) => ({
    Version: model.version,
    Licence: answer(model.licence),
    Owner: owner(model.owner),
    Provenance: model.provenance,
    Description: answer(model.description),
  }),
  retired: ({ retired }) => retired,
  tables: [SystemsOfModel, TrainingDataOfModel],
})
