import { coverageStatuses } from '../../model/words.js'
import { code, type StatusCode } from './status.js'

/** N of M and what stands beside it (product.md, Coverage, Roll-ups). */
export interface Totals {
  covered: number
  of: number
  dueLater: number
  dueLaterCovered: number
  notApplicable: number
  inferred: number
  readonly byStatus: number[]
}

export const noTotals = (): Totals => ({ covered: 0, of: 0, dueLater: 0, dueLaterCovered: 0, notApplicable: 0, inferred: 0, byStatus: coverageStatuses.map(() => 0) })

/** What counts once: an assessed requirement, or the parts of a choice together; what lies below such a part counts by itself. Places are those of requirements in the order of the text. */
export interface Unit {
  readonly places: readonly number[]
  readonly ofOrganisation: boolean
}

/** What a unit comes to in one column. */
export interface Counted {
  readonly status: StatusCode
  readonly inferred: StatusCode
  readonly later: boolean
}

export function count(totals: Totals, { status, inferred, later }: Counted): void {
  totals.byStatus[status] = (totals.byStatus[status] ?? 0) + 1
  if (status === code['not applicable']) {
    totals.notApplicable += 1
    return
  }
  const covered = status === code.covered
  totals.of += 1
  if (covered) totals.covered += 1
  else if (status !== code.unknown && inferred === code.covered) totals.inferred += 1
  if (!later) return
  totals.dueLater += 1
  if (covered) totals.dueLaterCovered += 1
}

/** Two counts together. */
export const sum = (a: Totals, b: Totals): Totals => ({
  covered: a.covered + b.covered, of: a.of + b.of, dueLater: a.dueLater + b.dueLater, dueLaterCovered: a.dueLaterCovered + b.dueLaterCovered,
  notApplicable: a.notApplicable + b.notApplicable, inferred: a.inferred + b.inferred, byStatus: a.byStatus.map((count, at) => count + (b.byStatus[at] ?? 0)),
})

/** The units among requirements: choices of one whole belong together. */
export function unitsOf(obligations: readonly { readonly assessed: boolean; readonly role: string; readonly parent: number; readonly ofOrganisation: boolean }[]): readonly Unit[] {
  const choices = new Map<string, number[]>()
  const units: Unit[] = []
  obligations.forEach(({ assessed, role, parent, ofOrganisation }, place) => {
    if (!assessed) return
    const key = `${parent}|${ofOrganisation}`
    const together = role === 'choice' ? choices.get(key) : undefined
    if (together) return void together.push(place)
    const places = [place]
    if (role === 'choice') choices.set(key, places)
    units.push({ places, ofOrganisation })
  })
  return units
}

/** The best part of a choice decides: the best of those that apply; where none does, one that is unknown. */
export const bestOf = (statuses: readonly StatusCode[]): number => {
  const best = Math.max(...statuses)
  if (best >= code.gap) return statuses.indexOf(best)
  return Math.max(0, statuses.indexOf(code.unknown))
}
