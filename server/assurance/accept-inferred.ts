import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import { settle } from '../assessment/derivation/settle.js'
import type { Context } from '../contract/context.js'
import type { ItemChanged } from '../contract/kept-item.js'
import type { Link } from '../contract/keep.js'
import { demandInUse, demandStanding } from '../contract/standing-item.js'
import type { Read } from '../graph/commit.js'
import { clip, invalidInput } from '../model/errors.js'
import { nothing } from '../model/relation.js'
import { carriedOver } from '../projection/carried-over.js'
import { crosswalkGraphOf } from '../projection/crosswalk-graph.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { holdingsOf } from '../projection/holdings.js'
import { demandClaimable } from './claim.js'
import { claimsOf, holdingOn, stateClaim } from './state-claim.js'

export interface AcceptInferredInput {
  readonly control: string
  readonly requirement: string
  readonly mapping: string
  readonly from: string
}

/**
 * Makes what a mapping carries over the organisation's own claim, which keeps what it rests on. Errors: NOT_FOUND; INVALID_INPUT where nothing is carried over
 * so: the mapping is not approved or says too little, or the control has no full claim that is held. What was changed meanwhile is seen under the lock.
 */
export async function acceptInferred({ control, requirement, mapping, from }: AcceptInferredInput, context: Context): Promise<ItemChanged> {
  const facts = await context.facts()
  const [served, over, holder] = [requirement, mapping, control].map(id => facts.numberOf(id)) as [number, number, number]
  const carries = served >= 0 && carriedOver(facts, holdingsOf(facts, context.today), served)
    .some(({ claim, mapping: one }) => one === over && claim.control.control === holder && facts.idOf(claim.requirement) === from)
  const contradicted = carries && await isContradicted(facts, served, facts.numberOf(from))
  const written = await context.commit('inferred.accepted', async (write, read) => {
    await demandInUse(read, ['CONTROL'], 'input.control', control)
    await demandClaimable(read, requirement)
    const { item } = await demandStanding(read, ['MAPPING'], 'input.mapping', mapping)
    if (!carries || item['status'] !== 'approved' || item.revision > facts.revision) throw invalidInput('input.mapping', 'does not carry this claim over: it must be approved, and leave nothing possible but that the claimed requirement holds all that is asked')
    if (contradicted) throw invalidInput('input.mapping', 'approved mappings contradict each other about the two, so that none of them carries anything over')
    const claim = await demandFull(read, { control, requirement: from, today: context.today }, facts.revision)
    await demandNoneOfItsOwn(read, { control, requirement, restsOn: [mapping, claim.id], today: context.today })
    await stateClaim(write, read, control, requirement, {
      extent: 'full', state: 'held', from: context.today, until: typeof claim.properties['until'] === 'string' ? claim.properties['until'] : null, restsOn: [mapping, claim.id],
      rationale: clip(`Accepted from ${from} through a mapping. ${String(item['rationale'] ?? '')}`.trim(), 10_000),
    })
  })
  return { ...written, item: control }
}

/** Whether chains of approved statements leave nothing possible of two requirements (product.md, Set relations: such a pair supports nothing). */
async function isContradicted(facts: Facts, one: ItemNumber, other: ItemNumber): Promise<boolean> {
  const graph = crosswalkGraphOf(facts)
  await settle(graph)
  return deriveRelation(graph, graph.requirementOf(one), graph.requirementOf(other)).mask === nothing
}

/** Errors: INVALID_INPUT where the control has no full claim that is held, or where it was changed since. */
async function demandFull(read: Read, { control, requirement, today }: { readonly control: string; readonly requirement: string; readonly today: string }, revision: number): Promise<Link> {
  const claim = holdingOn(await claimsOf(read, control, requirement), today)
  const { extent, state, revision: touched } = claim?.properties ?? {}
  if (!claim || extent !== 'full' || state !== 'held' || Number(touched) > revision) throw invalidInput('input.from', 'this control holds no full claim on it')
  return claim
}

/** Errors: INVALID_INPUT where the control holds a full claim of its own, which would lose its ground, or has accepted the very same already. */
async function demandNoneOfItsOwn(read: Read, { control, requirement, restsOn, today }: { readonly control: string; readonly requirement: string; readonly restsOn: readonly string[]; readonly today: string }): Promise<void> {
  const held = holdingOn(await claimsOf(read, control, requirement), today)?.properties
  if (held?.['extent'] !== 'full' || held['state'] !== 'held') return
  const ground = Array.isArray(held['restsOn']) ? held['restsOn'].map(String) : null
  if (ground === null) throw invalidInput('input.requirement', 'this control claims it fully already, and by itself')
  if (ground.join() === restsOn.join()) throw invalidInput('input.mapping', 'was accepted already')
}
