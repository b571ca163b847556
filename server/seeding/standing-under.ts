/** Every text that stands under a key in data, however deep, with the way to it. */
export function standingUnder(key: string, data: unknown, path: readonly PropertyKey[] = []): { readonly path: PropertyKey[]; readonly value: string }[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(data) ? Number(name) : name]
    return name === key && typeof value === 'string' ? [{ path: at, value }] : standingUnder(key, value, at)
  })
}
