import type { controlScopes, controlStates } from '../../model/words.js'

export type ControlState = (typeof controlStates)[number]

/** A control in one state for one system. Both days belong to the period; no `until` means still. */
export interface Period {
  readonly application: number
  readonly state: ControlState
  readonly from: string
  readonly until: string | null
}

/** Evidence on a control. Systems and requirements are known by numbers of their own; null where it names none. */
export interface EvidenceHeld {
  readonly evidence: number
  readonly accepted: boolean
  /** It waits for a verdict. */
  readonly pending: boolean
  readonly supports: boolean
  readonly collected: string
  readonly validUntil: string | null
  readonly about: readonly number[] | null
  readonly for: readonly number[] | null
}

/** A control with the periods in which it applied to each system, and its evidence. */
export interface ControlHeld {
  readonly control: number
  readonly scope: (typeof controlScopes)[number]
  readonly periods: ReadonlyMap<number, readonly Period[]>
  /** The periods in which one of organisation scope applied to the organisation as a whole, and so to every system that has no period of its own. */
  readonly whole: readonly Period[]
  readonly evidence: readonly EvidenceHeld[]
  /** The systems that are retired; the organisation is not judged by them. */
  readonly retiredSystems: ReadonlySet<number>
}

/** The organisation's own claim that a control satisfies a requirement. */
export interface ClaimHeld {
  readonly claim: number
  readonly control: ControlHeld
  /** The requirement that is claimed. */
  readonly requirement: number
  readonly full: boolean
  readonly inReview: boolean
}

/** Stands for the organisation where a system is asked for. */
export const organisation = -1
