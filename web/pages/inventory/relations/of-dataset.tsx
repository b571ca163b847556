import { graphql } from '../../../api/generated'
import { linked } from '../forms/linked'
import { datasetColumns, modelColumns, systemColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const SourcesOfDataset = relationOf({
  name: 'derived-from',
  title: 'Datasets it was derived from',
  none: 'It is not derived from another recorded dataset.',
  document: graphql(`
    query SourcesOfDataset($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Dataset {
          derivedFrom(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version personalData }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Dataset' ? node.derivedFrom : undefined),
  columns: datasetColumns,
  ...linked({ kind: 'DERIVED_FROM', end: 'from', other: 'DATASET' }),
})

export const DerivativesOfDataset = relationOf({
  name: 'derivatives',
  title: 'Datasets derived from it',
  none: 'No dataset is derived from this one.',
  document: graphql(`
    query DerivativesOfDataset($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Dataset {
          derivatives(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version personalData }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Dataset' ? node.derivatives : undefined),
  columns: datasetColumns,
  ...linked({ kind: 'DERIVED_FROM', end: 'to', other: 'DATASET' }),
})

export const ModelsOfDataset = relationOf({
  name: 'models',
  title: 'Models trained on it',
  none: 'No model was trained on this dataset.',
  document: graphql(`
    query ModelsOfDataset($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Dataset {
          trains(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version licence }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Dataset' ? node.trains : undefined),
  columns: modelColumns,
  ...linked({ kind: 'TRAINED_ON', end: 'to', other: 'MODEL' }),
})

export const SystemsOfDataset = relationOf({
  name: 'systems',
  title: 'Systems that use it',
  none: 'No system uses this dataset itself.',
  document: graphql(`
    query SystemsOfDataset($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Dataset {
          usedBy(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label lifecycle }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Dataset' ? node.usedBy : undefined),
  columns: systemColumns,
  ...linked({ kind: 'USES', end: 'to', other: 'SYSTEM' }),
})
