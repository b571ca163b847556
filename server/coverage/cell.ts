import { because, type ReasonSet } from '../assessment/coverage/because.js'
import { claimStatus } from '../assessment/coverage/claim-status.js'
import { controlState } from '../assessment/coverage/control-state.js'
import type { Bearing } from '../assessment/coverage/assess.js'
import { type ControlHeld, organisation } from '../assessment/coverage/holdings.js'
import { proofOf, whyNot } from '../assessment/coverage/proof.js'
import { statusOf } from '../assessment/coverage/status.js'
import type { Context } from '../contract/context.js'
import { rowAt } from '../contract/recall.js'
import type { Facts } from '../projection/facts.js'
import type { JudgedCell } from '../projection/judged-cell.js'
import { presented } from './applicability.js'
import { claimInWords, evidenceInWords } from './in-words.js'
import { type CellArguments, oneCell } from './one-cell.js'
import { reasonsInWords } from './reasons-in-words.js'
import { remediesFor } from './remedies-for.js'

/** One cell with its reasons, chains and remedies. Errors: as `oneCell`. */
export async function cell(asked: CellArguments, context: Context) {
  const one = await oneCell(asked, context)
  const { facts, on, obligation: { item: requirement }, system, status, deciding, bearing, carried } = one
  const applicability = one.applicability()
  const applies = applicability.value === 'applies'
  const row = (item: number) => rowAt(facts, item)
  const claims = applies ? bearing.map(each => standing(one, each)).toSorted((a, b) => b.code - a.code) : []
  context.spend(claims.length)
  return {
    on, status: statusOf(status),
    requirement: () => row(requirement),
    system: () => (system === organisation ? null : row(system)),
    applicability: () => presented(asked.requirement, applicability, context),
    through: () => (deciding === null || deciding.claim.requirement === requirement ? null : row(deciding.claim.requirement)),
    claims,
    inferred: () => (applies ? carried : []).map(({ claim, mapping }) => {
      const stands = standing(one, { claim, requirement: claim.requirement })
      return { mapping: () => row(mapping), requirement: () => row(claim.requirement), status: stands.status, claim: stands, code: stands.code }
    }).toSorted((a, b) => b.code - a.code),
    because: () => (applies ? because(bearing, system, on, status) : []).map(set => namedSet(facts, set)),
    reasons: () => reasonsInWords(one, claims),
    remedies: () => remediesFor(one),
  }
}

const namedSet = (facts: Facts, { claim, applications, evidence }: ReasonSet) =>
  [facts.linkId(claim), ...applications.map(one => facts.linkId(one)), ...(evidence === null ? [] : [facts.idOf(evidence)])]

/** How one claim stands in a cell, with its evidence. */
function standing({ facts, on, obligation, system }: JudgedCell, { claim, requirement: judged }: Bearing) {
  const { control } = claim
  const requirements = [claim.requirement, judged]
  const [state, proof] = [controlState(control, system, on), proofOf(claim, system, requirements, on)]
  const worth = claimStatus(claim.full, claim.inReview, state, proof)
  const row = (item: number) => rowAt(facts, item)
  return {
    code: worth, status: statusOf(worth), state, reason: claimInWords(claim, state, proof),
    claim: () => ({ ...facts.linkProperties(claim.claim), id: facts.linkId(claim.claim), near: facts.idOf(claim.requirement), far: row(control.control) }),
    control: () => row(control.control),
    through: () => (claim.requirement === obligation.item ? null : row(claim.requirement)),
    evidence: () => evidenceOf(facts, control, system, requirements, on),
  }
}

function evidenceOf(facts: Facts, control: ControlHeld, system: number, requirements: readonly number[], on: string) {
  return control.evidence.toSorted((a, b) => (a.collected < b.collected ? 1 : -1)).map(one => {
    const reason = whyNot(one, control, system, requirements, on)
    return { evidence: () => rowAt(facts, one.evidence), counts: reason === null, reason: evidenceInWords(reason, one.supports) }
  })
}
