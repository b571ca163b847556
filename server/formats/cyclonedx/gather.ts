import type { Located } from '../located.js'
import { problemAt, type Problem, type Problems } from '../problem.js'
import type { Document } from './component.js'
import { type References, repetition } from './references.js'

/** What becomes of a component of a type. */
export type Becomes = 'system' | 'model' | 'dataset'

/** A component as it stands in the document, by what it becomes. */
export interface Gathered {
  readonly record: Readonly<Record<string, unknown>>
  readonly becomes: Becomes
  /** The nearest component around it that becomes something. */
  readonly within: object | null
  /** Where it stands, for those that bear no bom-ref: `components/3`. */
  readonly path: string
}

/** The components of a document. Of those that become nothing only the numbers are held: they may be a hundred times as many. */
export interface Components {
  readonly all: readonly Gathered[]
  /** How many there are of each type that becomes nothing. */
  readonly others: ReadonlyMap<string, number>
  readonly unread: number
}

/**
 * The components of a document, nested ones with them: first the one it describes, which is the system where it is an application. Those
 * that cannot be told, or told apart, are problems, and counted in `unread`.
 */
export function gathered(located: Located, root: object, { metadata }: Document, { repeated }: References, problems: Problems): Components {
  const all: Gathered[] = []
  const others = new Map<string, number>()
  let unread = 0
  const refuse = (problem: () => Problem) => {
    unread += 1
    problems.meet(problem)
  }
  const wrong = (holder: object, at: readonly PropertyKey[], value: unknown, reason: string) =>
    refuse(() => problemAt(located.placeOf(holder, at), typeof value === 'string' ? value : null, reason))
  const take = (record: Record<string, unknown>, described: boolean, within: object | null, path: string) => {
    const { type } = record
    if (typeof type !== 'string') wrong(record, ['type'], type, '"type" must be text: it says what a component is.')
    const becomes = typeof type === 'string' ? becomesOf(record, described) : null
    const first = repeated.get(record)
    if (first) refuse(() => repetition(located, record, first))
    else if (becomes !== null) all.push({ record, becomes, within, path })
    else if (typeof type === 'string') others.set(type.slice(0, 40), (others.get(type.slice(0, 40)) ?? 0) + 1)
    each(record, 'components', becomes === null ? within : record, `${path}/components`)
  }
  const each = (holder: Record<string, unknown>, name: string, within: object | null, path: string) => {
    const list = holder[name] ?? []
    if (!Array.isArray(list)) return wrong(holder, [name], null, `"${name}" must be a list of components.`)
    for (const [at, record] of (list as readonly unknown[]).entries()) {
      const isObject = record !== null && typeof record === 'object' && !Array.isArray(record)
      if (isObject) take(record as Record<string, unknown>, false, within, `${path}/${at}`)
      else wrong(holder, [name, at], record, 'A component must be an object of names and values.')
    }
  }
  if (metadata?.component) take((root as { metadata: { component: Record<string, unknown> } }).metadata.component, true, null, 'metadata/component')
  each(root as Record<string, unknown>, 'components', null, 'components')
  return { all, others, unread }
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
