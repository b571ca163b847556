import { graphql } from '../../../api/generated'
import { linked } from '../forms/linked'
import { datasetColumns, systemColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const SystemsOfModel = relationOf({
  name: 'systems',
  title: 'Systems that use it',
  none: 'No system uses this model.',
  document: graphql(`
    query SystemsOfModel($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Model {
          usedBy(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label lifecycle }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Model' ? node.usedBy : undefined),
  columns: systemColumns,
  ...linked({ kind: 'USES', end: 'to', other: 'SYSTEM' }),
})

export const TrainingDataOfModel = relationOf({
  name: 'trained-on',
  title: 'Datasets it was trained on',
  none: 'No training data is recorded for this model.',
  document: graphql(`
    query TrainingDataOfModel($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Model {
          trainedOn(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version personalData }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Model' ? node.trainedOn : undefined),
  columns: datasetColumns,
  ...linked({ kind: 'TRAINED_ON', end: 'from', other: 'DATASET' }),
})
