import type { Context } from '../contract/context.js'
import type { Read } from '../graph/commit.js'
import { lapsing } from './lapse.js'
import type { MappingChanged } from './propose-mapping.js'
import { type Expected, standingOf } from './standing.js'
import { textOf } from './stated.js'
import { demandReason, judged, outcome, type Review, type ReviewVerdict, shakes } from './verdict.js'
import { type Revision, reviseMappings } from './write-mapping.js'

export interface ReviewMappingInput extends Expected {
  readonly reason?: string | null
}

/**
 * One verb of review: approves, rejects or reopens a mapping in the viewer's name. Errors: CONFLICT where it was changed since it was seen;
 * INVALID_INPUT without a reason to reject, or where the mapping has this status already; FORBIDDEN; NOT_FOUND.
 */
export const reviewing = (verdict: ReviewVerdict) => async (input: ReviewMappingInput, { commit, viewer, today }: Context): Promise<MappingChanged> => {
  const review: Review = { verdict, viewer, today, reason: textOf('reason', input.reason) }
  demandReason(review)
  const written = await commit(`mapping.${outcome[verdict].told}`, async (write, read) => {
    await reviseMappings(write, read, await revisionsFor(read, [input], review, () => 'input.mapping'))
  })
  return { ...written, item: input.mapping }
}

/** All that a review of these mappings changes: the mappings themselves, and those that were accepted from them. */
export async function revisionsFor(read: Read, wanted: readonly Expected[], review: Review, fieldOf: (at: number) => string): Promise<readonly Revision[]> {
  const standings = await standingOf(read, wanted, fieldOf)
  const revisions = standings.map((standing, at) => judged(standing, review, fieldOf(at)))
  const lapsed = shakes(review.verdict) ? await lapsing(read, wanted.map(one => one.mapping), outcome[review.verdict].told) : []
  return [...revisions, ...lapsed]
}
