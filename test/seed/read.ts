import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'
import * as records from '../../server/seeding/records.js'

type Requirement = z.infer<typeof records.requirement>

const seed = new URL('../../seed/', import.meta.url)
const data = new URL('../../../shared/data/', import.meta.url)

const yaml = (path: string): unknown => parse(readFileSync(new URL(path, seed), 'utf8'))

export const readFramework = (id: string) => records.framework.parse(yaml(`frameworks/${id}/framework.yaml`))

/** All provisions of a framework in the order of files and records; a record that does not fit is named. */
export function readRequirements(framework: string): Requirement[] {
  const files = readdirSync(new URL(`frameworks/${framework}/`, seed)).filter(name => name.endsWith('.yaml') && name !== 'framework.yaml')
  return files.sort().flatMap(file => (yaml(`frameworks/${framework}/${file}`) as { id?: string }[]).map((record) => {
    const read = records.requirement.safeParse(record)
    if (!read.success) throw new Error(`${file}, ${record.id}: ${read.error.message}`)
    return read.data
  }))
}

/** What an amendment adds to the AI Act, as records of it without their place. */
export const readAdded = () => records.amendment.parse(yaml('amendments/eu-2026-1744.yaml')).effects.flatMap(one => (one.effect === 'adds' ? [one.patch, ...one.patch.parts ?? []] : []))

export const readCrosswalk = (name: string) => records.crosswalk.parse(yaml(`crosswalks/${name}.yaml`))

/** Facts to compare with lie beside the project and are not shipped with it. */
export const referenceMissing = !existsSync(data)

/** The title of a comparison with those facts, which says so when it is left out. */
export const compared = (title: string) => referenceMissing ? `left out, as ../shared/data is not here: ${title}` : title

export const readReference = (path: string) => readFileSync(new URL(path, data), 'utf8')

/** The lines of a table below its heading, each split into its columns. */
export const readTable = (path: string) =>
  readReference(path).split(/\r?\n/).slice(1).filter(line => line !== '').map(line => line.split('\t'))

/** What stands in one list and not in the other, item by item; empty if they agree. */
export function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  const [have, want] = [new Set(ours), new Set(theirs)]
  return [
    ...theirs.filter(item => !have.has(item)).map(item => `missing: ${item}`),
    ...ours.filter(item => !want.has(item)).map(item => `extra: ${item}`),
  ]
}

export const repeated = (items: readonly string[]) => items.filter((item, at) => items.indexOf(item) !== at)

/** Whatever is wrong with the build of a framework, in words: repeated ids, wholes that come late or never, references into nothing. */
export function structureFaults(framework: string, requirements: readonly Requirement[]): string[] {
  const ids = new Set(requirements.map(each => `${framework}:${each.id}`))
  const seen = new Set<string>()
  const faults = repeated(requirements.map(each => each.id)).map(id => `${id} stands twice`)
  faults.push(...repeated(requirements.map(each => each.ref)).map(ref => `the reference ${ref} stands twice`))
  for (const { id, parent, refersTo } of requirements) {
    if (parent !== undefined && !seen.has(parent)) faults.push(`${id}: its whole ${parent} does not stand before it`)
    faults.push(...refersTo.filter(target => !ids.has(target)).map(target => `${id}: refers to ${target}, which is not there`))
    faults.push(...repeated(refersTo).map(target => `${id}: refers twice to ${target}`))
    if (refersTo.includes(`${framework}:${id}`)) faults.push(`${id}: refers to itself`)
    seen.add(id)
  }
  return faults
}

/** What is asked needs a subject and one to three topics; a heading has neither. */
export function assessmentFaults(requirements: readonly Requirement[]): string[] {
  return requirements.flatMap(({ id, assessable, subject, topics }) => {
    if (!assessable) return subject || topics.length ? [`${id}: a heading with a subject or topics`] : []
    const faults: string[] = []
    if (!subject) faults.push(`${id}: no subject`)
    if (topics.length < 1 || topics.length > 3) faults.push(`${id}: ${topics.length} topics`)
    if (repeated(topics).length) faults.push(`${id}: a topic twice`)
    return faults
  })
}

/** How many there are of each kind. */
export function countByKind(requirements: readonly Requirement[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of requirements) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
