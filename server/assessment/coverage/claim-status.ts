import type { ControlState } from './holdings.js'
import type { Proof } from './proof.js'
import { code, type StatusCode } from './status.js'

/**
 * What one claim is worth (product.md, Coverage). A control that is retired, or does not apply, serves nothing; one that fails, or whose newest evidence
 * contradicts it, fails; a partial claim is partial; a full one is unproven while it is in review or nothing supports it.
 */
export function claimStatus(full: boolean, inReview: boolean, state: ControlState | null, proof: Proof): StatusCode {
  if (state === null || state === 'retired') return code.gap
  if (state === 'planned') return code.planned
  if (state === 'failing' || proof === 'contradicts') return code.failing
  if (!full) return code.partial
  return inReview || proof === 'none' ? code.unproven : code.covered
}
