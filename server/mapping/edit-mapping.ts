import type { Context } from '../contract/context.js'
import { invalidInput } from '../model/errors.js'
import { lapsing } from './lapse.js'
import type { MappingChanged, ProposeMappingInput } from './propose-mapping.js'
import { demandUnstated } from './same-statement.js'
import { type Expected, type Standing, standingOf } from './standing.js'
import { betweenOf, demandFits, endsGiven, type Stated, textOf, titleOf } from './stated.js'
import { moveEnds, reviseMappings } from './write-mapping.js'

type Change = { readonly [Member in keyof Omit<ProposeMappingInput, 'set'>]?: ProposeMappingInput[Member] | null }
export type EditMappingInput = Change & Expected

/**
 * Changes what a mapping states: what is left out stays, null takes away. It is proposed again whoever had reviewed it, and it is from then
 * on the editor's own statement: theirs as author, of today, resting on no proof. What was accepted from it waits for a new review.
 * Errors: CONFLICT where it was changed since it was seen, or the set states the same already; INVALID_INPUT and NOT_FOUND by field.
 */
export async function editMapping(input: EditMappingInput, { commit, viewer, today }: Context): Promise<MappingChanged> {
  const written = await commit('mapping.edited', async (write, read) => {
    const [standing] = (await standingOf(read, [input], () => 'input.mapping')) as [Standing]
    const { mapping, set } = standing
    const [before, after] = [statedIn(standing), edited(standing, input)]
    if (JSON.stringify(before) === JSON.stringify(after)) return
    const restated = titleOf(before) !== titleOf(after)
    if (restated) {
      demandFits(set, await betweenOf(read, after))
      await demandUnstated(read, set.id, after, mapping.id)
    }
    const { sources, targets, negated, ...said } = after
    const review = { author: viewer.actor, stated: today, status: 'proposed', reviewer: null, reviewed: null, reason: null, restsOn: null }
    const changes = { ...said, ...review, negated: negated || null, title: restated ? titleOf(after) : mapping.title, ...(restated ? { predicate: null } : {}) }
    await reviseMappings(write, read, [{ id: mapping.id, changes }, ...(await lapsing(read, [mapping.id], 'edited'))])
    await moveEnds(write, mapping.id, 'SOURCE', before.sources, sources)
    await moveEnds(write, mapping.id, 'TARGET', before.targets, targets)
  })
  return { ...written, item: input.mapping }
}

const statedIn = ({ mapping: { relation, negated, rationale, strength, scale }, sources, targets }: Standing): Stated =>
  ({ sources, targets, relation, negated, rationale, strength, scale })

function edited(standing: Standing, input: EditMappingInput): Stated {
  const before = statedIn(standing)
  return {
    sources: side('sources', before.sources, input.sources), targets: side('targets', before.targets, input.targets),
    relation: input.relation === undefined ? before.relation : demanded('relation', input.relation),
    negated: input.negated === undefined ? before.negated : input.negated === true,
    rationale: text('rationale', before.rationale, input.rationale),
    strength: text('strength', before.strength, input.strength),
    scale: text('scale', before.scale, input.scale),
  }
}

/** One side as it is to be; the same provisions in another order are the same side. */
function side(name: 'sources' | 'targets', before: readonly string[], given: readonly string[] | null | undefined): readonly string[] {
  if (given === undefined) return before
  const after = endsGiven(name, demanded(name, given))
  return after.length === before.length && after.every(id => before.includes(id)) ? before : after
}

const text = (name: 'rationale' | 'strength' | 'scale', before: string | null, given: string | null | undefined) =>
  (given === undefined ? before : textOf(name, given))

function demanded<Value>(name: string, given: Value | null): Value {
  if (given === null) throw invalidInput(`input.${name}`, 'cannot be taken away')
  return given
}
