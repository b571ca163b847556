import type { Context } from '../contract/context.js'
import { propertiesOf } from '../contract/item-fields.js'
import { linkOf } from '../contract/keep.js'
import { type ItemChanged, register } from '../contract/kept-item.js'
import { demandStanding } from '../contract/standing-item.js'
import { risk } from './kept-kinds.js'

export interface RegisterRiskInput {
  readonly id?: string | null
  readonly owner?: string | null
  readonly systems?: readonly string[] | null
  readonly [field: string]: unknown
}

/** Registers a risk and the systems it affects. Errors: INVALID_INPUT, and NOT_FOUND at the system. */
export const registerRisk = ({ id, owner, systems, ...given }: RegisterRiskInput, context: Context): Promise<ItemChanged> =>
  register(context, risk, {
    id, owner, properties: propertiesOf(risk.fields, given, true),
    links: async (read, item) => {
      const named = [...new Set(systems ?? [])]
      for (const [at, system] of named.entries()) await demandStanding(read, ['SYSTEM'], `input.systems[${at}]`, system)
      return named.map(system => linkOf('AFFECTS', item, system))
    },
  })
