import { type ControlHeld, type ControlState, organisation, type Period } from './holdings.js'

const strength: Readonly<Record<ControlState, number>> = { retired: 0, planned: 1, failing: 2, implemented: 3 }

const holds = ({ from, until }: Period, on: string) => from <= on && (until === null || on <= until)

/** The period of a control for a system that counts on a day: the one that began last; of two that began together, the weaker. Null where it does not apply. */
export function periodOn(periods: readonly Period[] | undefined, on: string): Period | null {
  let best: Period | null = null
  for (const period of periods ?? []) {
    if (!holds(period, on)) continue
    if (best === null || period.from > best.from || (period.from === best.from && strength[period.state] < strength[best.state])) best = period
  }
  return best
}

export const stateFor = (periods: readonly Period[] | undefined, on: string): ControlState | null => periodOn(periods, on)?.state ?? null

/** The period that decides for a system: its own, or, for a control of organisation scope, that of the organisation as a whole. */
export const periodFor = (control: ControlHeld, system: number, on: string): Period | null =>
  periodOn(control.periods.get(system), on) ?? (control.scope === 'organisation' ? periodOn(control.whole, on) : null)

/**
 * The state of a control for a system, or for the organisation: there it fails if it fails anywhere, retired systems apart. Else its state for the organisation as a whole
 * decides; without one, a control of organisation scope is implemented once it is so for some system, one of system scope only if it is so for every
 * system to which it applies, since what is claimed of the organisation must hold of all of them. Null where it does not apply.
 */
export function controlState(control: ControlHeld, system: number, on: string): ControlState | null {
  if (system !== organisation) return periodFor(control, system, on)?.state ?? null
  const states = statesAnywhere(control, on)
  if (states.includes('failing')) return 'failing'
  const whole = control.scope === 'organisation' ? stateFor(control.whole, on) : null
  if (whole !== null) return whole
  const current = states.filter(state => state !== 'retired')
  if (current.length === 0) return states.length > 0 ? 'retired' : null
  const implemented = control.scope === 'organisation' ? current.includes('implemented') : current.every(state => state === 'implemented')
  return implemented ? 'implemented' : 'planned'
}

function statesAnywhere(control: ControlHeld, on: string): readonly ControlState[] {
  const states: ControlState[] = []
  for (const periods of periodsAnywhere(control)) {
    const state = stateFor(periods, on)
    if (state !== null) states.push(state)
  }
  return states
}

const anywhere = new WeakMap<ControlHeld, readonly (readonly Period[])[]>()

/** The periods by which the organisation is judged: of a control of organisation scope those as a whole, and those of each system that is not retired. Found once a control, being asked for each piece of evidence. */
export function periodsAnywhere(control: ControlHeld): readonly (readonly Period[])[] {
  const known = anywhere.get(control)
  if (known) return known
  const { periods, whole, scope, retiredSystems } = control
  const found = scope === 'organisation' ? [whole] : []
  for (const [system, some] of periods) if (!retiredSystems.has(system)) found.push(some)
  anywhere.set(control, found)
  return found
}
