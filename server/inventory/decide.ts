import type { Context } from '../contract/context.js'
import { type ItemChanged } from '../contract/kept-item.js'
import { linkOf, linksOf, makeLinks, reviseLinks, saysTheSame } from '../contract/keep.js'
import { demandStanding } from '../contract/standing-item.js'
import { demandText } from '../contract/given-text.js'
import { itemsOf } from '../contract/recall.js'
import { invalidInput } from '../model/errors.js'
import type { decisions } from '../model/words.js'

export interface DecideInput {
  readonly organisation?: string | null
  readonly requirement: string
  readonly decision: (typeof decisions)[number]
  readonly justification: string
  readonly from?: string | null
}

/** Records a decision of the organisation in place of an earlier one on the same requirement; the log keeps that. Errors: NOT_FOUND; INVALID_INPUT without a justification. */
export async function decide({ organisation, requirement, decision, justification, from }: DecideInput, context: Context): Promise<ItemChanged> {
  const why = demandText('justification', justification, 'text')
  const decider = organisation ?? (await theOrganisation(context))
  const properties = { decision, justification: why, from: from ?? context.today }
  const written = await context.commit('requirement.decided', async (write, read) => {
    await demandStanding(read, ['ORGANISATION'], 'input.organisation', decider)
    await demandStanding(read, ['REQUIREMENT'], 'input.requirement', requirement)
    const before = (await linksOf(read, requirement, ['DECIDES'])).find(link => link.from === decider)
    if (before && saysTheSame(before, properties)) return
    if (before) await reviseLinks(write, [{ ...before, properties }])
    else await makeLinks(write, [linkOf('DECIDES', decider, requirement, properties)])
  })
  return { ...written, item: decider }
}

/** Errors: INVALID_INPUT where there is none, or several. */
async function theOrganisation(context: Context): Promise<string> {
  const facts = await context.facts()
  const [one, ...others] = itemsOf(facts, 'ORGANISATION')
  if (one === undefined || others.length > 0) throw invalidInput('input.organisation', one === undefined ? 'there is no organisation yet' : 'must be named, since there are several')
  return facts.idOf(one)
}
