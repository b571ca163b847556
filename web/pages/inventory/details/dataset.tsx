import { graphql } from '../../../api/generated'
import { answer, owner, yesNo } from '../cells'
import { detailsOf } from '../details-of'
import { DerivativesOfDataset, ModelsOfDataset, SourcesOfDataset, SystemsOfDataset } from '../relations/of-dataset'

const DatasetFacts = graphql(`
  query DatasetFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Dataset { id revision itemKind label retired version licence provenance description personalData owner { id itemKind label } }
    }
  }
`)

export const DatasetDetails = detailsOf({
  kind: 'DATASET',
  document: DatasetFacts,
  select: ({ node }) => (node?.__typename === 'Dataset' ? node : undefined),
  facts: (dataset) => ({
    Version: dataset.version,
    Licence: answer(dataset.licence),
    Owner: owner(dataset.owner),
    'Personal data': yesNo(dataset.personalData),
    Provenance: dataset.provenance,
    Description: answer(dataset.description),
  }),
  retired: ({ retired }) => retired,
  tables: [SourcesOfDataset, DerivativesOfDataset, ModelsOfDataset, SystemsOfDataset],
})
