import type { Context } from '../contract/context.js'
import { propertiesOf } from '../contract/item-fields.js'
import { type ItemChanged, register } from '../contract/kept-item.js'
import { type Link, linkOf } from '../contract/keep.js'
import { demandInUse } from '../contract/standing-item.js'
import type { Read } from '../graph/commit.js'
import { clip, invalidInput } from '../model/errors.js'
import type { Kind } from '../model/kind.js'
import { demandSoundEvidence, evidence } from './kept-kinds.js'

export interface RegisterEvidenceInput {
  readonly id?: string | null
  readonly owner?: string | null
  readonly controls: readonly string[]
  readonly systems?: readonly string[] | null
  readonly requirements?: readonly string[] | null
  readonly [field: string]: unknown
}

/** Registers evidence on one control or several. Errors: INVALID_INPUT where it would lapse before it was collected, or names no control; NOT_FOUND at the entry. */
export function registerEvidence({ id, owner, controls, systems, requirements, ...given }: RegisterEvidenceInput, context: Context): Promise<ItemChanged> {
  const properties = { verdict: 'pending', ...propertiesOf(evidence.fields, given, true) }
  demandSoundEvidence(properties)
  if (controls.length === 0) throw invalidInput('input.controls', 'must name at least one control')
  const links = async (read: Read, item: string): Promise<readonly Link[]> => [
    ...(await endsOf(read, 'CONTROL', 'controls', controls)).map(end => linkOf('EVIDENCES', item, end)),
    ...(await endsOf(read, 'SYSTEM', 'systems', systems ?? [])).map(end => linkOf('ABOUT', item, end)),
    ...(await endsOf(read, 'REQUIREMENT', 'requirements', requirements ?? [])).map(end => linkOf('FOR', item, end)),
  ]
  return register(context, evidence, { id, owner, properties, links })
}

const mostEnds = 500

async function endsOf(read: Read, kind: Kind, field: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length > mostEnds) throw invalidInput(`input.${field}`, `may name at most ${mostEnds}, not ${ids.length}`)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw invalidInput(`input.${field}`, `names "${clip(twice)}" twice`)
  for (const [at, id] of ids.entries()) await demandInUse(read, [kind], `input.${field}[${at}]`, id)
  return ids
}
