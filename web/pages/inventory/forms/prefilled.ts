import type { Field, Values } from './field'

/** What an address fills in: `?controls=control:audit`, as the page of a control asks for evidence of it. Names of no field are ignored. */
export function prefilled(fields: readonly Field[], params: URLSearchParams): Values {
  return Object.fromEntries(fields.flatMap(({ name, type }) => {
    const given = params.getAll(name).filter((value) => value !== '')
    if (given.length === 0) return []
    return [[name, type === 'items' ? given : given[0] ?? '']]
  }))
}
