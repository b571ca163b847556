import { graphql } from '../../../api/generated'
import { answer, plain } from '../cells'
import { listOf, whole } from '../list-of'

const ListOrganisations = graphql(`
  query ListOrganisations {
    organisations { id itemKind label scope profile decisions(first: 1) { totalCount } }
  }
`)

export const Organisations = listOf({
  plural: 'organisations',
  document: ListOrganisations,
  filters: [],
  variables: () => ({}),
  select: (result) => whole(result.organisations),
  columns: [
    { name: 'Organisation', width: '20%', cell: plain },
    { name: 'Scope', cell: (organisation) => organisation.scope },
    { name: 'Profile', width: '30%', cell: (organisation) => answer(organisation.profile) },
    { name: 'Decisions', width: '10%', numeric: true, cell: (organisation) => organisation.decisions.totalCount },
  ],
})
