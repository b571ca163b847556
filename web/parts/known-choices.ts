import { graphql } from '../api/generated'
import { useRead } from '../api/query'
import type { Choice, Filter } from './filter-bar'

const Owners = graphql(`
  query OwnerChoices { parties(first: 200) { nodes { id label } } }
`)
const Frameworks = graphql(`
  query FrameworkChoices { frameworks { id label } }
`)
const MappingSets = graphql(`
  query MappingSetChoices { mappingSets { id label } }
`)

/** A filter whose choices stand in the graph. */
export interface KnownFilter {
  readonly name: string
  readonly label: string
  readonly type: 'owners' | 'frameworks' | 'mapping sets'
}
export type ListFilter = Filter | KnownFilter

/** The filters with the choices that the graph holds. Until those are here, a filter offers what the address says. */
export function useFilters(filters: readonly ListFilter[]): readonly Filter[] {
  const asks = (type: ListFilter['type']) => ({ enabled: filters.some((filter) => filter.type === type) })
  const owners = useRead(Owners, {}, asks('owners')).data?.parties.nodes
  const frameworks = useRead(Frameworks, {}, asks('frameworks')).data?.frameworks
  const mappingSets = useRead(MappingSets, {}, asks('mapping sets')).data?.mappingSets
  const known = { owners, frameworks, 'mapping sets': mappingSets }
  return filters.map((filter) => (isKnown(filter) ? { ...filter, type: 'choice', open: true, choices: choicesOf(known[filter.type]) } : filter))
}

function isKnown(filter: ListFilter): filter is KnownFilter {
  return filter.type === 'owners' || filter.type === 'frameworks' || filter.type === 'mapping sets'
}

function choicesOf(items: readonly { readonly id: string; readonly label: string }[] = []): readonly Choice[] {
  return items.map(({ id, label }) => ({ value: id, word: label }))
}
