import { because, type ReasonSet } from '../assessment/coverage/because.js'
import { claimStatus } from '../assessment/coverage/claim-status.js'
import { controlState } from '../assessment/coverage/control-state.js'
import type { Bearing } from '../assessment/coverage/assess.js'
import { type ControlHeld, organisation } from '../assessment/coverage/holdings.js'
import { proofOf, whyNot } from '../assessment/coverage/proof.js'
import { type StatusCode, statusOf } from '../assessment/coverage/status.js'
import type { Context } from '../contract/context.js'
import { rowAt } from '../contract/recall.js'
import type { Facts } from '../projection/facts.js'
import { presented } from './applicability.js'
import { claimInWords, evidenceInWords } from './in-words.js'
import { type CellArguments, type OneCell, oneCell } from './one-cell.js'
import { reasonsInWords } from './reasons-in-words.js'
import { remediesFor } from './remedies-for.js'

/** One cell with its reasons, chains and remedies. Errors: as `oneCell`. */
export async function cell(asked: CellArguments, context: Context) {
  const one = await oneCell(asked, context)
  const { facts, coverage, place, column, requirement, system } = one
  const { assessment, width, bearing, carried, on } = coverage
  const status = assessment.direct[place * width + column] as StatusCode
  const applicability = coverage.applicability(place, column)
  const applies = applicability.value === 'applies'
  const of = system ?? organisation
  const row = (item: number) => rowAt(facts, item)
  const claims = applies ? (bearing[place] ?? []).map(each => ({ ...standing(one, each, of), row: each })).toSorted((a, b) => b.code - a.code) : []
  const decided = assessment.deciding[place * width + column] as number
  const through = decided < 0 ? undefined : bearing[place]?.[decided]
  context.spend(claims.length)
  return {
    on, status: statusOf(status),
    requirement: () => row(requirement),
    system: () => (system === null ? null : row(system)),
    applicability: () => presented(asked.requirement, applicability, context),
    through: () => (through === undefined || through.claim.requirement === requirement ? null : row(through.claim.requirement)),
    claims,
    inferred: () => (applies ? (carried[place] ?? []) : []).map(({ claim, mapping }) => {
      const stands = standing(one, { claim, requirement: claim.requirement }, of)
      return { mapping: () => row(mapping), requirement: () => row(claim.requirement), status: stands.status, claim: stands, code: stands.code }
    }).toSorted((a, b) => b.code - a.code),
    because: () => (applies ? because(bearing[place] ?? [], of, on, status) : []).map(set => namedSet(facts, set)),
    reasons: () => reasonsInWords(one, claims),
    remedies: () => remediesFor(one),
  }
}

const namedSet = (facts: Facts, { claim, applications, evidence }: ReasonSet) =>
  [facts.linkId(claim), ...applications.map(one => facts.linkId(one)), ...(evidence === null ? [] : [facts.idOf(evidence)])]

/** How one claim stands in a cell, with its evidence. */
function standing({ facts, coverage: { on }, requirement }: OneCell, { claim, requirement: judged }: Bearing, system: number) {
  const { control } = claim
  const requirements = [claim.requirement, judged]
  const [state, proof] = [controlState(control, system, on), proofOf(claim, system, requirements, on)]
  const worth = claimStatus(claim.full, claim.inReview, state, proof)
  const row = (item: number) => rowAt(facts, item)
  return {
    code: worth, status: statusOf(worth), state, reason: claimInWords(claim, state, proof),
    claim: () => ({ ...facts.linkProperties(claim.claim), id: facts.linkId(claim.claim), near: facts.idOf(claim.requirement), far: row(control.control) }),
    control: () => row(control.control),
    through: () => (claim.requirement === requirement ? null : row(claim.requirement)),
    evidence: () => evidenceOf(facts, control, system, requirements, on),
  }
}

function evidenceOf(facts: Facts, control: ControlHeld, system: number, requirements: readonly number[], on: string) {
  return control.evidence.toSorted((a, b) => (a.collected < b.collected ? 1 : -1)).map(one => {
    const reason = whyNot(one, control, system, requirements, on)
    return { evidence: () => rowAt(facts, one.evidence), counts: reason === null, reason: evidenceInWords(reason, one.supports) }
  })
}
