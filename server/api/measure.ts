import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/** How large a query is: levels of fields, fields named (fragments counted wherever they are used), and items it may be answered with. */
export interface Size {
  readonly depth: number
  readonly fields: number
  readonly items: number
}

interface Scope {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  /** A fragment is measured once, however often it is used. */
  readonly known: Map<string, Size>
}

/** Measures an operation. A list counts `first` times what is asked of each of its items, 50 where `first` is left out. Cycles of fragments were refused by validation. */
export function measure(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Size {
  const fragments = new Map(document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])))
  return sizeOf(operation.selectionSet, { fragments, variables, known: new Map() })
}

function sizeOf(set: SelectionSetNode | undefined, scope: Scope): Size {
  const total = { depth: 0, fields: 0, items: 0 }
  for (const selection of set?.selections ?? []) {
    const size = selection.kind === Kind.FIELD ? fieldSize(selection, scope)
      : selection.kind === Kind.FRAGMENT_SPREAD ? fragmentSize(selection.name.value, scope)
        : sizeOf(selection.selectionSet, scope)
    total.depth = Math.max(total.depth, size.depth)
    total.fields += size.fields
    total.items += size.items
  }
  return total
}

function fieldSize(field: FieldNode, scope: Scope): Size {
  const inner = sizeOf(field.selectionSet, scope)
  const many = lengthOf(field, scope)
  return { depth: inner.depth + 1, fields: inner.fields + 1, items: many === null ? inner.items : many * (1 + inner.items) }
}

function fragmentSize(name: string, scope: Scope): Size {
  const size = scope.known.get(name) ?? sizeOf(scope.fragments.get(name)?.selectionSet, scope)
  scope.known.set(name, size)
  return size
}

/** How many items a list field may give; null for a field that is no list. */
function lengthOf(field: FieldNode, { variables }: Scope): number | null {
  const value = field.arguments?.find(argument => argument.name.value === 'first')?.value
  if (value?.kind === Kind.INT) return Math.max(1, Number(value.value))
  if (value?.kind === Kind.VARIABLE && typeof variables[value.name.value] === 'number') return Math.max(1, Number(variables[value.name.value]))
  return field.selectionSet?.selections.some(one => one.kind === Kind.FIELD && ['nodes', 'edges'].includes(one.name.value)) ? 50 : null
}
