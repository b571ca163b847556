import type { Context } from '../contract/context.js'
import { invalidInput } from '../model/errors.js'
import { type Coverage, coverageInTurns } from '../projection/coverage.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { demandItem } from '../contract/demand-item.js'

export interface CellArguments {
  readonly system: string
  readonly requirement: string
  readonly on?: string | null
}

/** One requirement and one system in the coverage that holds their cell. */
export interface OneCell {
  readonly facts: Facts
  readonly coverage: Coverage
  readonly place: number
  /** The column: the system's, or the last, for what is asked of the organisation. */
  readonly column: number
  readonly requirement: ItemNumber
  /** Null where the organisation is judged. */
  readonly system: ItemNumber | null
}

/**
 * The cell of a requirement and a system. What is asked of the organisation is judged for it, whichever system is named.
 * Errors: NOT_FOUND with the field; INVALID_INPUT where the organisation is named for what is asked of a system.
 */
export async function oneCell({ system: systemId, requirement: requirementId, on }: CellArguments, context: Context): Promise<OneCell> {
  const facts = await context.facts()
  const system = demandItem(facts, ['SYSTEM', 'ORGANISATION'], 'system', systemId)
  const requirement = demandItem(facts, ['REQUIREMENT'], 'requirement', requirementId)
  const isSystem = facts.kindOf(system) === 'SYSTEM'
  const coverage = await coverageInTurns(facts, String(facts.property(requirement, 'framework')), isSystem ? [system] : [], on ?? context.today)
  const place = coverage.law.placeOf(requirement)
  const ofOrganisation = coverage.law.obligations[place]?.ofOrganisation ?? false
  if (!ofOrganisation && !isSystem) throw invalidInput('system', 'must be a system: this requirement is judged for each of them')
  return { facts, coverage, place, requirement, column: ofOrganisation ? coverage.width - 1 : 0, system: ofOrganisation ? null : system }
}
