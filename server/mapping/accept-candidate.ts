import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import type { Context } from '../contract/context.js'
import type { Read } from '../graph/commit.js'
import { invalidInput } from '../model/errors.js'
import { anything, type Mask, nothing, possibleOf, relationsOf, type Statement, type StatedRelation, statementOf } from '../model/relation.js'
import { statedRelations } from '../model/words.js'
import type { Facts } from '../projection/facts.js'
import { demandItem } from '../contract/demand-item.js'
import { intoSet } from './into-set.js'
import { presenting, type Proof } from './proof.js'
import { proofInWords } from './proof-in-words.js'
import type { MappingChanged } from './propose-mapping.js'
import { demandUnstated } from './same-statement.js'
import { settledCrosswalk } from './settled-graph.js'
import { standingOf } from './standing.js'
import { betweenOf, type Stated } from './stated.js'
import { nameFor, writeMapping } from './write-mapping.js'

export interface AcceptCandidateInput {
  readonly source: string
  readonly target: string
  readonly relation?: StatedRelation | null
  readonly negated?: boolean | null
  readonly set?: string | null
  readonly includeProposed?: boolean | null
}

/**
 * Makes a derived pair a mapping: stated by `derivation`, approved by the viewer, its proof as the rationale, resting on the mappings of that
 * proof. A reviewer may know more than was derived and say a narrower word, never one that allows what was ruled out. Errors: INVALID_INPUT
 * where nothing is derived, it is a contradiction, or no word or the wrong word is given for it; CONFLICT where a mapping of the proof was
 * changed meanwhile, or the set states the same already; NOT_FOUND.
 */
export async function acceptCandidate(input: AcceptCandidateInput, context: Context): Promise<MappingChanged> {
  const { source, target } = input
  const facts = await context.facts()
  const { mask, proofs } = await derived(facts, input)
  const restsOn = [...new Set(proofs.flatMap(({ steps }) => steps.flatMap(({ mapping }) => mapping ?? [])))]
  const ends = { sources: [source], targets: [target] }
  const name = nameFor(ends)
  const { viewer, today } = context
  const written = await context.commit('candidate.accepted', async (write, read) => {
    await demandAsSeen(read, facts, restsOn)
    const set = await intoSet(write, read, input.set, await betweenOf(read, ends), viewer)
    const { relation, negated } = wordFor(input, mask, set.overlapMeans)
    const stated: Stated = { ...ends, relation, negated: negated === true, rationale: proofInWords(facts, proofs).slice(0, 10_000), strength: null, scale: null }
    await demandUnstated(read, set.id, stated)
    await writeMapping(write, set.id, name, stated, { status: 'approved', author: 'derivation', stated: today, reviewer: viewer.actor, reviewed: today, restsOn })
  })
  return { ...written, item: name.id }
}

async function derived(facts: Facts, { source, target, includeProposed }: AcceptCandidateInput): Promise<{ readonly mask: Mask; readonly proofs: readonly Proof[] }> {
  if (source === target) throw invalidInput('input.target', 'must be another requirement')
  const [one, other] = [demandItem(facts, 'REQUIREMENT', 'input.source', source), demandItem(facts, 'REQUIREMENT', 'input.target', target)]
  const graph = await settledCrosswalk(facts, includeProposed === true)
  const { mask, proofs } = deriveRelation(graph, graph.requirementOf(one), graph.requirementOf(other))
  if (mask === anything) throw invalidInput('input.target', 'nothing is derived between these two')
  if (mask === nothing) throw invalidInput('input.target', 'the chains between these two contradict each other; nothing follows until one is rejected')
  return { mask, proofs: proofs.map(presenting(facts, graph).chain) }
}

/** The proof was read before the lock was held; what it rests on must still be as it was. */
async function demandAsSeen(read: Read, facts: Facts, restsOn: readonly string[]): Promise<void> {
  const seen = restsOn.map(mapping => ({ mapping, expected: Number(facts.property(facts.numberOf(mapping), 'revision')) }))
  await standingOf(read, seen, () => 'input.target')
}

/** The word that was given, or the one that says exactly what was derived. */
function wordFor({ relation, negated }: AcceptCandidateInput, mask: Mask, overlapMeans: string): Statement {
  const within = (statement: Statement) => { const said = possibleOf(statement, overlapMeans); return said !== null && (said & ~mask) === 0 }
  const given = relation ? { relation, negated } : statementOf(mask, overlapMeans)
  if (given && within(given)) return given
  const words = statedRelations.filter(word => within({ relation: word }))
  const why = given ? 'says what was ruled out' : 'has to be given: no word says exactly this'
  throw invalidInput('input.relation', `${why}. Derived is: ${relationsOf(mask).join(' or ')}. It may be ${words.map(word => `"${word}"`).join(', ')}`)
}
