import type { Context, Written } from '../contract/context.js'
import type { StatedRelation } from '../model/relation.js'
import { intoSet } from './into-set.js'
import { demandUnstated } from './same-statement.js'
import { betweenOf, endsGiven, type Stated, textOf } from './stated.js'
import { nameFor, writeMapping } from './write-mapping.js'

export interface ProposeMappingInput {
  readonly set?: string | null
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly relation: StatedRelation
  readonly negated?: boolean | null
  readonly rationale?: string | null
  readonly strength?: string | null
  readonly scale?: string | null
}

/** A mapping that a verb wrote, and where the log stands since. */
export interface MappingChanged extends Written {
  readonly item: string
}

/**
 * States a mapping in the viewer's name; it is proposed until somebody reviews it. One that cannot hold together with others is taken in:
 * a contradiction is shown, not hidden. Errors: INVALID_INPUT and NOT_FOUND by field; CONFLICT where the set states the same already.
 */
export async function proposeMapping(input: ProposeMappingInput, { commit, viewer, today }: Context): Promise<MappingChanged> {
  const stated = statedBy(input)
  const name = nameFor(stated)
  const written = await commit('mapping.proposed', async (write, read) => {
    const set = await intoSet(write, read, input.set, await betweenOf(read, stated), viewer)
    await demandUnstated(read, set.id, stated)
    await writeMapping(write, set.id, name, stated, { status: 'proposed', author: viewer.actor, stated: today })
  })
  return { ...written, item: name.id }
}

function statedBy({ sources, targets, relation, negated, ...texts }: ProposeMappingInput): Stated {
  return {
    sources: endsGiven('sources', sources), targets: endsGiven('targets', targets), relation, negated: negated === true,
    rationale: textOf('rationale', texts.rationale), strength: textOf('strength', texts.strength), scale: textOf('scale', texts.scale),
  }
}
