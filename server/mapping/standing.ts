import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { clip, conflict, notFound } from '../model/errors.js'
import type { StatedRelation } from '../model/relation.js'
import { groupings, mappingStatuses, statedRelations } from '../model/words.js'

const mappingProperties = z.looseObject({
  id: z.string(), revision: z.number(), title: z.string(), set: z.string(), status: z.enum(mappingStatuses), relation: z.enum(statedRelations),
  negated: z.boolean().default(false), rationale: z.string().nullable().default(null), strength: z.string().nullable().default(null),
  scale: z.string().nullable().default(null), author: z.string().optional(),
})
const setProperties = z.looseObject({
  id: z.string(), overlapMeans: z.string(), grouping: z.enum(groupings), separateReview: z.boolean().default(false),
  sourceFramework: z.string().optional(), targetFramework: z.string().optional(),
})

/** A set as the verbs see it. The two frameworks are absent where it was published without saying so. */
export type StandingSet = z.infer<typeof setProperties>
export const standingSet = (properties: unknown): StandingSet => setProperties.parse(properties)

const row = z.object({ properties: mappingProperties, set: setProperties, sources: z.array(z.string()), targets: z.array(z.string()), actor: z.string().nullable() })
const standing = statement('mapping/standing', row)

/** A mapping as it stands inside a change, with its set, its ends and who changed it last. */
export interface Standing {
  readonly mapping: z.infer<typeof mappingProperties> & { readonly relation: StatedRelation }
  readonly set: StandingSet
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

/** A mapping that somebody wants to change, at the revision at which they saw it. */
export interface Expected {
  readonly mapping: string
  readonly expected: number
}

/**
 * These mappings as they stand, in the order they were asked for. Decided under the lock where `read` is that of a change.
 * Errors: NOT_FOUND; CONFLICT where one has another revision than was seen, naming it and who changed it.
 */
export async function standingOf(read: Read, wanted: readonly Expected[], fieldOf: (at: number) => string): Promise<readonly Standing[]> {
  const rows = await read(standing, { ids: wanted.map(one => one.mapping) })
  const byId = new Map(rows.map(one => [one.properties.id, one]))
  return wanted.map(({ mapping: id, expected }, at) => {
    const found = byId.get(id)
    if (!found) throw notFound(fieldOf(at), id)
    const { properties: mapping, actor, set, sources, targets } = found
    if (mapping.revision !== expected) throw wasFaster(mapping, actor, expected, fieldOf(at))
    return { mapping, set, sources, targets }
  })
}

function wasFaster({ id, title, revision }: { id: string; title: string; revision: number }, actor: string | null, expected: number, field: string) {
  const who = actor ?? 'nobody known'
  return conflict(`${clip(title)} (${id}) was changed by ${who} at revision ${revision}; you saw revision ${expected}`, { id, revision, actor: who }, field)
}
