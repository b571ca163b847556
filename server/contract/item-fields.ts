import { invalidInput } from '../model/errors.js'
import { demandText, maybeText, maybeUrl } from './given-text.js'

/** What a property of an item may hold: a line or a longer text, a link, or what GraphQL has checked already (a word of a list, a day, yes or no). */
export type FieldKind = 'line' | 'text' | 'url' | 'checked'

export interface Field {
  readonly kind: FieldKind
  readonly required?: boolean
}

export type Fields = Readonly<Record<string, Field>>

export type Given = Readonly<Record<string, unknown>>

/**
 * The properties that an input gives, by name: undefined stays as it was, null takes away.
 * @param isNew whether what is required has to be there
 * Errors: INVALID_INPUT at the field.
 */
export function propertiesOf(fields: Fields, given: Given, isNew: boolean): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = valueOf(name, field, given[name], isNew)
    if (value !== undefined) properties[name] = value
  }
  return properties
}

function valueOf(name: string, { kind, required = false }: Field, given: unknown, isNew: boolean): unknown {
  if (required && given === null) throw invalidInput(`input.${name}`, 'cannot be taken away')
  if (kind === 'checked' || given === undefined || given === null) return given === null && isNew ? undefined : given
  if (kind === 'url') return maybeUrl(name, String(given))
  return required ? demandText(name, String(given), kind) : maybeText(name, String(given), kind)
}
