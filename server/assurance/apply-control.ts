import type { Context } from '../contract/context.js'
import { dayBefore, type ItemChanged } from '../contract/kept-item.js'
import { beginning, linkOf, linksOf, makeLinks, reviseLinks } from '../contract/keep.js'
import { demandInUse, demandStanding } from '../contract/standing-item.js'
import { invalidInput } from '../model/errors.js'
import type { controlStates } from '../model/words.js'

export interface ApplyControlInput {
  readonly control: string
  readonly system: string
  readonly state: (typeof controlStates)[number]
  readonly from?: string | null
}

/**
 * From a day on a control has this state for a system, or one of organisation scope for the organisation as a whole; the period before
 * ends the day before, and one that began on that very day is put right. Errors: NOT_FOUND; INVALID_INPUT for a control that is retired, the state it has
 * already, and for a day on which a later period has begun.
 */
export async function applyControl({ control, system, state, from: given }: ApplyControlInput, { commit, today }: Context): Promise<ItemChanged> {
  const from = given ?? today
  const written = await commit('control.applied', async (write, read) => {
    const { item: held } = await demandInUse(read, ['CONTROL'], 'input.control', control)
    const { item: far } = await demandStanding(read, ['SYSTEM', 'ORGANISATION'], 'input.system', system)
    if (far.itemKind === 'ORGANISATION' && held['scope'] !== 'organisation') throw invalidInput('input.system', 'is the organisation; a control of system scope applies to systems')
    const periods = (await linksOf(read, control, ['APPLIES_TO'])).filter(({ to }) => to === system)
    const later = periods.find(one => beginning(one) > from)
    if (later) throw invalidInput('input.from', `a period began on ${beginning(later)}; a new one begins after it`)
    const open = periods.filter(({ properties: { until } }) => typeof until !== 'string' || until >= from)
    if (open.some(({ properties }) => properties['state'] === state)) throw invalidInput('input.state', `it is ${state} for this system already`)
    const sameDay = periods.find(one => beginning(one) === from)
    await reviseLinks(write, open.filter(one => one !== sameDay).map(one => ({ ...one, properties: { until: dayBefore(from) } })))
    if (sameDay) await reviseLinks(write, [{ ...sameDay, properties: { state, until: null } }])
    else await makeLinks(write, [linkOf('APPLIES_TO', control, system, { state, from }, from)])
  })
  return { ...written, item: control }
}
