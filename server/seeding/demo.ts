import { z } from 'zod'
import type { Relationship } from '../model/edge-set.js'
import type { Label } from '../model/kind.js'
import { type Batch, type SeedRelationship, seedItem, seedRelationship } from './batch.js'
import { readRecords } from './read-file.js'
import * as records from './records.js'

/** The demo organisation, as one batch: it is there whole or not at all. */
export function demoBatch(seedFolder: string): Batch & { readonly organisation: string } {
  const read = <T>(name: string, schema: z.ZodType<T>) => readRecords(`${seedFolder}demo/${name}.yaml`, z.array(schema))
  const organisation = readRecords(`${seedFolder}demo/organisation.yaml`, records.organisation)
  const parties = read('parties', records.party)
  const systems = read('systems', records.system)
  const models = read('models', records.model)
  const datasets = read('datasets', records.dataset)
  const risks = read('risks', records.risk)
  const controls = read('controls', records.control)
  const evidence = read('evidence', records.evidence)
  return {
    action: 'demo.seeded',
    title: `${organisation.name}, the demo organisation`,
    organisation: organisation.id,
    items: [
      item('Organisation', organisation, ['decides']),
      ...parties.map(one => item('Party', one, [])),
      ...systems.map(one => item('System', one, ['uses'])),
      ...models.map(one => item('Model', one, ['trainedOn'])),
      ...datasets.map(one => item('Dataset', one, ['derivedFrom'])),
      ...risks.map(one => item('Risk', one, ['affects'])),
      ...controls.map(one => item('Control', one, ['satisfies', 'appliesTo', 'mitigates'])),
      ...evidence.map(one => item('Evidence', one, ['evidences', 'about', 'for'])),
    ],
    relationships: [
      ...organisation.decides.map(({ requirement, ...decision }) => seedRelationship('DECIDES', organisation.id, requirement, decision)),
      ...[...systems, ...models, ...datasets, ...risks, ...controls, ...evidence].flatMap(ownership),
      ...systems.flatMap(one => links('USES', one.id, one.uses)),
      ...models.flatMap(one => links('TRAINED_ON', one.id, one.trainedOn)),
      ...datasets.flatMap(one => links('DERIVED_FROM', one.id, one.derivedFrom)),
      ...risks.flatMap(one => links('AFFECTS', one.id, one.affects)),
      ...controls.flatMap(controlLinks),
      ...evidence.flatMap(one => [...links('EVIDENCES', one.id, one.evidences), ...links('ABOUT', one.id, one.about), ...links('FOR', one.id, one.for)]),
    ],
  }
}

/** A record's own properties; those that became relationships, and the owner, are left out. */
function item(label: Label, record: { readonly id: string }, asRelationships: readonly string[]) {
  const properties = Object.entries(record).filter(([name]) => name !== 'owner' && !asRelationships.includes(name))
  return seedItem(label, record.id, Object.fromEntries(properties))
}

const ownership = ({ id, owner }: { readonly id: string; readonly owner?: string | undefined }): SeedRelationship[] =>
  owner === undefined ? [] : [seedRelationship('OWNS', owner, id)]

const links = (type: Relationship, from: string, targets: readonly string[]) => targets.map(to => seedRelationship(type, from, to))

function controlLinks({ id, satisfies, appliesTo, mitigates }: z.infer<typeof records.control>): SeedRelationship[] {
  return [
    ...satisfies.map(({ requirement, ...claim }) => seedRelationship('SATISFIES', id, requirement, claim)),
    ...appliesTo.map(({ system, ...period }) => seedRelationship('APPLIES_TO', id, system, period, period.from)),
    ...links('MITIGATES', id, mitigates),
  ]
}
