import type { FactName } from '../../model/fact.js'
import { noDay } from './compare.js'
import type { Answers, Condition } from './condition.js'
import { decide } from './decide.js'

/** One line of `appliesFrom`, made ready. */
export interface DatedCondition {
  readonly when: Condition | null
  readonly from: string | null
  readonly orLater: FactName | null
  readonly by: string | null
}

/** From which day something applies; null where no day is set, or where missing facts keep it open. */
export interface Day {
  readonly from: string | null
  readonly by: string | null
  readonly missing: readonly FactName[]
}

/**
 * The day by the first line whose condition holds (product.md, Applicability). A line that is open is passed over only where it would set the same
 * day as the line that holds; a line without a day is no matter of days: under it the provision does not apply.
 */
export function appliesFrom(lines: readonly DatedCondition[], answers: Answers): Day {
  const reached: { readonly day: Day; readonly open: readonly FactName[] }[] = []
  for (const line of lines) {
    const { truth, missing } = line.when === null ? { truth: true, missing: [] } : decide(line.when, answers)
    if (truth === false || (line.from === null && truth === null)) continue
    reached.push({ day: dayOf(line, answers), open: missing })
    if (truth === true) break
  }
  const [first, ...others] = reached
  if (!first) return { from: null, by: null, missing: [] }
  if (others.every(({ day }) => day.from === first.day.from)) return first.day
  return { from: null, by: null, missing: [...new Set(reached.flatMap(({ day, open }) => [...open, ...day.missing]))] }
}

function dayOf({ from, orLater, by }: DatedCondition, answers: Answers): Day {
  if (from === null || orLater === null) return { from, by, missing: [] }
  const other = answers(orLater)
  if (other === undefined) return { from: null, by, missing: [orLater] }
  return { from: typeof other === 'string' && other !== noDay && other > from ? other : from, by, missing: [] }
}
