import type { Facts } from '../projection/facts.js'
import type { Proof, ProofStep } from './proof.js'

/**
 * A proof as a person reads it, a line a chain: each step with what it leaves possible and the mapping and set that say so, then what the
 * chain leaves possible.
 */
export const proofInWords = (facts: Facts, proofs: readonly Proof[]): string =>
  proofs.map(({ steps, possible }) => `${steps.map(step => stepInWords(facts, step)).join('; ')}. So: ${possible.join(' or ')}.`).join('\n')

function stepInWords(facts: Facts, { from, to, possible, mapping }: ProofStep): string {
  const set = mapping === null ? null : String(facts.property(facts.numberOf(mapping), 'set'))
  const because = set === null ? 'as part and whole' : `by ${mapping} of ${set}`
  return `${from} ${possible.join(' or ')} ${to}, ${because}`
}
