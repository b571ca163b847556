import type { Located } from '../located.js'
import { problemAt, type Place, type Problem } from '../problem.js'
import type { References } from './references.js'

/** One reference from a list of dependencies: what depends, on what, and where that stands. */
export interface Dependency {
  readonly from: string
  readonly to: string
  readonly place: () => Place
}

/** What a document says depends on what. Each bad entry is a problem of its own. */
export interface Dependencies {
  readonly byRef: ReadonlyMap<string, readonly Dependency[]>
  readonly problems: readonly Problem[]
}

/** Reads the list of dependencies; references to what does not stand in the document are faults. */
export function dependenciesOf(located: Located, root: object, list: readonly unknown[], { holders }: References): Dependencies {
  const byRef = new Map<string, Dependency[]>()
  const problems: Problem[] = []
  for (const [at, entry] of list.entries()) {
    const fault = faultOf(entry)
    if (fault !== null) {
      problems.push(problemAt(entry !== null && typeof entry === 'object' ? located.placeOf(entry, fault.path) : located.placeOf(root, ['dependencies', at]), null, fault.reason))
      continue
    }
    const { ref, dependsOn } = entry as { readonly ref: string; readonly dependsOn?: readonly string[] | null }
    const known = byRef.get(ref) ?? []
    byRef.set(ref, known)
    if (!holders.has(ref)) problems.push(problemAt(located.placeOf(entry as object, ['ref']), ref, nobody))
    for (const [which, to] of (dependsOn ?? []).entries()) {
      const place = () => located.placeOf(entry as object, ['dependsOn', which])
      if (holders.has(to)) known.push({ from: ref, to, place })
      else problems.push(problemAt(place(), to, nobody))
    }
  }
  return { byRef, problems }
}

const nobody = 'No component of this document has this bom-ref.'

function faultOf(entry: unknown): { readonly path: readonly PropertyKey[]; readonly reason: string } | null {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return { path: [], reason: 'A dependency must be an object with a "ref".' }
  const { ref, dependsOn } = entry as { readonly ref?: unknown; readonly dependsOn?: unknown }
  if (typeof ref !== 'string') return { path: ['ref'], reason: '"ref" must be text: the bom-ref of what depends.' }
  if (dependsOn === undefined || dependsOn === null) return null
  return Array.isArray(dependsOn) && dependsOn.every(one => typeof one === 'string') ? null : { path: ['dependsOn'], reason: '"dependsOn" must be a list of texts, each a bom-ref.' }
}
