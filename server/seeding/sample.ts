import { createHash } from 'node:crypto'
import { requirementId } from '../model/ids.js'
import type { Crosswalk } from './crosswalks.js'
import type { ShippedFramework } from './frameworks.js'

type Mapping = Crosswalk['mappings'][number]

/**
 * Proposed mappings drawn at random, the same ones for the same seed: each is put in the order of the SHA-256 of seed and id, so that adding
 * a mapping moves no other.
 */
export const drawn = (crosswalks: readonly Crosswalk[], count: number, seed: number): readonly Mapping[] =>
  crosswalks.flatMap(({ mappings }) => mappings.filter(({ status }) => status === 'proposed'))
    .map(mapping => ({ mapping, place: createHash('sha256').update(`${seed} ${mapping.id}`).digest('hex') }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ mapping }) => mapping)

/** A drawn mapping as a reader with both official texts open needs it. */
export function sampleLines(mappings: readonly Mapping[], frameworks: readonly ShippedFramework[]): string[] {
  const byId = new Map(frameworks.flatMap(({ framework, requirements }) =>
    requirements.map(one => [requirementId(framework.id, one.id), `${framework.shortTitle} ${one.ref}: ${one.summary}`] as const)))
  return mappings.flatMap(({ source, target, relation, confidence, rationale, otherReading }, at) => [
    `${at + 1}. ${source.join(', ')} ${relation} ${target.join(', ')}${confidence === undefined ? '' : `, confidence ${confidence}`}`,
    ...[...source, ...target].map(id => `   ${byId.get(id) ?? id}`),
    ...(rationale === undefined ? [] : [`   Why: ${rationale}`]),
    ...(otherReading ? [`   In doubt: another reading found ${otherReading.relation}: ${otherReading.reason}`] : []),
  ])
}
