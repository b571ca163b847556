import { graphql } from '../../../api/generated'
import { requirementColumns } from '../columns'
import { linked } from '../forms/linked'
import { controlColumns, systemColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const ControlsOfEvidence = relationOf({
  name: 'controls',
  title: 'Controls it is evidence of',
  none: 'This evidence belongs to no control.',
  document: graphql(`
    query ControlsOfEvidence($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Evidence {
          controls(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label kind scope }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Evidence' ? node.controls : undefined),
  columns: controlColumns,
  ...linked({ kind: 'EVIDENCES', end: 'from', other: 'CONTROL' }),
})

export const SystemsOfEvidence = relationOf({
  name: 'systems',
  title: 'Systems it is about',
  none: 'It names no system, so it counts only for controls of organisation scope.',
  document: graphql(`
    query SystemsOfEvidence($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Evidence {
          systems(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label lifecycle }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Evidence' ? node.systems : undefined),
  columns: systemColumns,
  ...linked({ kind: 'ABOUT', end: 'from', other: 'SYSTEM' }),
})

export const RequirementsOfEvidence = relationOf({
  name: 'requirements',
  title: 'Requirements it counts for alone',
  none: 'It is not limited to certain requirements.',
  document: graphql(`
    query RequirementsOfEvidence($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Evidence {
          requirements(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label framework { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Evidence' ? node.requirements : undefined),
  columns: requirementColumns,
  ...linked({ kind: 'FOR', end: 'from', other: 'REQUIREMENT' }),
})
