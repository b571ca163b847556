import { besides } from '../faults.js'
import type { StatedItem, StatedValue } from '../stated-inventory.js'
import type { Component, Data } from './component.js'
import { personalDataOf } from './personal-data.js'
import { dataProvenance, provenanceOf } from './provenance.js'

type Said = Readonly<Record<string, StatedValue | null | undefined>>

/** The members of a component that an item says itself; all others are kept. */
const modelled = ['bom-ref', 'type', 'name', 'version', 'description', 'components'] as const

/** What a component says under the names of the graph: an application its purpose, a model and a dataset where they come from. */
export function saidBy(component: Component, kind: StatedItem['kind']): StatedItem['said'] {
  const { name, version, description, data } = component
  if (kind === 'system') return present({ name, purpose: description })
  const whole = { name, version, provenance: provenanceOf(component), licence: licenceOf(component), description: description ?? data?.find(one => one.description)?.description }
  return present(kind === 'model' ? whole : { ...whole, personalData: personalDataOf(data ?? []) })
}

/** The same of data that a model card holds; they have no version and no licence of their own. */
export const saidByData = (data: Data): StatedItem['said'] =>
  present({ name: data.name, provenance: dataProvenance(data), description: data.description, personalData: personalDataOf([data]) })

const present = (said: Said): StatedItem['said'] =>
  Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value === null || value === undefined || (typeof value === 'string' && value.trim() === '') ? [] : [[name, typeof value === 'string' ? value.trim() : value]])))

const licenceOf = ({ licenses }: Component): string | undefined =>
  (licenses ?? []).flatMap(({ expression, license }) => expression ?? license?.id ?? license?.name ?? []).join(', ') || undefined

/** What is kept of a component, the version of a system among it, which has none in the graph. */
export function keptOf(component: Component, kind: StatedItem['kind'], header: Readonly<Record<string, unknown>>): StatedItem['kept'] {
  const rest = { ...besides(component, ...modelled), ...(kind === 'system' && component.version ? { version: component.version } : {}), ...header }
  return Object.keys(rest).length > 0 ? { cyclonedx: rest } : {}
}
