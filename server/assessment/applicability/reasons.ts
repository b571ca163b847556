import type { Answers, Condition, Truth } from './condition.js'
import { evaluate } from './evaluate.js'
import { answeredInWords } from './in-words.js'

/** One condition that decided, in words, and the id of the provision that says so. */
export interface Reason {
  readonly says: string
  readonly holds: Truth
  readonly by: string | null
}

/**
 * The conditions that decided, in the order of the rule: all of those that hold where all had to; those that do not, where one was enough to fail; the
 * first that holds where one had to. A condition with a name stands for what is in it; where it holds, what it holds by follows.
 */
export function reasonsOf(condition: Condition, answers: Answers, truth: Truth = evaluate(condition, answers)): readonly Reason[] {
  if (condition.kind === 'known') return [{ says: condition.says, holds: truth, by: condition.by }]
  if (condition.kind === 'fact') return [{ says: answeredInWords(condition.comparison, condition.says, truth, answers), holds: truth, by: condition.by }]
  if (condition.says !== null) {
    const itself = { says: condition.says, holds: truth, by: condition.by }
    return once(truth === true ? [itself, ...reasonsOf({ ...condition, says: null }, answers, truth)] : [itself])
  }
  if (condition.kind === 'not') return reasonsOf(condition.of, answers)
  const parts = condition.of.map(one => ({ one, value: evaluate(one, answers) }))
  const deciding = condition.kind === 'any' ? parts.filter(({ value }) => value === truth).slice(0, truth === true ? 1 : undefined) : parts.filter(({ value }) => value === truth)
  return once(deciding.flatMap(({ one, value }) => reasonsOf(one, answers, value)))
}

function once(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ says, holds }) => !seen.has(`${holds} ${says}`) && seen.add(`${holds} ${says}`))
}
