import { graphql } from '../../../api/generated'
import type { Lifecycle, SystemRole } from '../../../api/generated/graphql'
import { StatusWord } from '../../../parts/status-word'
import { lifecycles, roles } from '../choices'
import { listedWords, NotAnswered, owner, plain } from '../cells'
import { listOf } from '../list-of'

const ListSystems = graphql(`
  query ListSystems($filter: SystemFilter, $first: Int, $after: String) {
    systems(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label purpose lifecycle roles owner { id itemKind label } }
    }
  }
`)

export const Systems = listOf({
  plural: 'systems',
  document: ListSystems,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in name or purpose' },
    { name: 'role', label: 'Role', type: 'choice', choices: roles },
    { name: 'lifecycle', label: 'Lifecycle', type: 'choice', choices: lifecycles },
    { name: 'owner', label: 'Owner', type: 'owners' },
  ],
  variables: ({ text, role, lifecycle, owner: ownedBy }) => ({
    filter: { text, role: role as SystemRole | undefined, lifecycle: lifecycle as Lifecycle | undefined, owner: ownedBy },
  }),
  select: (result) => result.systems,
  columns: [
    { name: 'System', width: '24%', cell: plain },
    { name: 'Purpose', cell: (system) => system.purpose },
    { name: 'Our roles', width: '14%', cell: (system) => listedWords(system.roles) },
    { name: 'Lifecycle', width: '13%', cell: (system) => (system.lifecycle ? <StatusWord value={system.lifecycle} /> : <NotAnswered />) },
    { name: 'Owner', width: '16%', cell: (system) => owner(system.owner) },
  ],
})
