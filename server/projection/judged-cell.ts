import { type Applicability, judgeApplicability, saidBy } from '../assessment/applicability/judge-applicability.js'
import type { Provision } from '../assessment/applicability/provision.js'
import { assess, type Bearing, type Carried } from '../assessment/coverage/assess.js'
import { organisation } from '../assessment/coverage/holdings.js'
import type { StatusCode } from '../assessment/coverage/status.js'
import { answersOf } from './answers.js'
import { readyFor } from './applying.js'
import type { Coverage } from './coverage.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Obligation } from './law.js'
import { applicabilityOfOrganisation, asksSystems, standingSystems } from './of-organisation.js'
import type { Standing } from './standing.js'

/** One requirement judged for one system, or for the organisation, on a day. */
export interface JudgedCell {
  readonly facts: Facts
  readonly on: string
  readonly obligation: Obligation
  /** The system's number; `organisation` where the organisation is judged. */
  readonly system: number
  readonly status: StatusCode
  /** The claim that decides; null where none does. */
  readonly deciding: Bearing | null
  /** What is claimed for the requirement, itself or through a whole of it, and what mappings carry over. */
  readonly bearing: readonly Bearing[]
  readonly carried: readonly Carried[]
  applicability(): Applicability
}

/** A cell of a coverage. */
export function cellIn({ facts, on, law, systems, width, bearing, carried, assessment, applicability }: Coverage, place: number, column: number): JudgedCell {
  const at = place * width + column
  const claims = bearing[place] ?? []
  return {
    facts, on, bearing: claims, carried: carried[place] ?? [],
    obligation: law.obligations[place] as Obligation,
    system: systems[column] ?? organisation,
    status: assessment.direct[at] as StatusCode,
    deciding: claims[assessment.deciding[at] as number] ?? null,
    applicability: () => applicability(place, column),
  }
}

/**
 * The same cell judged by itself, where nobody asked for the coverage around it.
 * @param place the place of the requirement among the obligations of the law
 * @param asked the system; not looked at where the requirement is asked of the organisation
 */
export async function judgeCell(facts: Facts, { law, bearing, carried }: Standing, place: number, asked: ItemNumber, on: string): Promise<JudgedCell> {
  const obligation = law.obligations[place] as Obligation
  const { provision, id, assessed, ofOrganisation } = obligation
  if (ofOrganisation && asksSystems(law)) await readyFor(law, facts, standingSystems(facts))
  const judged = ofOrganisation ? applicabilityOfOrganisation(facts, law, provision) : judgeApplicability(law.provisions[provision] as Provision, answersOf(facts, asked))
  const system = ofOrganisation ? organisation : asked
  const [claims, other] = [bearing[place] ?? [], carried[place] ?? []]
  const { direct: [status], deciding: [decides] } = assess({ systems: [system], bearing: [claims], carried: [], applies: () => (assessed ? judged.value : 'does not apply'), on })
  return {
    facts, on, obligation, system, bearing: claims, carried: other,
    status: status as StatusCode,
    deciding: claims[decides as number] ?? null,
    applicability: () => saidBy(judged, id),
  }
}
