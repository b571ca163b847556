import type { CoverageStatus } from '../../../api/generated/graphql'
import { csvText } from '../../../parts/csv'
import { statusOf } from './status-of'
import { stateOf, type StatementPart } from './statement-rows'

const heading = ['control', 'title', 'decision', 'justification', 'from', 'later', 'implemented by', 'status']

/** The Statement of Applicability as CSV, one row a requirement, in the order of the text. */
export function statementCsv(parts: readonly StatementPart[], statuses: ReadonlyMap<string, readonly CoverageStatus[]>): string {
  const rows = parts.flatMap((part) => part.rows).map((row) => [
    row.requirement.ref, row.requirement.title ?? '', stateOf(row), row.decision?.justification ?? '', row.decision?.from ?? '',
    row.coming.map((decision) => `${stateOf({ decision })} from ${decision.from}: ${decision.justification}`).join('; '),
    row.controls.map(({ label }) => label).join('; '), statusOf(row.requirement.subject, statuses.get(row.requirement.id) ?? []),
  ])
  return csvText([heading, ...rows])
}
