type Value = string | number | boolean | null | readonly string[]

/** The search part of an address that holds a whole state: as short as can be, with ids that people can read; what is untouched is not said. */
export function addressText<State extends object>(state: State, untouched: State): string {
  const parts = (Object.keys(untouched) as (keyof State & string)[]).flatMap((name) => {
    const text = written(state[name] as Value)
    return text === written(untouched[name] as Value) ? [] : [`${name}=${text}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A list in an address, written with commas or as a repeated name. */
export function listIn(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).flatMap((text) => text.split(',')).map((text) => text.trim()).filter(Boolean))]
}

function written(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.map(readable).join(',') : readable(String(value))
}

/** A text in an address with the colons and slashes of ids left as they are. */
export const readable = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/')
