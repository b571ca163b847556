import type { Context } from '../contract/context.js'
import { type ItemChanged } from '../contract/kept-item.js'
import { beginning, linkOf, linksOf, makeLinks, reviseLinks, saysTheSame } from '../contract/keep.js'
import { demandItem } from '../contract/demand-item.js'
import { demandStanding } from '../contract/standing-item.js'
import { demandText } from '../contract/given-text.js'
import { itemsOf } from '../contract/recall.js'
import { invalidInput } from '../model/errors.js'
import { compareText } from '../model/text-order.js'
import type { decisions } from '../model/words.js'
import { readsDecisions } from '../projection/reads-decisions.js'

export interface DecideInput {
  readonly organisation?: string | null
  readonly requirement: string
  readonly decision: (typeof decisions)[number]
  readonly justification: string
  readonly from?: string | null
}

/**
 * From a day on the organisation has decided this of a requirement, until the day of a later decision; what it decided before holds until then. A decision of
 * the very same day is put right; the log keeps that. Errors: NOT_FOUND; INVALID_INPUT without a justification, for a requirement that applies whatever is decided of it, and for what is decided
 * so already.
 */
export async function decide({ organisation, requirement, decision, justification, from: given }: DecideInput, context: Context): Promise<ItemChanged> {
  const why = demandText('justification', justification, 'text')
  const decider = organisation ?? (await theOrganisation(context))
  const from = given ?? context.today
  const facts = await context.facts()
  if (!readsDecisions(facts, demandItem(facts, 'REQUIREMENT', 'input.requirement', requirement))) throw invalidInput('input.requirement', 'is not decided on: no rule of it reads decisions, and whether it applies is told without them')
  const properties = { decision, justification: why }
  const written = await context.commit('requirement.decided', async (write, read) => {
    await demandStanding(read, ['ORGANISATION'], 'input.organisation', decider)
    await demandStanding(read, ['REQUIREMENT'], 'input.requirement', requirement)
    const begun = (await linksOf(read, requirement, ['DECIDES'])).filter(link => link.from === decider && beginning(link) <= from)
    const holding = begun.toSorted((a, b) => compareText(beginning(a), beginning(b))).at(-1)
    if (holding && saysTheSame(holding, properties)) return
    if (holding && beginning(holding) === from) await reviseLinks(write, [{ ...holding, properties }])
    else await makeLinks(write, [linkOf('DECIDES', decider, requirement, { ...properties, from }, from)])
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
