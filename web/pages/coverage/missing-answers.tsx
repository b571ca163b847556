import { Link } from 'react-router'
import { itemPath } from '../../parts/item-path'
import type { Cell } from './cell-question'
import { missingWords } from './condition-words'

interface MissingAnswersProps {
  readonly missing: Cell['applicability']['missing']
  /** Whose answers they are; null where nobody can tell. */
  readonly system: { readonly id: string } | null
}

/** What is still to be answered, in one line: the questions themselves stand where they can be answered. */
export function MissingAnswers({ missing, system }: MissingAnswersProps) {
  return <p>{missingWords(missing)}{system && <> <Link className="cell-answer" to={classifyPath(system.id)}>Answer the questions</Link></>}</p>
}

/** The page with the questions about a system. */
export const classifyPath = (system: string): string => `${itemPath('SYSTEM', system)}/classify`
