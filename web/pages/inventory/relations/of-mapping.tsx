import { graphql } from '../../../api/generated'
import { requirementColumns } from '../columns'
import { whole } from '../list-of'
import { relationOf } from '../relation-of'

export const SourcesOfMapping = relationOf({
  name: 'sources',
  title: 'From',
  none: 'It has no source.',
  document: graphql(`
    query SourcesOfMapping($id: ID!) {
      node(id: $id) {
        __typename
        ... on Mapping { sources { id itemKind label framework { id itemKind label } } }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Mapping' ? whole(node.sources) : undefined),
  columns: requirementColumns,
})

export const TargetsOfMapping = relationOf({
  name: 'targets',
  title: 'To',
  none: 'It has no target.',
  document: graphql(`
    query TargetsOfMapping($id: ID!) {
      node(id: $id) {
        __typename
        ... on Mapping { targets { id itemKind label framework { id itemKind label } } }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Mapping' ? whole(node.targets) : undefined),
  columns: requirementColumns,
})
