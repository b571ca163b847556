import type { Context } from '../contract/context.js'
import { invalidInput } from '../model/errors.js'
import { type JudgedCell, judgeCell } from '../projection/judged-cell.js'
import { standingOf } from '../projection/standing.js'
import { demandItem } from '../contract/demand-item.js'

export interface CellArguments {
  readonly system: string
  readonly requirement: string
  readonly on?: string | null
}

/**
 * The cell of a requirement and a system. What is asked of the organisation is judged for it, whichever system is named.
 * Errors: NOT_FOUND with the field; INVALID_INPUT where the organisation is named for what is asked of a system, or the requirement stands outside its framework.
 */
export async function oneCell({ system: systemId, requirement: requirementId, on: day }: CellArguments, context: Context): Promise<JudgedCell> {
  const facts = await context.facts()
  const system = demandItem(facts, ['SYSTEM', 'ORGANISATION'], 'system', systemId)
  const requirement = demandItem(facts, ['REQUIREMENT'], 'requirement', requirementId)
  const on = day ?? context.today
  const standing = standingOf(facts, String(facts.property(requirement, 'framework')), on)
  const place = standing.law.placeOf(requirement)
  const obligation = standing.law.obligations[place]
  if (!obligation) throw invalidInput('requirement', 'must be a part of its framework, or of a part of it')
  if (!obligation.ofOrganisation && facts.kindOf(system) !== 'SYSTEM') throw invalidInput('system', 'must be a system: this requirement is judged for each of them')
  return judgeCell(facts, standing, place, system, on)
}
