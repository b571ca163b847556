import type { Located } from '../located.js'
import { problemAt, type Place, type Problems } from '../problem.js'
import type { References } from './references.js'

/** One reference from a list of dependencies: on what something depends, and where that stands. */
export interface Dependency {
  readonly to: string
  readonly place: () => Place
}

/** What a document says depends on what. Each bad entry is a record of its own, and counted in `refused`. */
export interface Dependencies {
  /** What something depends on, as far as that stands in the document. */
  readonly of: (ref: string) => Iterable<Dependency>
  /** How many things it says that of. */
  readonly count: number
  readonly refused: number
}

interface Entry {
  readonly ref: string
  readonly dependsOn?: readonly string[] | null
}

/** Reads the list of dependencies; references to what does not stand in the document are faults. */
export function dependenciesOf(located: Located, root: object, list: readonly unknown[], { holders }: References, problems: Problems): Dependencies {
  const byRef = new Map<string, Entry[]>()
  let refused = 0
  const refuse = (place: () => Place, value: string | null, reason: string) => {
    refused += 1
    problems.meet(() => problemAt(place(), value, reason))
  }
  for (const [at, given] of list.entries()) {
    const fault = faultOf(given)
    if (fault !== null) {
      const [holder, path] = given !== null && typeof given === 'object' ? [given, fault.path] : [root, ['dependencies', at]]
      refuse(() => located.placeOf(holder, path), null, fault.reason)
      continue
    }
    const entry = given as Entry
    const known = byRef.get(entry.ref)
    if (known) known.push(entry)
    else byRef.set(entry.ref, [entry])
    if (!holders.has(entry.ref)) refuse(() => located.placeOf(entry, ['ref']), entry.ref, nobody)
    for (const [which, to] of (entry.dependsOn ?? []).entries()) if (!holders.has(to)) refuse(() => located.placeOf(entry, ['dependsOn', which]), to, nobody)
  }
  function* of(ref: string): Generator<Dependency> {
    for (const entry of byRef.get(ref) ?? []) for (const [which, to] of (entry.dependsOn ?? []).entries())
      if (holders.has(to)) yield { to, place: () => located.placeOf(entry, ['dependsOn', which]) }
  }
  return { of, count: byRef.size, refused }
}

const nobody = 'No component of this document has this bom-ref.'

function faultOf(entry: unknown): { readonly path: readonly PropertyKey[]; readonly reason: string } | null {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return { path: [], reason: 'A dependency must be an object with a "ref".' }
  const { ref, dependsOn } = entry as { readonly ref?: unknown; readonly dependsOn?: unknown }
  if (typeof ref !== 'string') return { path: ['ref'], reason: '"ref" must be text: the bom-ref of what depends.' }
  if (dependsOn === undefined || dependsOn === null) return null
  return Array.isArray(dependsOn) && dependsOn.every(one => typeof one === 'string') ? null : { path: ['dependsOn'], reason: '"dependsOn" must be a list of texts, each a bom-ref.' }
}
