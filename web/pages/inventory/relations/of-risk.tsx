import { graphql } from '../../../api/generated'
import { linked } from '../forms/linked'
import { controlColumns, systemColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const SystemsOfRisk = relationOf({
  name: 'systems',
  title: 'Systems it affects',
  none: 'No system is recorded as affected by this risk.',
  document: graphql(`
    query SystemsOfRisk($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Risk {
          systems(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label lifecycle }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Risk' ? node.systems : undefined),
  columns: systemColumns,
  ...linked({ kind: 'AFFECTS', end: 'from', other: 'SYSTEM' }),
})

export const ControlsOfRisk = relationOf({
  name: 'controls',
  title: 'Controls that mitigate it',
  none: 'No control mitigates this risk.',
  document: graphql(`
    query ControlsOfRisk($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Risk {
          controls(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label kind scope }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Risk' ? node.controls : undefined),
  columns: controlColumns,
  ...linked({ kind: 'MITIGATES', end: 'to', other: 'CONTROL' }),
})
