import type { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'
import { requirementId } from '../model/ids.js'
import { referenceKey } from '../model/reference.js'
import { StartError } from '../model/start-error.js'
import { type Provision, withAdded } from './added.js'
import { type SeedItem, seedItem, type SeedRelationship, seedRelationship } from './batch.js'
import { twice } from './check-references.js'
import type { ShippedFramework } from './frameworks.js'
import type { framework as frameworkRecord } from './records.js'
import type { ShippedRules } from './rules.js'
import { sayWhere, stands } from './stands.js'

export type Framework = z.infer<typeof frameworkRecord>

/** A provision as it is to stand in the graph, a part of its whole. */
export interface PlacedProvision {
  readonly item: SeedItem
  readonly part: SeedRelationship
  /** The amendment that added it; undefined for what was adopted with the framework. */
  readonly addedBy: string | undefined
}

/**
 * Every provision of a framework in its place, those that amendments added among the others.
 * Errors: StartError for one that stands twice, whose whole does not stand before it, or that is to follow what is no part of its whole.
 */
export function provisionsOf({ framework, requirements, added, folder }: ShippedFramework, rules: ShippedRules, seedFolder: string): readonly PlacedProvision[] {
  const all = complete(framework, withAdded(requirements, added, seedFolder))
  const places = placesOf(framework, all, folder)
  return all.map(one => ({ item: provisionItem(framework, one, places, rules), part: partOf(framework, one, places), addedBy: one.addedBy }))
}

interface Place {
  readonly position: number
  /** The positions from the top down, so that sorting by it gives the order of the text: `0003.0002.0010`. */
  readonly path: string
}

function placesOf(framework: Framework, provisions: readonly Provision[], folder: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const counts = new Map<string, number>()
  for (const { id, parent = '' } of provisions) {
    if (places.has(id)) throw twice(folder, id)
    const above = parent === '' ? framework.id : places.get(parent)?.path
    if (above === undefined) throw new StartError(`${sayWhere(folder, stands(folder, parent).find(at => at.field === 'parent'))}"${id}" is a part of "${parent}", which does not stand before it`)
    const position = (counts.get(parent) ?? 0) + 1
    counts.set(parent, position)
    places.set(id, { position, path: `${above}.${String(position).padStart(4, '0')}` })
  }
  return places
}

/** Every provision with what its wholes say for it: the link to the official text, and from when it applies. */
function complete({ url }: Framework, provisions: readonly Provision[]): readonly Provision[] {
  const held = new Map<string | undefined, Pick<Provision, 'url' | 'appliesFrom'>>([[undefined, { url, appliesFrom: [] }]])
  return provisions.map(one => {
    const above = held.get(one.parent)
    const whole = { ...one, url: one.url ?? above?.url, appliesFrom: one.appliesFrom.length > 0 ? one.appliesFrom : above?.appliesFrom ?? [] }
    held.set(one.id, whole)
    return whole
  })
}

/** Rules are stored as JSON text, like what an amendment changes. */
export const asText = (data: object | undefined) => (data === undefined ? undefined : canonicalJson(data))

function provisionItem(framework: Framework, provision: Provision, places: ReadonlyMap<string, Place>, { ruleOf }: ShippedRules) {
  const { id, parent: _, refersTo: __, appliesFrom, ...properties } = provision
  return seedItem('Requirement', requirementId(framework.id, id), {
    ...properties,
    applicability: asText(ruleOf.get(requirementId(framework.id, id))),
    appliesFrom: appliesFrom.length === 0 ? undefined : asText(appliesFrom),
    framework: framework.id,
    referenceKey: referenceKey(provision.ref),
    sortKey: places.get(id)?.path,
  })
}

function partOf(framework: Framework, { id, parent, role }: Provision, places: ReadonlyMap<string, Place>) {
  const whole = parent === undefined ? framework.id : requirementId(framework.id, parent)
  return seedRelationship('HAS_PART', whole, requirementId(framework.id, id), { position: places.get(id)?.position, role })
}
