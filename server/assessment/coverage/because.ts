import type { Bearing } from './assess.js'
import { claimStatus } from './claim-status.js'
import { controlState, periodFor, periodOn, periodsAnywhere } from './control-state.js'
import { type ControlHeld, type ControlState, organisation, type Period } from './holdings.js'
import { newestCounting } from './proof.js'
import { code, type StatusCode } from './status.js'

/** What together is enough for a status, and nothing in it too much: a claim, the periods in which its control applied, and evidence. */
export interface ReasonSet {
  readonly claim: number
  readonly applications: readonly number[]
  readonly evidence: number | null
}

/** So many ways of taking reasons away are followed for one claim. */
const mostWays = 500

/**
 * Every minimal set of reasons by which these claims give a system this status. Take one element out of each of them, and the status is another
 * (product.md, Coverage: always with its reasons). A set is what decides now; the others are what would decide if an element of it were gone, and so on
 * (the tree of hitting sets: Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32, 1987).
 */
export function because(bearing: readonly Bearing[], system: number, on: string, status: StatusCode): readonly ReasonSet[] {
  if (status <= code.gap) return []
  return bearing.flatMap(one => {
    const found = new Map<string, ReasonSet>()
    const followed = new Set<string>()
    const follow = (gone: Gone): void => {
      const way = `${[...gone.applications].toSorted().join()}|${[...gone.evidence].toSorted().join()}`
      if (followed.has(way) || followed.size >= mostWays) return
      followed.add(way)
      const set = deciding(without(one, gone), system, on, status)
      if (set === null) return
      found.set(`${[...set.applications].toSorted().join()}|${set.evidence}`, set)
      for (const application of set.applications) follow({ ...gone, applications: new Set([...gone.applications, application]) })
      if (set.evidence !== null) follow({ ...gone, evidence: new Set([...gone.evidence, set.evidence]) })
    }
    follow({ applications: new Set(), evidence: new Set() })
    const sets = [...found.values()]
    return sets.filter(set => !sets.some(other => other !== set && isWithin(other, set)))
  })
}

/** Whether a set says no more than another. Every way to break all the smaller ones breaks the larger as well. */
const isWithin = (small: ReasonSet, large: ReasonSet) =>
  small.applications.every(one => large.applications.includes(one)) && (small.evidence === null || small.evidence === large.evidence)

interface Gone {
  readonly applications: ReadonlySet<number>
  readonly evidence: ReadonlySet<number>
}

/** A claim as it would stand without some periods and some evidence. */
function without({ claim, requirement }: Bearing, gone: Gone): Bearing {
  const left = (periods: readonly Period[]) => periods.filter(({ application }) => !gone.applications.has(application))
  const { control } = claim
  const periods = new Map([...control.periods].map(([system, some]) => [system, left(some)]))
  return { requirement, claim: { ...claim, control: { ...control, periods, whole: left(control.whole), evidence: control.evidence.filter(({ evidence }) => !gone.evidence.has(evidence)) } } }
}

/** What gives a claim this status as things stand; null where it has another. */
function deciding({ claim, requirement }: Bearing, system: number, on: string, status: StatusCode): ReasonSet | null {
  const { control, full, inReview } = claim
  const state = controlState(control, system, on)
  const newest = newestCounting(claim, system, [claim.requirement, requirement], on)
  if (claimStatus(full, inReview, state, newest === null ? 'none' : newest.supports ? 'supports' : 'contradicts') !== status) return null
  const now = periodIn(control, system, on, state)
  const byEvidence = status === code.covered || (status === code.failing && state === 'implemented')
  const then = byEvidence && newest ? periodIn(control, system, newest.collected, 'implemented') : null
  const applications = [now, then].flatMap(period => (period === null ? [] : [period.application]))
  return { claim: claim.claim, applications: [...new Set(applications)], evidence: byEvidence && newest ? newest.evidence : null }
}

/** A period that by itself gives a control this state on a day: for a system the one that decides, for the organisation that as a whole or the first of its systems'. */
function periodIn(control: ControlHeld, system: number, on: string, state: ControlState | null): Period | null {
  if (system !== organisation) return periodFor(control, system, on)
  return periodsAnywhere(control).map(periods => periodOn(periods, on)).find(period => period?.state === state) ?? null
}
