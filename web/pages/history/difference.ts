/** The state of an item or a relationship at one moment: its properties. */
export type State = Readonly<Record<string, unknown>>

export interface PropertyChange {
  readonly name: string
  /** Undefined where the property did not exist. */
  readonly before: unknown
  readonly after: unknown
}

/** Properties by which the server keeps order and books; they say nothing of the item. */
const internal = new Set(['id', 'revision', 'sortKey', 'referenceKey', 'seeded', 'seededAt'])

/** What a change did to the properties of one item or relationship, by name; nothing stands for a state that did not exist. */
export function difference(before: State | null, after: State | null): readonly PropertyChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted()
  return names
    .filter((name) => !internal.has(name))
    .map((name) => ({ name, before: before?.[name], after: after?.[name] }))
    .filter((change) => !same(change.before, change.after))
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The state as the server sends it: JSON of an object, or null for none. */
export function parseState(json: string | null | undefined): State | null {
  return json == null ? null : (JSON.parse(json) as State)
}

/** A property's value for people: lists by their members, truth by yes and no, "none" for an empty list. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'not answered'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
