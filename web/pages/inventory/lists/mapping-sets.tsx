import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { plain } from '../cells'
import { listOf, whole } from '../list-of'

const ListMappingSets = graphql(`
  query ListMappingSets {
    mappingSets { id itemKind label source author method grouping mappingCount pairCount }
  }
`)

export const MappingSets = listOf({
  plural: 'mapping sets',
  document: ListMappingSets,
  filters: [],
  variables: () => ({}),
  select: (result) => whole(result.mappingSets),
  columns: [
    { name: 'Mapping set', cell: plain },
    { name: 'Source', width: '26%', cell: (set) => set.source },
    { name: 'Author', width: '14%', cell: (set) => set.author },
    { name: 'Method', width: '9%', cell: (set) => set.method },
    { name: 'Grouping', width: '9%', cell: (set) => enumWord(set.grouping) },
    { name: 'Mappings', width: '9%', numeric: true, cell: ({ id, mappingCount }) => <Link to={`/inventory/mappings?set=${encodeURIComponent(id)}`}>{mappingCount}</Link> },
    { name: 'Pairs', width: '7%', numeric: true, cell: (set) => set.pairCount },
  ],
})
