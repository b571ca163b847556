import type { FactName } from '../../model/fact.js'
import { appliesFrom } from './applies-from.js'
import type { Answers } from './condition.js'
import { decide } from './decide.js'
import { itself, type Provision } from './provision.js'
import { type Reason, reasonsOf } from './reasons.js'

/** Whether and from when a requirement applies, why, and which missing facts could change that. */
export interface Applicability {
  readonly value: 'applies' | 'does not apply' | 'unknown'
  readonly from: string | null
  /** The id of the provision that sets that day. */
  readonly fromBy: string | null
  readonly trace: readonly Reason[]
  readonly missing: readonly FactName[]
  /** For the organisation: the system for whose sake it is asked, or may be, by its number. */
  readonly sake?: number
}

/** The same with its own requirement named, where a rule that several share says that the requirement itself says so. */
export const saidBy = (judged: Applicability, requirement: string): Applicability =>
  ({ ...judged, trace: judged.trace.map(reason => (reason.by === itself ? { ...reason, by: requirement } : reason)) })

/** Judges one requirement for one system. Pure: the same facts give the same answer, whatever the day; the law of a day is in the provision. */
export function judgeApplicability({ condition, appliesFrom: lines }: Provision, answers: Answers): Applicability {
  const { truth, missing } = decide(condition, answers)
  const trace = reasonsOf(condition, answers)
  if (truth !== true) return { value: truth === null ? 'unknown' : 'does not apply', from: null, fromBy: null, trace, missing }
  const day = appliesFrom(lines, answers)
  return { value: 'applies', from: day.from, fromBy: day.by, trace, missing: day.missing }
}
