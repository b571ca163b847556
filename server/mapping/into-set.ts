import { z } from 'zod'
import type { Viewer } from '../access/viewer.js'
import { itemColumn, labelOf } from '../contract/item.js'
import { putItem } from '../contract/keep.js'
import type { Read, Write } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { notFound } from '../model/errors.js'
import { type Between, demandFits } from './stated.js'
import { type StandingSet, standingSet } from './standing.js'

const itemsById = statement('graph/items-by-id', z.object({ item: itemColumn }))

/** The id of an organisation's own set from one framework to another. */
export const ownSetId = ({ source, target }: Between) => `mapping-set:own-${source}--${target}`

/** What a set of one's own says of itself where nobody said otherwise. */
export const ownSetDefaults = { source: 'own', licence: 'not stated', method: 'stated and reviewed by people', grouping: 'joint', overlapMeans: 'proper overlap' } as const

/**
 * The set that a new mapping between two frameworks goes into: the one that is named, else the organisation's own, which is made in the same
 * change when it is first needed. Errors: NOT_FOUND; INVALID_INPUT where the set is kept between other frameworks.
 */
export async function intoSet(write: Write, read: Read, given: string | null | undefined, between: Between, viewer: Viewer): Promise<StandingSet> {
  const id = given ?? ownSetId(between)
  const [found] = await read(itemsById, { ids: [id] })
  if (found?.item.itemKind === 'MAPPING_SET') {
    const set = standingSet(found.item)
    demandFits(set, between)
    return set
  }
  if (given != null) throw notFound('input.set', given)
  return makeOwnSet(write, read, id, between, viewer)
}

async function makeOwnSet(write: Write, read: Read, id: string, { source, target }: Between, { actor }: Viewer): Promise<StandingSet> {
  const rows = await read(itemsById, { ids: [source, target] })
  const nameOf = (framework: string) => rows.filter(({ item }) => item.id === framework).map(({ item }) => labelOf(item))[0] ?? framework
  const title = `Own mappings: ${nameOf(source)} to ${nameOf(target)}`
  const [made] = await putItem(write, 'MappingSet', id, { ...ownSetDefaults, title, author: actor, sourceFramework: source, targetFramework: target, sortKey: title.toLowerCase() })
  return standingSet(made?.after)
}
