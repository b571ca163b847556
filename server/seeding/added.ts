import type { z } from 'zod'
import { StartError } from '../model/start-error.js'
import type { Amendment } from './amendments.js'
import type { requirement as requirementRecord } from './records.js'
import { sayWhere, stands } from './stands.js'

/** A provision as its record says it; `addedBy` is the amendment that brought it, where the framework did not hold it when it was adopted. */
export type Provision = z.infer<typeof requirementRecord> & { readonly addedBy?: string }

/** A provision that an amendment adds to a framework. */
export interface Added {
  readonly provision: Provision & { readonly addedBy: string }
  /** The local id of the part that it stands behind; undefined for what stands in the provision that was added before it. */
  readonly after: string | undefined
  /** The short title of the amendment. */
  readonly act: string
}

/** What amendments add to a framework, each a part of the whole that its effect names, from the day of the effect on; the text is that of the amendment. */
export function addedTo(framework: string, amendments: readonly Amendment[]): readonly Added[] {
  const local = (id: string) => id.slice(framework.length + 1)
  return amendments.flatMap(({ id: addedBy, shortTitle: act, inForce, url, effects }) => effects.flatMap(one => {
    if (one.effect !== 'adds' || !one.amends.startsWith(`${framework}:`)) return []
    const { after, parts = [], ...record } = one.patch
    const all = { refersTo: [], url, appliesFrom: [{ from: one.from ?? inForce, by: addedBy }], addedBy }
    return [{ act, after, provision: { ...record, parent: local(one.amends), ...all } }, ...parts.map(part => ({ act, after: undefined, provision: { ...part, ...all } }))]
  }))
}

/**
 * The provisions of a framework with those that were added, each behind the part that it follows.
 * Errors: StartError where there is no such part of its whole.
 */
export function withAdded(requirements: readonly Provision[], added: readonly Added[], seedFolder: string): readonly Provision[] {
  const all = [...requirements]
  const placeOf = (after: string, whole: string | undefined) => {
    const place = all.findIndex(one => one.id === after && one.parent === whole)
    if (place === -1) throw new StartError(`${sayWhere(seedFolder, stands(seedFolder, after).find(at => at.field === 'after'))}"${after}" is no part of "${whole}"`)
    return place
  }
  let last = -1
  for (const { provision, after } of added) {
    last = (after === undefined ? last : placeOf(after, provision.parent)) + 1
    all.splice(last, 0, provision)
  }
  return all
}
