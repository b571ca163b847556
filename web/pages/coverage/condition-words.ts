import { capitalised } from '../../parts/enum-word'
import type { Cell } from './cell-question'

interface ConditionWords {
  readonly asked: string
  readonly answer: 'yes' | 'no' | 'not known yet'
}

/**
 * One condition that decides whether something applies, and how it stands. Of a question the server names the answer that the rule waits for, "Is
 * it …? No"; what is said here is what was answered. What is not known need not be a question that anybody is asked.
 */
export function conditionWords({ says, holds }: Pick<Cell['applicability']['trace'][number], 'says' | 'holds'>): ConditionWords {
  const [, question, wanted] = /^(.*\?) (Yes|No)$/s.exec(says) ?? []
  const yes = wanted === 'No' ? !holds : holds
  return { asked: question ?? `${capitalised(says)}:`, answer: holds == null ? 'not known yet' : yes ? 'yes' : 'no' }
}

/** How many answers are missing, one or more, and the one to begin with. */
export function missingWords(missing: readonly { readonly question: string }[]): string {
  const first = missing[0]?.question
  return missing.length === 1 ? `One answer is missing: ${first}` : `${missing.length} answers are missing; first: ${first}`
}

const unknown = /(?:^|; )not known: /

/** Why a gap is one of which nobody can tell, in one line: its conditions stand in the cell. Empty where the server gives none. */
export function unknownWords(reason: string): string {
  const conditions = reason.split(unknown).slice(1)
  const [only] = conditions
  if (only === undefined) return ''
  return conditions.length === 1 ? `Not known yet: ${conditionWords({ says: only, holds: null }).asked.replace(/:$/, '')}` : `${conditions.length} conditions are not known yet`
}
