import { graphql } from '../../../api/generated'
import { outward } from '../cells'
import { exportLinks } from '../export-links'
import { detailsOf } from '../details-of'
import { MappingsOfSet, NothingOfSet } from '../relations/of-mapping-set'

const MappingSetFacts = graphql(`
  query MappingSetFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on MappingSet { id revision itemKind label source author licence method grouping overlapMeans url mappingCount pairCount }
    }
  }
`)

export const MappingSetDetails = detailsOf({
  kind: 'MAPPING_SET',
  document: MappingSetFacts,
  select: ({ node }) => (node?.__typename === 'MappingSet' ? node : undefined),
  facts: (set) => ({
    Source: set.source,
    Author: set.author,
    Licence: set.licence,
    Method: set.method,
    Grouping: set.grouping === 'EACH' ? 'each: a list of pairs' : 'joint: of all its sources and targets together',
    'An overlap means': set.overlapMeans,
    Mappings: set.mappingCount,
    'Pairs of source and target': set.pairCount,
    Export: exportLinks(set.id, ['sssom', 'oscal', 'csv', 'xlsx']),
    'Published at': outward(set.url, set.url ?? ''),
  }),
  tables: [MappingsOfSet, NothingOfSet],
})
