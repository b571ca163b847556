import type { ControlState } from '../assessment/coverage/holdings.js'
import type { Proof, WhyNot } from '../assessment/coverage/proof.js'
import type { Remedy } from '../assessment/coverage/remedies.js'

/** What a claim is worth, in words. */
export function claimInWords({ full, inReview }: { readonly full: boolean; readonly inReview: boolean }, state: ControlState | null, proof: Proof): string {
  const extent = full ? 'full claim' : 'partial claim'
  const review = inReview ? ', in review' : ''
  if (state === null) return `${extent}${review}; the control does not apply here`
  if (state !== 'implemented') return `${extent}${review}; the control is ${state}`
  const proven = { none: 'no evidence counts', supports: 'evidence supports it', contradicts: 'the newest evidence that counts contradicts it' }[proof]
  return `${extent}${review}; the control is implemented; ${proven}`
}

const why: Readonly<Record<WhyNot, string>> = {
  'not accepted': 'it is not accepted, or was retired',
  'collected later': 'it is collected only after this day',
  expired: 'it is no longer valid',
  'about another system': 'it is about another system',
  'names no system': 'it names no system, and the control is of system scope',
  'about one system only': 'it is about systems, and not about the organisation',
  'for another requirement': 'it counts for other requirements alone',
  'control not implemented then': 'the control was not implemented when it was collected',
}

/** Why evidence does not count, or what it says where it does. */
export const evidenceInWords = (reason: WhyNot | null, supports: boolean): string =>
  reason === null ? (supports ? 'it counts and supports the claim' : 'it counts and contradicts the claim') : `it does not count: ${why[reason]}`

/** A step that would make a cell covered, in words. @param name what the item is called @param ofOrganisation whether the organisation is judged */
export function remedyInWords(kind: Remedy['kind'], name: string | null, ofOrganisation = false): string {
  const words: Readonly<Record<Remedy['kind'], string>> = {
    'answer fact': `Answer: ${name}`,
    decide: 'Decide whether the organisation includes it',
    'accept evidence': `Judge the evidence "${name}", which waits for a verdict`,
    'renew evidence': `Renew the evidence "${name}", which is no longer valid`,
    'add evidence': `Add evidence that "${name}" works`,
    'confirm claim': `Review what "${name}" claims`,
    'accept inferred': `Accept what "${name}" covers already through a mapping`,
    'implement control': `Implement "${name}"`,
    'mend control': `Mend "${name}", which fails`,
    'extend claim': `Widen "${name}" so that it satisfies the whole requirement`,
    'apply control': ofOrganisation ? `Put "${name}" to work; it applies to no system` : `Apply "${name}" to this system`,
    'add control': 'Add a control; none serves this yet',
  }
  return words[kind]
}
