/** What a property of a node or relationship may hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/**
 * JSON with its keys in code-unit order and no white space: the same value always gives the same text, so a hash over it can be
 * made again by anyone. Undefined members are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (member !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}
