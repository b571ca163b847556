import { z } from 'zod'
import type { Kept } from '../file-content.js'

/** The namespace of what Throughline says and OSCAL has no word for; other tools pass such properties by. */
export const ownNamespace = 'urn:throughline:oscal'

export const propSchema = z.looseObject({ name: z.string(), ns: z.string().optional(), value: z.string(), remarks: z.string().optional() })
export type Prop = z.infer<typeof propSchema>

/** Property values stand on one line and neither begin nor end with a space (OSCAL, string datatype); other texts stand in the remarks. */
const oneLine = /^\S(?:.*\S)?$/u
const inRemarks = 'see remarks'

/** A property of our own: the text comes back exactly, whatever stands in it. */
const ownProp = (name: string, text: string): Prop =>
  oneLine.test(text) && text !== inRemarks ? { name, ns: ownNamespace, value: text } : { name, ns: ownNamespace, value: inRemarks, remarks: text }

/** What our own properties say, by name, and the properties of others. */
export function ownOf(props: readonly Prop[] = []): { readonly own: ReadonlyMap<string, string>; readonly others: readonly Prop[] } {
  const own = new Map(props.filter(isOwn).map(({ name, value, remarks }) => [name, remarks !== undefined && value === inRemarks ? remarks : value]))
  return { own, others: props.filter(prop => !isOwn(prop)) }
}

const isOwn = (prop: Prop) => prop.ns === ownNamespace || prop['class'] === ownClass

/** The class of properties whose name is OSCAL's and whose value is ours: a label that other tools show. */
export const ownClass = 'throughline'

/** A reference as a label that every tool shows. */
export const labelProp = (ref: string): Prop => (oneLine.test(ref) ? { name: 'label', value: ref, class: ownClass } : ownProp('ref', ref))

/** Our own properties for what has a value, after those of others; undefined where there are none, as OSCAL has no empty lists. */
export function propsWith(others: unknown, own: Readonly<Record<string, string | undefined>>): readonly unknown[] | undefined {
  const written = Object.entries(own).flatMap(([name, text]) => (text === undefined ? [] : [ownProp(name, text)]))
  const all = [...(Array.isArray(others) ? (others as unknown[]) : []), ...written]
  return all.length > 0 ? all : undefined
}

/** What an OSCAL file said and nobody here models stands under `oscal`; what other formats said stands beside it. */
export const oscalKept = (kept: Kept): Readonly<Record<string, unknown>> => objectOf(kept['oscal'])

export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {})

/** What other formats said, as one text of JSON; undefined where there is nothing. */
export function foreignText(kept: Kept): string | undefined {
  const foreign = Object.fromEntries(Object.entries(kept).filter(([name, value]) => name !== 'oscal' && value !== undefined))
  return Object.keys(foreign).length > 0 ? JSON.stringify(foreign) : undefined
}

/** What is kept of a record: the rest of it under `oscal`, and what other formats said, which a property of our own carries. */
export function keptOf(oscal: Readonly<Record<string, unknown>>, foreign: string | undefined): Kept {
  return { ...objectOf(parsed(foreign)), ...(Object.keys(oscal).length > 0 ? { oscal } : {}) }
}

/** JSON that we wrote; undefined where somebody has made it something else. `__proto__` is dropped, as nobody may set it. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}

/** One of a closed list, or undefined. */
export const oneOf = <Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined => words.find(one => one === word)
