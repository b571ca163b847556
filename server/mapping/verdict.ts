import { mayApprove } from '../access/may-approve.js'
import type { Viewer } from '../access/viewer.js'
import { clip, forbidden, invalidInput } from '../model/errors.js'
import type { reviewVerdicts } from '../model/words.js'
import type { Standing } from './standing.js'
import type { Revision } from './write-mapping.js'

export type ReviewVerdict = (typeof reviewVerdicts)[number]

/** What a verdict makes of a mapping, and the word by which it is told afterwards. */
export const outcome = {
  approve: { status: 'approved', told: 'approved' },
  reject: { status: 'rejected', told: 'rejected' },
  reopen: { status: 'proposed', told: 'reopened' },
} as const satisfies Record<ReviewVerdict, unknown>

/** Who reviews, when, to what verdict and why. */
export interface Review {
  readonly verdict: ReviewVerdict
  readonly viewer: Viewer
  /** A day. */
  readonly today: string
  readonly reason: string | null
}

/** Errors: INVALID_INPUT for a rejection without a reason. */
export function demandReason({ verdict, reason }: Review): void {
  if (verdict === 'reject' && reason === null) throw invalidInput('input.reason', 'is needed to reject: say why it does not hold')
}

/**
 * What a review changes of a mapping. Reopening takes the earlier review away; a reason, if one is given, stands until the next review.
 * Errors: INVALID_INPUT where the mapping has this status already; FORBIDDEN where one may not approve one's own.
 */
export function judged({ mapping, set }: Standing, { verdict, viewer, today, reason }: Review, field: string): Revision {
  const { status } = outcome[verdict]
  if (mapping.status === status) throw invalidInput(field, `${clip(mapping.title)} (${mapping.id}) is ${status} already`)
  if (verdict === 'approve' && !mayApprove(viewer, mapping, set))
    throw forbidden(`${field}: ${clip(mapping.title)} (${mapping.id}) was stated by ${viewer.actor}; in the set ${set.id} somebody else approves it`, field)
  const reviewed = verdict === 'reopen' ? { reviewer: null, reviewed: null } : { reviewer: viewer.actor, reviewed: today }
  return { id: mapping.id, changes: { status, ...reviewed, reason } }
}

/** True where what rests on these mappings lost its ground. */
export const shakes = (verdict: ReviewVerdict): boolean => verdict !== 'approve'
