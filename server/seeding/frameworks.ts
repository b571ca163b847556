import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { requirementId } from '../model/ids.js'
import { type Added, addedTo } from './added.js'
import { type Amendment, shippedAmendments } from './amendments.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { asText, type Framework, provisionsOf } from './provisions.js'
import { readRecords } from './read-file.js'
import { framework as frameworkRecord, requirement as requirementRecord } from './records.js'
import { checkRulesFolder, knowing, namedIn, shippedRules, type ShippedRules } from './rules.js'

type Requirement = z.infer<typeof requirementRecord>

/** A framework as its files say it, with its provisions in their order; what amendments add to it stands apart. */
export interface ShippedFramework {
  readonly framework: Framework
  readonly requirements: readonly Requirement[]
  readonly added: readonly Added[]
  readonly folder: string
}

/** Every framework under `seed/frameworks`. */
export function shippedFrameworks(seedFolder: string, amendments: readonly Amendment[] = shippedAmendments(seedFolder)): ShippedFramework[] {
  const folder = `${seedFolder}frameworks/`
  return readdirSync(folder).sort().map(name => {
    const framework = readFramework(`${folder}${name}/`, seedFolder)
    return { ...framework, added: addedTo(framework.framework.id, amendments) }
  })
}

function readFramework(folder: string, seedFolder: string): Omit<ShippedFramework, 'added'> {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml') && file !== 'framework.yaml').sort()
  const framework = readRecords(`${folder}framework.yaml`, frameworkRecord)
  const known = knowing(new Set(shippedRules(seedFolder, framework.id).definitions.map(({ name }) => name)))
  return {
    framework,
    requirements: files.flatMap(file => readRecords(`${folder}${file}`, z.array(requirementRecord).superRefine(known))),
    folder,
  }
}

/** Frameworks as they were adopted, one batch each, with their rules under `seed/rules`. What was added comes with the amendment that did so. */
export function frameworkBatches(shipped: readonly ShippedFramework[], seedFolder: string): Batch[] {
  checkRulesFolder(seedFolder, shipped.map(({ framework }) => framework.id))
  return shipped.map(one => frameworkBatch(one, shippedRules(seedFolder, one.framework.id), seedFolder))
}

function frameworkBatch(shipped: ShippedFramework, rules: ShippedRules, seedFolder: string): Batch {
  const { framework, requirements } = shipped
  const adopted = provisionsOf(shipped, rules, seedFolder).filter(({ addedBy }) => addedBy === undefined)
  return {
    action: 'framework.seeded',
    title: `${framework.shortTitle}: ${requirements.length} provisions`,
    items: [frameworkItem(framework, rules), ...adopted.map(({ item }) => item)],
    relationships: [...adopted.map(({ part }) => part), ...referencesOf(framework, requirements)],
    named: [...rules.ruleOf.keys(), ...namedIn([requirements.map(({ appliesFrom }) => appliesFrom), rules.definitions, [...rules.ruleOf.values()]])],
  }
}

const frameworkItem = (framework: Framework, { definitions, ruleOf }: ShippedRules) =>
  seedItem('Framework', framework.id, { ...framework, definitions: definitions.length === 0 ? undefined : asText(definitions), applicability: asText(ruleOf.get(framework.id)) })

function referencesOf(framework: Framework, requirements: readonly Requirement[]) {
  return requirements.flatMap(({ id, refersTo }) =>
    refersTo.map(target => seedRelationship('REFERS_TO', requirementId(framework.id, id), target)))
}
