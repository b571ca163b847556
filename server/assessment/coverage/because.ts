import type { Bearing } from './assess.js'
import { claimStatus } from './claim-status.js'
import { controlState, periodOn } from './control-state.js'
import { type ControlHeld, type ControlState, organisation, type Period } from './holdings.js'
import { proofOf, whyNot } from './proof.js'
import { code, type StatusCode } from './status.js'

/** What together is enough for a status, and nothing in it too much: a claim, the periods in which its control applied, and evidence. */
export interface ReasonSet {
  readonly claim: number
  readonly applications: readonly number[]
  readonly evidence: number | null
}

/**
 * Every minimal set of reasons by which these claims give a system this status. Take one element out of each of them, and the status is another
 * (product.md, Coverage: always with its reasons).
 */
export function because(bearing: readonly Bearing[], system: number, on: string, status: StatusCode): readonly ReasonSet[] {
  return bearing.flatMap(({ claim, requirement }): readonly ReasonSet[] => {
    const { control, full, inReview } = claim
    const requirements = [claim.requirement, requirement]
    const state = controlState(control, system, on)
    const proof = proofOf(claim, system, requirements, on)
    if (status <= code.gap || claimStatus(full, inReview, state, proof) !== status) return []
    const now = periodsIn(control, system, on, state)
    const byEvidence = status === code.covered || (status === code.failing && state === 'implemented')
    if (!byEvidence) return now.map(application => ({ claim: claim.claim, applications: [application], evidence: null }))
    return now.flatMap(application => decisive(control, system, requirements, on).map(({ evidence, period }) => (
      { claim: claim.claim, applications: [...new Set([application, period])], evidence })))
  })
}

/**
 * The applications that give a control this state on a day: of a system its own, and behind them those of the organisation as a whole; of the
 * organisation those as a whole, and behind them those of its systems.
 */
function periodsIn(control: ControlHeld, system: number, on: string, state: ControlState | null): readonly number[] {
  const whole = control.scope === 'organisation' ? leading(control.whole, on, state) : noneLeading
  const each = [...control.periods.values()].flatMap(periods => leading(periods, on, state).found)
  if (system === organisation) return [...whole.found, ...(whole.isLast || state === 'failing' ? each : [])]
  const own = leading(control.periods.get(system) ?? [], on, state)
  return [...own.found, ...(own.isLast ? whole.found : [])]
}

interface Leading {
  readonly found: readonly number[]
  /** Whether nothing else decides once these are taken away. */
  readonly isLast: boolean
}

const noneLeading: Leading = { found: [], isLast: true }

/** Periods may overlap: where the one that counts is taken away, the one before it does. All that say the same, down to the first that says otherwise. */
function leading(periods: readonly Period[], on: string, state: ControlState | null): Leading {
  const found: number[] = []
  let left = periods
  let period = periodOn(left, on)
  for (; period !== null && period.state === state; period = periodOn(left, on)) {
    const { application } = period
    found.push(application)
    left = left.filter(one => one.application !== application)
  }
  return { found, isLast: period === null }
}

/** The evidence that counts and says what the newest says, as far back as nothing that counts says otherwise, with the period in which each was collected. */
function decisive(control: ControlHeld, system: number, requirements: readonly number[], on: string) {
  const counting = control.evidence.filter(one => whyNot(one, control, system, requirements, on) === null)
    .toSorted((a, b) => (a.collected === b.collected ? Number(a.supports) - Number(b.supports) : a.collected < b.collected ? 1 : -1))
  const other = counting.findIndex(one => one.supports !== counting[0]?.supports)
  return (other < 0 ? counting : counting.slice(0, other)).flatMap(({ evidence, collected }) =>
    periodsIn(control, system, collected, 'implemented').map(period => ({ evidence, period })))
}
