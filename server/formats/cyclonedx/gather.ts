import type { Located } from '../located.js'
import { problemAt, type Problems } from '../problem.js'
import type { Document } from './component.js'

/** What becomes of a component of a type. */
export type Becomes = 'system' | 'model' | 'dataset'

/** A component as it stands in the document, by what it becomes; null where it is neither system, model nor dataset. */
export interface Gathered {
  readonly record: Readonly<Record<string, unknown>>
  readonly becomes: Becomes | null
  /** The nearest component around it that becomes something. */
  readonly within: object | null
  /** Where it stands, for those that bear no bom-ref: `components/3`. */
  readonly path: string
}

/**
 * The components of a document, nested ones with them: first the one it describes, which is the system where it is an application. Those
 * that cannot be told are problems, and counted in `unread`.
 */
export function gathered(located: Located, root: object, { metadata }: Document, problems: Problems): { readonly all: readonly Gathered[]; readonly unread: number } {
  const all: Gathered[] = []
  let unread = 0
  const refuse = (holder: object, at: readonly PropertyKey[], value: unknown, reason: string) => {
    unread += 1
    problems.add(problemAt(located.placeOf(holder, at), typeof value === 'string' ? value : null, reason))
  }
  const take = (record: Record<string, unknown>, described: boolean, within: object | null, path: string) => {
    if (typeof record['type'] !== 'string') refuse(record, ['type'], record['type'], '"type" must be text: it says what a component is.')
    const becomes = typeof record['type'] === 'string' ? becomesOf(record, described) : null
    all.push({ record, becomes, within, path })
    each(record, 'components', becomes === null ? within : record, `${path}/components`)
  }
  const each = (holder: Record<string, unknown>, name: string, within: object | null, path: string) => {
    const list = holder[name] ?? []
    if (!Array.isArray(list)) return refuse(holder, [name], null, `"${name}" must be a list of components.`)
    for (const [at, record] of (list as readonly unknown[]).entries()) {
      if (record === null || typeof record !== 'object' || Array.isArray(record)) refuse(holder, [name, at], record, 'A component must be an object of names and values.')
      else take(record as Record<string, unknown>, false, within, `${path}/${at}`)
    }
  }
  if (metadata?.component) take((root as { metadata: { component: Record<string, unknown> } }).metadata.component, true, null, 'metadata/component')
  each(root as Record<string, unknown>, 'components', null, 'components')
  return { all, unread }
}

/** Of what is described an application is the system; data may be of kinds that are no dataset. */
function becomesOf({ type, data }: Readonly<Record<string, unknown>>, described: boolean): Becomes | null {
  if (type === 'machine-learning-model') return 'model'
  if (type === 'data') return isOther(data) ? null : 'dataset'
  return described && type === 'application' ? 'system' : null
}

const otherData = new Set(['source-code', 'configuration', 'definition'])

/** Whether all that it says of its data is that they are code, settings or definitions. */
const isOther = (data: unknown): boolean =>
  Array.isArray(data) && data.length > 0 && data.every((one: { readonly type?: unknown } | null) => typeof one?.type === 'string' && otherData.has(one.type))
