import { z } from 'zod'
import { besides } from '../faults.js'
import { joined } from '../lengths.js'
import type { InventoryKind, StatedItem, StatedValue } from '../stated-inventory.js'
import type { Element } from './elements.js'

const text = z.string().nullish()
const presence = z.enum(['yes', 'no', 'noAssertion'], { message: 'is none of yes, no, noAssertion' }).nullish()

/** An AI or dataset package. Further members are kept as they are. */
export const packageSchema = z.looseObject({
  name: z.string().trim().min(1), summary: text, description: text, software_packageVersion: text, software_downloadLocation: text, software_primaryPurpose: text,
  suppliedBy: text, originatedBy: z.union([z.array(z.string()), z.string()]).nullish(), ai_informationAboutApplication: text, dataset_hasSensitivePersonalInformation: presence,
})
export type Package = z.infer<typeof packageSchema>

/** The members that an item says itself; all others are kept. */
const modelled = ['spdxId', '@id', 'type', '@type', 'name', 'description', 'software_packageVersion'] as const

type Said = Readonly<Record<string, StatedValue | null | undefined>>

/**
 * What a package says under the names of the graph. `dataset_hasSensitivePersonalInformation` speaks of sensitive personal information alone
 * (SPDX 3.0.1, Dataset, PresenceType): where there is some, the data are personal; where there is none, nobody has said that no other is
 * there. What the file answers is kept.
 */
export function saidBy(found: Package, kind: InventoryKind, licence: string | undefined, byId: ReadonlyMap<string, Element>): StatedItem['said'] {
  const { name, summary, description, software_packageVersion: version, ai_informationAboutApplication: application, dataset_hasSensitivePersonalInformation: personal } = found
  if (kind === 'system') return present({ name, purpose: application ?? summary ?? description })
  const whole = { name, version, provenance: provenanceOf(found, byId), licence, description: description ?? summary }
  return present(kind === 'model' ? whole : { ...whole, personalData: personal === 'yes' ? true : undefined })
}

const present = (said: Said): StatedItem['said'] =>
  Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value === null || value === undefined || (typeof value === 'string' && value.trim() === '') ? [] : [[name, typeof value === 'string' ? value.trim() : value]])))

/** Who supplied and made it, by the names of these elements, and where it lies. */
function provenanceOf({ suppliedBy, originatedBy, software_downloadLocation: from }: Package, byId: ReadonlyMap<string, Element>): string | undefined {
  const named = (ids: readonly string[] | string | null | undefined) =>
    joined([ids ?? []].flat().map(id => byId.get(id)?.['name']).filter(name => typeof name === 'string'))
  const parts = [['Supplier', named(suppliedBy)], ['Originator', named(originatedBy)], ['From', from ?? '']] as const
  return parts.filter(([, names]) => names !== '').map(([word, names]) => `${word}: ${names}.`).join(' ') || undefined
}

/** What is kept: the members that nobody here models, and relationships that the graph has no word for. */
export function keptOf(found: Package, kind: InventoryKind, tested: readonly string[]): StatedItem['kept'] {
  const version = kind === 'system' && found.software_packageVersion ? { software_packageVersion: found.software_packageVersion } : {}
  const described = kind === 'system' && found.description ? { description: found.description } : {}
  const rest = { ...besides(found, ...modelled), ...version, ...described, ...(tested.length > 0 ? { testedOn: tested } : {}) }
  return Object.keys(rest).length > 0 ? { spdx: rest } : {}
}
