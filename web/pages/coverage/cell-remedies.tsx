import type { Cell } from './cell-question'
import { MissingAnswers } from './missing-answers'
import { RemedyWords } from './remedy-words'

/** What would cover it, the cheapest first; or what would tell whether it applies, where nobody can tell yet. */
export function CellRemedies({ applicability: { missing }, remedies, requirement, status, system }: Cell) {
  if (status === 'UNKNOWN' && missing.length > 0) return <MissingAnswers missing={missing} system={remedies[0]?.item ?? system} />
  return <ol className="cell-remedies">{remedies.map((remedy) => <li key={`${remedy.kind} ${remedy.says}`}><RemedyWords {...remedy} requirement={requirement} /></li>)}</ol>
}
