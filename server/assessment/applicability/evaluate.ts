import { compare } from './compare.js'
import type { Answers, Condition, Truth } from './condition.js'

/** What shared conditions have come to for one system, so that each is worked out once. */
export type Found = Map<Condition, Truth>

/**
 * What a condition comes to in three values: one false decides `all`, one true decides `any`, `not` keeps what is open (strong Kleene logic;
 * product.md, Applicability). Null does not yet say that a missing fact could change the answer: see `stillOpen`.
 */
export function evaluate(condition: Condition, answers: Answers, found: Found = new Map()): Truth {
  switch (condition.kind) {
    case 'known': return condition.holds
    case 'fact': return compare(condition.comparison, answers(condition.comparison.fact))
    case 'not': return inverse(evaluate(condition.of, answers, found))
    default: return condition.says === null ? joined(condition, answers, found) : remembered(condition, answers, found)
  }
}

type Joined = Extract<Condition, { readonly kind: 'all' | 'any' }>

export const inverse = (truth: Truth): Truth => (truth === null ? null : !truth)

function joined({ kind, of }: Joined, answers: Answers, found: Found): Truth {
  const deciding = kind === 'any'
  let truth: Truth = !deciding
  for (const one of of) {
    const value = evaluate(one, answers, found)
    if (value === deciding) return deciding
    if (value === null) truth = null
  }
  return truth
}

function remembered(condition: Joined, answers: Answers, found: Found): Truth {
  const held = found.get(condition)
  if (held !== undefined) return held
  const value = joined(condition, answers, found)
  found.set(condition, value)
  return value
}
