import type { FactName } from '../../model/fact.js'
import { compare } from './compare.js'
import type { Answers, Condition, FactComparison } from './condition.js'

/** What is left of a condition when the answers that are there are put in: a truth, or a condition over missing facts alone. */
export type Residual = boolean | OpenCondition

export type OpenCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly OpenCondition[] }
  | { readonly kind: 'not'; readonly of: OpenCondition }
  | { readonly kind: 'fact'; readonly comparison: FactComparison }
  | { readonly kind: 'undecided' }

/** What no fact of a system decides: a decision that the organisation has not made. */
const undecided: OpenCondition = { kind: 'undecided' }

export function residual(condition: Condition | OpenCondition, answers: Answers, found?: LeftOver): Residual {
  switch (condition.kind) {
    case 'known': return condition.holds ?? undecided
    case 'undecided': return condition
    case 'fact': {
      const truth = compare(condition.comparison, answers(condition.comparison.fact))
      return truth ?? { kind: 'fact', comparison: condition.comparison }
    }
    case 'not': {
      const inner = residual(condition.of, answers, found)
      return isOpen(inner) ? { kind: 'not', of: inner } : !inner
    }
    default: return found && 'says' in condition && condition.says !== null ? remembered(condition, answers, found) : joined(condition, answers, found)
  }
}

/** What shared conditions leave open for one system, so that each is worked out once. */
export type LeftOver = Map<Condition, Residual>

type Joined = { readonly kind: 'all' | 'any'; readonly of: readonly (Condition | OpenCondition)[] }

function remembered(condition: Condition & Joined, answers: Answers, found: LeftOver): Residual {
  const held = found.get(condition) ?? joined(condition, answers, found)
  found.set(condition, held)
  return held
}

export const isOpen = (value: Residual): value is OpenCondition => typeof value === 'object'

function joined({ kind, of }: Joined, answers: Answers, found?: LeftOver): Residual {
  const deciding = kind === 'any'
  const open: OpenCondition[] = []
  for (const one of of) {
    const value = residual(one, answers, found)
    if (value === deciding) return deciding
    if (isOpen(value)) open.push(value)
  }
  if (open.length === 0) return !deciding
  return open.length === 1 ? (open[0] as OpenCondition) : { kind, of: open }
}

/** The comparisons with each missing fact in what is left. */
export function comparisonsIn(condition: OpenCondition, found = new Map<FactName, FactComparison[]>()): ReadonlyMap<FactName, readonly FactComparison[]> {
  if (condition.kind === 'fact') {
    const { comparison } = condition
    const others = found.get(comparison.fact)
    if (others) others.push(comparison)
    else found.set(comparison.fact, [comparison])
  } else if (condition.kind === 'not') comparisonsIn(condition.of, found)
  else if (condition.kind !== 'undecided') for (const one of condition.of) comparisonsIn(one, found)
  return found
}
