import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'
import { requirementId } from '../model/ids.js'
import { referenceKey } from '../model/reference.js'
import { StartError } from '../model/start-error.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { twice } from './check-references.js'
import { readRecords } from './read-file.js'
import { framework as frameworkRecord, requirement as requirementRecord } from './records.js'
import { sayWhere, stands } from './stands.js'

type Framework = z.infer<typeof frameworkRecord>
type Requirement = z.infer<typeof requirementRecord>

/** A framework as its files say it, with its provisions in their order. */
export interface ShippedFramework {
  readonly framework: Framework
  readonly requirements: readonly Requirement[]
  readonly folder: string
}

/** Every framework under `seed/frameworks`. */
export function shippedFrameworks(seedFolder: string): ShippedFramework[] {
  const folder = `${seedFolder}frameworks/`
  return readdirSync(folder).sort().map(name => readFramework(`${folder}${name}/`))
}

function readFramework(folder: string): ShippedFramework {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml') && file !== 'framework.yaml').sort()
  return {
    framework: readRecords(`${folder}framework.yaml`, frameworkRecord),
    requirements: files.flatMap(file => readRecords(`${folder}${file}`, z.array(requirementRecord))),
    folder,
  }
}

/** Every framework under `seed/frameworks`, one batch each. */
export const frameworkBatches = (seedFolder: string): Batch[] => shippedFrameworks(seedFolder).map(frameworkBatch)

function frameworkBatch({ framework, requirements, folder }: ShippedFramework): Batch {
  const places = placesOf(framework, requirements, folder)
  return {
    action: 'framework.seeded',
    title: `${framework.shortTitle}: ${requirements.length} provisions`,
    items: [seedItem('Framework', framework.id, framework), ...complete(framework, requirements).map(one => requirementItem(framework, one, places))],
    relationships: [...partsOf(framework, requirements, places), ...referencesOf(framework, requirements)],
    named: requirements.flatMap(({ appliesFrom }) => appliesFrom.flatMap(({ by }) => by ?? [])),
  }
}

interface Place {
  readonly position: number
  /** The positions from the top down, so that sorting by it gives the order of the text: `0003.0002.0010`. */
  readonly path: string
}

function placesOf(framework: Framework, requirements: readonly Requirement[], folder: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const counts = new Map<string, number>()
  for (const { id, parent = '' } of requirements) {
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
function complete({ url }: Framework, requirements: readonly Requirement[]): readonly Requirement[] {
  const held = new Map<string | undefined, Pick<Requirement, 'url' | 'appliesFrom'>>([[undefined, { url, appliesFrom: [] }]])
  return requirements.map(one => {
    const above = held.get(one.parent)
    const whole = { ...one, url: one.url ?? above?.url, appliesFrom: one.appliesFrom.length > 0 ? one.appliesFrom : above?.appliesFrom ?? [] }
    held.set(one.id, whole)
    return whole
  })
}

function requirementItem(framework: Framework, requirement: Requirement, places: ReadonlyMap<string, Place>) {
  const { id, parent: _, refersTo: __, appliesFrom, ...properties } = requirement
  return seedItem('Requirement', requirementId(framework.id, id), {
    ...properties,
    appliesFrom: appliesFrom.length === 0 ? undefined : canonicalJson(appliesFrom),
    framework: framework.id,
    referenceKey: referenceKey(requirement.ref),
    sortKey: places.get(id)?.path,
  })
}

function partsOf(framework: Framework, requirements: readonly Requirement[], places: ReadonlyMap<string, Place>) {
  return requirements.map(({ id, parent, role }) => {
    const whole = parent === undefined ? framework.id : requirementId(framework.id, parent)
    return seedRelationship('HAS_PART', whole, requirementId(framework.id, id), { position: places.get(id)?.position, role })
  })
}

function referencesOf(framework: Framework, requirements: readonly Requirement[]) {
  return requirements.flatMap(({ id, refersTo }) =>
    refersTo.map(target => seedRelationship('REFERS_TO', requirementId(framework.id, id), target)))
}
