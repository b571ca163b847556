import { fold, referenceKeys } from '../model/reference.js'
import type { KnownFramework } from './find-frameworks.js'
import { lastPart } from './naming.js'

/** What a name leads to: a requirement; or none, with the one that may be meant in its place. */
export interface Resolved {
  readonly id: string | null
  readonly suggestion?: string | undefined
  /** True where the name was read with an obvious slip mended, as `7--2`. */
  readonly mended?: boolean | undefined
}

export interface IndexedRequirement {
  readonly id: string
  readonly referenceKey: string
  readonly recordId?: string | undefined
}

/**
 * Finds the requirements of one framework by the names that files give them: an id, with the framework before it or without; the name it
 * was imported under; a reference as people write it. Each name is looked for once, however many rows bear it.
 */
export function requirementsOf(framework: KnownFramework, requirements: readonly IndexedRequirement[]): (name: string) => Resolved {
  const byName = new Map<string, string>()
  const byKey = new Map<string, string>()
  for (const { id, recordId, referenceKey } of requirements) {
    byName.set(fold(id), id)
    byName.set(fold(id.slice(framework.id.length + 1)), id)
    if (!byKey.has(referenceKey)) byKey.set(referenceKey, id)
    if (recordId !== undefined) byName.set(fold(recordId), id)
  }
  for (const { id, recordId } of requirements) if (recordId !== undefined && !byName.has(fold(lastPart(recordId)))) byName.set(fold(lastPart(recordId)), id)
  const seen = new Map<string, Resolved>()
  return name => {
    const known = seen.get(name) ?? resolve(name, framework, byName, byKey)
    seen.set(name, known)
    return known
  }
}

function resolve(name: string, { spoken }: KnownFramework, byName: ReadonlyMap<string, string>, byKey: ReadonlyMap<string, string>): Resolved {
  const last = lastPart(name)
  const named = byName.get(fold(name)) ?? byName.get(fold(last))
  if (named !== undefined) return { id: named }
  const keys = name.length > 200 ? [] : [...referenceKeys(name, spoken), ...(last === name ? [] : referenceKeys(last, spoken))]
  const key = keys.find(one => byKey.has(one))
  if (key !== undefined) return { id: byKey.get(key) as string, ...(/[^A-Za-z0-9]{2,}/.test(last) && !/\)/.test(last) && !/\s/.test(last) ? { mended: true } : {}) }
  return { id: null, suggestion: sameNumberElsewhere(keys, byKey) }
}

/**
 * The requirement of the same number in another annex: guidance of Annex B of ISO/IEC 42001 stands beside the control of the same number in
 * Annex A. Which of the two is meant is not ours to say.
 */
function sameNumberElsewhere(keys: readonly string[], byKey: ReadonlyMap<string, string>): string | undefined {
  for (const key of keys) {
    const [, letter, number] = /^([a-z])\.(\d+(?:\.\d+)*)$/.exec(key) ?? []
    const other = 'abcdefgh'.split('').find(one => one !== letter && number !== undefined && byKey.has(`${one}.${number}`))
    if (other !== undefined) return byKey.get(`${other}.${number}`)
  }
  return undefined
}
