import type { Applicability } from '../assessment/applicability/judge-applicability.js'
import type { Reason } from '../assessment/applicability/reasons.js'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import type { FactName } from '../model/fact.js'
import { definitionOf } from '../contract/fact-definitions.js'
import { type CellArguments, oneCell } from './one-cell.js'

/** Whether a requirement applies to a system, from when and why. Errors: as `oneCell`. */
export async function applicability(asked: CellArguments, context: Context) {
  const one = await oneCell(asked, context)
  return presented(asked.requirement, one.applicability(), context)
}

/** A judgement as the API gives it. */
export function presented(requirement: string, { value, from, fromBy, trace, missing }: Applicability, { loaders }: Pick<Context, 'loaders'>) {
  const item = (id: string | null) => (id === null ? null : loaders.item.load(id))
  return {
    requirement: () => item(requirement) as Promise<Row>,
    value, from,
    fromBy: () => item(fromBy),
    trace: trace.map(({ says, holds, by }: Reason) => ({ says, holds, by: () => item(by) })),
    missing: missing.map((fact: FactName) => definitionOf(fact)),
  }
}
