import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
  isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode, valueFromASTUntyped,
} from 'graphql'
import { firstOf } from '../contract/connection.js'

/** How large a query is. Fragments count wherever they are used. */
export interface Size {
  /** Levels of fields. */
  readonly depth: number
  /** Fields named side by side in this selection, and in the broadest of all. */
  readonly width: number
  readonly widest: number
  readonly fields: number
  /** How many items it may be answered with. */
  readonly items: number
}

interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  /** A fragment is measured once, however often it is used. */
  readonly known: Map<string, Size>
}

/** A walk through the graph costs as much as reading so many items, whatever it shows in the end. */
const walks: Readonly<Record<string, number>> = { neighbourhood: 3_000, paths: 3_000, search: 500 }

/** A list without pages is short: the ends of a mapping, the wholes of a provision, the frameworks. */
const shortList = 5

/** Where `first` is left out, a page is reckoned with as many items as hang on one in practice, so that a query may follow a long chain. */
const usualPage = 10

/**
 * Measures an operation that was validated, so there is no cycle of fragments in it. A connection counts `first` times what is asked of
 * each of its items. Errors: INVALID_INPUT for a `first` outside 1 to 200, wherever it stands.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Size {
  const fragments = new Map(document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])))
  const variables = { ...defaultsOf(operation), ...given }
  return sizeOf(operation.selectionSet, schema.getRootType(operation.operation), { schema, fragments, variables, known: new Map() })
}

const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])))

const nothing: Size = { depth: 0, width: 0, widest: 0, fields: 0, items: 0 }

function sizeOf(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined | null, scope: Scope): Size {
  const sizes = (set?.selections ?? []).map(selection => {
    if (selection.kind === Kind.FIELD) return fieldSize(selection, type, scope)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(selection.name.value, scope)
    const condition = selection.typeCondition ? scope.schema.getType(selection.typeCondition.name.value) : type
    return sizeOf(selection.selectionSet, condition, scope)
  })
  const total = sizes.reduce(sum, nothing)
  return { ...total, widest: Math.max(total.widest, total.width) }
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth), width: a.width + b.width, widest: Math.max(a.widest, b.widest), fields: a.fields + b.fields, items: a.items + b.items,
})

function fieldSize(field: FieldNode, parent: GraphQLNamedType | undefined | null, scope: Scope): Size {
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
  const inner = sizeOf(field.selectionSet, definition && getNamedType(definition.type), scope)
  const length = definition ? lengthOf(field, definition, scope) : 1
  const walk = parent === scope.schema.getQueryType() ? (walks[field.name.value] ?? 0) : 0
  const items = walk + (length === 1 ? inner.items : length * (1 + inner.items))
  return { depth: inner.depth + 1, width: 1, widest: inner.widest, fields: inner.fields + 1, items }
}

function fragmentSize(name: string, scope: Scope): Size {
  const fragment = scope.fragments.get(name)
  const size = scope.known.get(name) ?? sizeOf(fragment?.selectionSet, fragment && scope.schema.getType(fragment.typeCondition.name.value), scope)
  scope.known.set(name, size)
  return size
}

/** How many items a field may give. The `nodes` and `edges` of a page were counted where the page was asked for. */
function lengthOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, scope: Scope): number {
  const first = definition.args.find(argument => argument.name === 'first')
  if (first) return firstOf(numberOf(field, scope), usualPage)
  if (!isCompositeType(getNamedType(definition.type)) || ['nodes', 'edges'].includes(field.name.value)) return 1
  return isListType(getNullableType(definition.type)) ? shortList : 1
}

/** What a query says of `first`; a variable of a wrong type is refused on execution. */
function numberOf(field: FieldNode, { variables }: Scope): number | undefined {
  const value = field.arguments?.find(argument => argument.name.value === 'first')?.value
  const first = value && valueFromASTUntyped(value, variables)
  return typeof first === 'number' ? first : undefined
}
