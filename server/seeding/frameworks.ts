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
import { checkRulesFolder, knowing, namedIn, shippedRules, type ShippedRules } from './rules.js'
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
  return readdirSync(folder).sort().map(name => readFramework(`${folder}${name}/`, seedFolder))
}

function readFramework(folder: string, seedFolder: string): ShippedFramework {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml') && file !== 'framework.yaml').sort()
  const framework = readRecords(`${folder}framework.yaml`, frameworkRecord)
  const known = knowing(new Set(shippedRules(seedFolder, framework.id).definitions.map(({ name }) => name)))
  return {
    framework,
    requirements: files.flatMap(file => readRecords(`${folder}${file}`, z.array(requirementRecord).superRefine(known))),
    folder,
  }
}

/** Every framework under `seed/frameworks`, one batch each, with its rules under `seed/rules`. */
export function frameworkBatches(seedFolder: string): Batch[] {
  const shipped = shippedFrameworks(seedFolder)
  checkRulesFolder(seedFolder, shipped.map(({ framework }) => framework.id))
  return shipped.map(one => frameworkBatch(one, shippedRules(seedFolder, one.framework.id)))
}

function frameworkBatch({ framework, requirements, folder }: ShippedFramework, rules: ShippedRules): Batch {
  const places = placesOf(framework, requirements, folder)
  return {
    action: 'framework.seeded',
    title: `${framework.shortTitle}: ${requirements.length} provisions`,
    items: [frameworkItem(framework, rules), ...complete(framework, requirements).map(one => requirementItem(framework, one, places, rules))],
    relationships: [...partsOf(framework, requirements, places), ...referencesOf(framework, requirements)],
    named: [...rules.ruleOf.keys(), ...namedIn([requirements.map(({ appliesFrom }) => appliesFrom), rules.definitions, [...rules.ruleOf.values()]])],
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

/** Rules are stored as JSON text, like what an amendment changes. */
const asText = (data: object | undefined) => (data === undefined ? undefined : canonicalJson(data))

const frameworkItem = (framework: Framework, { definitions, ruleOf }: ShippedRules) =>
  seedItem('Framework', framework.id, { ...framework, definitions: definitions.length === 0 ? undefined : asText(definitions), applicability: asText(ruleOf.get(framework.id)) })

function requirementItem(framework: Framework, requirement: Requirement, places: ReadonlyMap<string, Place>, { ruleOf }: ShippedRules) {
  const { id, parent: _, refersTo: __, appliesFrom, ...properties } = requirement
  return seedItem('Requirement', requirementId(framework.id, id), {
    ...properties,
    applicability: asText(ruleOf.get(requirementId(framework.id, id))),
    appliesFrom: appliesFrom.length === 0 ? undefined : asText(appliesFrom),
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
