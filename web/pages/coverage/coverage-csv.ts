import { coverageWord } from '../../parts/coverage-status'
import { csvText } from '../../parts/csv'
import { cellWords, referenceIn } from './cell-words'
import type { CoverageRow } from './coverage-question'
import type { Gap } from './gaps-question'
import type { Line } from './lines'

interface Look {
  readonly on: string
  readonly inferred: boolean
  readonly rollUp: boolean
}

/** The matrix as CSV: exactly the lines shown, one column a system. What opens says N of M, and its own status before it where it has one. */
export function matrixCsv(lines: readonly Line[], systems: readonly { readonly label: string }[], look: Look): string {
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [[
    line.id, referenceIn(line.row.requirement), askedIn(line.row), String(line.depth),
    ...systems.map(({ label }, column) => cellText(line.row, column, label, look)),
  ]] : []))
  return csvText([['id', 'reference', 'title', 'level', ...systems.map(({ label }) => label)], ...rows])
}

/** What it asks; one part of a choice says so, as the choice counts once and the statuses of its parts add up to more. */
const askedIn = ({ requirement: { title, summary, role } }: CoverageRow) => `${title ?? summary}${role === 'CHOICE' ? ' (one of a choice)' : ''}`

function cellText(row: CoverageRow, column: number, system: string, look: Look): string {
  const { status, inferred, later, share, none, text } = cellWords(row, column, system, look)
  const own = status && [coverageWord(status), inferred && `inferred ${coverageWord(inferred)}`, later && `from ${row.from[column]}`].filter(Boolean).join(', ')
  return [own, share === null || (none && own) ? '' : text].filter(Boolean).join('; ')
}

/** The list of gaps as CSV, in its order. */
export function gapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map(({ requirement, system, status, from, reason, remedy }) => [
    requirement.id, requirement.label, system?.label ?? 'The organisation', coverageWord(status), from ?? '', reason, remedy?.says ?? '',
  ])
  return csvText([['id', 'requirement', 'system', 'status', 'from', 'why', 'cheapest way'], ...rows])
}
