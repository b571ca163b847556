import type { Context } from './context.js'
import { propertiesOf } from './item-fields.js'
import { edit, type ItemChanged, type KeptKind, type Properties, register } from './kept-item.js'

type RegisterInput = Readonly<Record<string, unknown>> & { readonly id?: string | null; readonly owner?: string | null }
type EditInput = Readonly<Record<string, unknown>> & { readonly expected: number; readonly owner?: string | null }

/** The verb that registers an item of a kind from nothing but its fields. */
export const registering = (kept: KeptKind) => (input: RegisterInput, context: Context): Promise<ItemChanged> =>
  register(context, kept, { id: input.id, owner: input.owner, properties: propertiesOf(kept.fields, input, true) })

/** The verb that edits one. @param check what must hold of all its properties once they are changed */
export const editing = (kept: KeptKind, check?: (item: Properties) => void) => (input: EditInput, context: Context): Promise<ItemChanged> =>
  edit(context, kept, { item: String(input[kept.kind.toLowerCase()]), expected: input.expected, owner: input.owner, properties: propertiesOf(kept.fields, input, false) }, check)
