import { labelOf, type Row } from '../contract/item.js'
import { statusOf } from '../assessment/coverage/status.js'
import type { JudgedCell } from '../projection/judged-cell.js'

interface Stands {
  readonly status: string
  readonly reason: string
  readonly control: () => Row
  readonly through: () => Row | null
}

/** Why a cell stands where it stands, in sentences: what decides whether it applies, then the claims that decide its status. */
export function reasonsInWords({ status, obligation, applicability }: JudgedCell, claims: readonly Stands[]): readonly string[] {
  const { value, trace } = applicability()
  if (!obligation.assessed) return ['it is not assessed itself']
  if (value === 'unknown') return trace.filter(({ holds }) => holds === null).map(({ says }) => `not known: ${says}`)
  if (value === 'does not apply') return trace.filter(({ holds }) => holds !== null).map(({ says, holds }) => `${holds ? 'holds' : 'does not hold'}: ${says}`)
  if (claims.length === 0) return ['no control claims to satisfy it']
  return claims.filter(one => one.status === statusOf(status)).map(({ control, through, reason }) => {
    const whole = through()
    return `${labelOf(control())}: ${reason}${whole ? `, through ${labelOf(whole)}` : ''}`
  })
}
