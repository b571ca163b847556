import type { ClaimHeld, ControlHeld, ControlState } from './holdings.js'
import { claimStatus } from './claim-status.js'
import { controlState } from './control-state.js'
import { type Proof, proofOf } from './proof.js'
import { code, type StatusCode } from './status.js'

/** A claim that bears on a requirement: its own, or a full one on a whole of which it is a part by `all`. */
export interface Bearing {
  readonly claim: ClaimHeld
  /** The requirement that is judged; that of the claim, or a part of it. */
  readonly requirement: number
}

/** A full claim on another requirement that one approved mapping carries over. */
export interface Carried {
  readonly claim: ClaimHeld
  readonly mapping: number
}

/** What is judged: requirements and systems in rows and columns, what bears on each requirement, and which cells apply at all. */
export interface Assessed {
  /** The systems' numbers; `organisation` for the organisation. */
  readonly systems: readonly number[]
  readonly bearing: readonly (readonly Bearing[])[]
  readonly carried: readonly (readonly Carried[])[]
  /** Whether a requirement applies to a system. */
  readonly applies: (requirement: number, system: number) => 'applies' | 'does not apply' | 'unknown'
  readonly on: string
}

/** Statuses row by row: that of requirement r for system s stands at r × systems + s. */
export interface Assessment {
  readonly direct: Uint8Array
  /** What the best carried claim comes to; `gap` where there is none, and never outside the cells that apply. */
  readonly inferred: Uint8Array
  /** Which bearing claim decided, by its place; -1 where none did. */
  readonly deciding: Int32Array
}

/** Judges every cell. Pure; a control is judged once a system, and evidence anew only where it names requirements. */
export function assess({ systems, bearing, carried, applies, on }: Assessed): Assessment {
  const width = systems.length
  const cells = bearing.length * width
  const made = { direct: new Uint8Array(cells), inferred: new Uint8Array(cells).fill(code.gap), deciding: new Int32Array(cells).fill(-1) }
  const standing = standings(systems, on)
  for (let row = 0; row < bearing.length; row += 1) {
    const [own, other] = [bearing[row] ?? [], carried[row] ?? []]
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column
      const value = applies(row, column)
      if (value !== 'applies') {
        made.direct[at] = value === 'unknown' ? code.unknown : code['not applicable']
        continue
      }
      let best: StatusCode = code.gap
      for (let place = 0; place < own.length; place += 1) {
        const { claim, requirement } = own[place] as Bearing
        const status = standing(claim, requirement, column)
        if (status > best || (made.deciding[at] === -1 && status === best)) [best, made.deciding[at]] = [status, place]
      }
      made.direct[at] = best
      for (const { claim } of other) made.inferred[at] = Math.max(made.inferred[at] as number, standing(claim, claim.requirement, column))
    }
  }
  return made
}

/** What a claim is worth for a system, each control's state and general proof being worked out once. */
function standings(systems: readonly number[], on: string): (claim: ClaimHeld, requirement: number, column: number) => StatusCode {
  const states = new Map<ControlHeld, (ControlState | null | undefined)[]>()
  const proofs = new Map<ControlHeld, (Proof | undefined)[]>()
  const row = <Value>(table: Map<ControlHeld, (Value | undefined)[]>, control: ControlHeld) => {
    const held = table.get(control) ?? Array.from<Value | undefined>({ length: systems.length })
    table.set(control, held)
    return held
  }
  return (claim, requirement, column) => {
    const { control, full, inReview } = claim
    const system = systems[column] as number
    const held = row(states, control)
    const state = held[column] === undefined ? (held[column] = controlState(control, system, on)) : held[column]
    if (state !== 'implemented') return claimStatus(full, inReview, state, 'none')
    const named = control.evidence.some(one => one.for !== null)
    if (named) return claimStatus(full, inReview, state, proofOf(claim, system, [claim.requirement, requirement], on))
    const known = row(proofs, control)
    const proof = (known[column] ??= proofOf(claim, system, [claim.requirement], on))
    return claimStatus(full, inReview, state, proof)
  }
}
