import type { Viewer } from './viewer.js'

/**
 * Nobody approves a mapping they stated themselves where its set asks for separate review (product.md, Mapping). To reject or reopen one's
 * own is to take it back, which anybody may.
 */
export const mayApprove = (viewer: Viewer, mapping: { readonly author?: unknown }, set: { readonly separateReview?: unknown }): boolean =>
  set.separateReview !== true || mapping.author !== viewer.actor
