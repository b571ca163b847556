import type { Context, Written } from '../contract/context.js'
import type { Read } from '../graph/commit.js'
import { many } from '../graph/read.js'
import { clip, invalidInput } from '../model/errors.js'
import { type Effect, effectsOf } from './effects.js'
import { revisionsFor } from './review-mapping.js'
import type { Expected } from './standing.js'
import { textOf } from './stated.js'
import { demandReason, type Review, type ReviewVerdict } from './verdict.js'
import { type Revision, reviseMappings } from './write-mapping.js'

export interface ReviewMappingsInput {
  readonly verdict: ReviewVerdict
  readonly mappings: readonly Expected[]
  readonly reason?: string | null
  readonly preview?: boolean | null
}

export interface MappingsReviewed extends Partial<Written> {
  readonly items: readonly string[]
  readonly effects: readonly Effect[]
  readonly effectCount: number
}

const most = 200
const action = { approve: 'mappings.approved', reject: 'mappings.rejected', reopen: 'mappings.reopened' } as const satisfies Record<ReviewVerdict, string>

/**
 * Reviews many mappings by one change, all or none, and says for which pairs the composed relation changes. A preview is refused for the
 * same reasons and says the same, but writes nothing. Errors: as for one, by `input.mappings.N.mapping`; INVALID_INPUT for none, more than
 * 200, or one that stands twice.
 */
export async function reviewMappings(input: ReviewMappingsInput, context: Context): Promise<MappingsReviewed> {
  const { verdict, mappings } = input
  demandList(mappings)
  const { graph, viewer, today } = context
  const review: Review = { verdict, viewer, today, reason: textOf('reason', input.reason) }
  demandReason(review)
  const facts = await context.facts()
  let revisions: readonly Revision[] = []
  const judge = async (read: Read) => { revisions = await revisionsFor(read, mappings, review, at => `input.mappings.${at}.mapping`) }
  const written = input.preview === true
    ? await judge((statement, parameters) => many(graph, statement, parameters))
    : await context.commit(action[verdict], async (write, read) => {
      await judge(read)
      await reviseMappings(write, read, revisions)
    })
  const effects = await effectsOf(facts, new Map(revisions.map(({ id, changes }) => [id, String(changes['status'])])))
  return { ...written, items: mappings.map(one => one.mapping), effects: effects.slice(0, most), effectCount: effects.length }
}

function demandList(mappings: readonly Expected[]): void {
  if (mappings.length === 0 || mappings.length > most) throw invalidInput('input.mappings', `must name from 1 to ${most} mappings, not ${mappings.length}`)
  const ids = mappings.map(one => one.mapping)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw invalidInput('input.mappings', `names "${clip(twice)}" twice`)
}
