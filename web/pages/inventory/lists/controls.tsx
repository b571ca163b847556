import { graphql } from '../../../api/generated'
import type { ControlKind, ControlScope } from '../../../api/generated/graphql'
import { enumWord } from '../../../parts/enum-word'
import { owner, plain } from '../cells'
import { controlKinds, scopes } from '../choices'
import { listOf } from '../list-of'

const ListControls = graphql(`
  query ListControls($filter: ControlFilter, $first: Int, $after: String) {
    controls(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id itemKind label kind scope cadence
        owner { id itemKind label }
        claims(first: 1) { totalCount }
        evidence(first: 1) { totalCount }
      }
    }
  }
`)

export const Controls = listOf({
  plural: 'controls',
  document: ListControls,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in title or description' },
    { name: 'kind', label: 'Kind', type: 'choice', choices: controlKinds },
    { name: 'scope', label: 'Scope', type: 'choice', choices: scopes },
    { name: 'owner', label: 'Owner', type: 'owners' },
    { name: 'requirement', label: 'Requirement', type: 'item' },
    { name: 'system', label: 'System', type: 'item' },
  ],
  variables: ({ text, kind, scope, owner: ownedBy, requirement, system }) => ({
    filter: { text, kind: kind as ControlKind | undefined, scope: scope as ControlScope | undefined, owner: ownedBy, requirement, system },
  }),
  select: (result) => result.controls,
  columns: [
    { name: 'Control', cell: plain },
    { name: 'Kind', width: '11%', cell: (control) => enumWord(control.kind) },
    { name: 'Scope', width: '11%', cell: (control) => enumWord(control.scope) },
    { name: 'Cadence', width: '14%', cell: (control) => control.cadence },
    { name: 'Claims', width: '7%', numeric: true, cell: (control) => control.claims.totalCount },
    { name: 'Evidence', width: '8%', numeric: true, cell: (control) => control.evidence.totalCount },
    { name: 'Owner', width: '18%', cell: (control) => owner(control.owner) },
  ],
})
