import { describe, expect, it } from 'vitest'
import { type ControlHeld, type ControlState, type EvidenceHeld, organisation, type Period } from '../../server/assessment/coverage/holdings.js'
import { whyNot } from '../../server/assessment/coverage/proof.js'

let application = 0
const period = (state: ControlState, from: string, until: string | null = null): Period => ({ application: application += 1, state, from, until })
const collected = (day: string): EvidenceHeld => ({ evidence: 1, accepted: true, pending: false, supports: true, collected: day, validUntil: null, about: null, for: null })

const [first, second] = [10, 11]
const control = (systems: ReadonlyMap<number, readonly Period[]>, whole: readonly Period[] = [], retired: readonly number[] = []): ControlHeld =>
  ({ control: 1, scope: 'organisation', periods: systems, whole, evidence: [], retiredSystems: new Set(retired) })
const reason = (held: ControlHeld, day: string) => whyNot(collected(day), held, organisation, [], '2026-11-01')

describe('Evidence for the organisation', () => {
  const failedOnce = new Map([[first, [period('implemented', '2026-01-01')]], [second, [period('failing', '2026-02-01', '2026-03-01'), period('implemented', '2026-03-02')]]])

  it('does not count from a day on which the control failed for one of its systems, though it worked for another', () => {
    expect(reason(control(failedOnce), '2026-02-15')).toBe('control not implemented then')
    expect(reason(control(failedOnce), '2026-03-02')).toBeNull()
  })

  it('counts from that day where the system is retired', () => {
    expect(reason(control(failedOnce, [], [second]), '2026-02-15')).toBeNull()
  })

  it('does not count from a day on which the control was planned as a whole', () => {
    const held = control(new Map([[first, [period('implemented', '2026-01-01')]]]), [period('planned', '2026-01-01', '2026-05-31'), period('implemented', '2026-06-01')])
    expect(reason(held, '2026-02-15')).toBe('control not implemented then')
    expect(reason(held, '2026-06-01')).toBeNull()
  })
})
