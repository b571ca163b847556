import { z } from 'zod'
import { besides } from '../faults.js'
import type { StatedMappingSet } from '../file-content.js'
import type { Located } from '../located.js'
import { parsed } from './own-props.js'
import { isToken, uuidOf } from './token.js'

type Unmatched = StatedMappingSet['unmatched'][number]

const select = z.looseObject({ 'with-ids': z.array(z.string()).optional() })
const gapSchema = z.looseObject({ 'unmapped-controls': z.array(select) })
const ownSchema = z.array(z.object({
  side: z.enum(['source', 'target']), name: z.string(), label: z.string().optional(), kept: z.record(z.string(), z.unknown()),
}))

const sides = ['source', 'target'] as const
const memberOf = { source: 'source-gap-summary', target: 'target-gap-summary' } as const

/**
 * The controls that a mapping says have no counterpart (`source-gap-summary`, `target-gap-summary`), those that are named by their ids.
 * What selects controls in another way, by a pattern or with their children, is kept with the summary. A property of our own says more
 * exactly what a summary has no room for.
 */
export function readGaps(located: Located, record: object, id: string, own: string | undefined): Gaps {
  const read = sides.map(side => gapsOn(located, record, id, side))
  const rest = besides(Object.assign({}, ...read.map(gaps => gaps.rest)) as object)
  const said = ownSchema.safeParse(parsed(own)).data
  const place = located.placeOf(record)
  return { unmatched: said?.map(({ side, name, label, kept }) => ({ place, side, requirement: { name, label, place }, kept })) ?? read.flatMap(gaps => gaps.unmatched), rest }
}

interface Gaps {
  readonly unmatched: readonly Unmatched[]
  readonly rest: Readonly<Record<string, unknown>>
}

function gapsOn(located: Located, record: object, id: string, side: (typeof sides)[number]): Gaps {
  const member = (record as Record<string, unknown>)[memberOf[side]]
  const gap = gapSchema.safeParse(member)
  if (!gap.success) return { unmatched: [], rest: { [memberOf[side]]: member } }
  const raw = (member as { 'unmapped-controls': readonly object[] })['unmapped-controls']
  const unmatched = gap.data['unmapped-controls'].flatMap((one, at) => (isPlain(one) ? (one['with-ids'] ?? []).map(name => {
    const place = located.placeOf(raw[at] as object)
    return { place, side, requirement: { name, place }, kept: {} }
  }) : []))
  const others = gap.data['unmapped-controls'].filter(one => !isPlain(one))
  const rest = besides(gap.data, 'unmapped-controls', ...(gap.data['uuid'] === summaryId(id, side) ? ['uuid'] : []))
  const said = besides({ ...rest, 'unmapped-controls': others.length > 0 ? others : undefined })
  return { unmatched, rest: Object.keys(said).length > 0 ? { [memberOf[side]]: said } : {} }
}

/** The uuid of a summary that had none of its own: made from the mapping's. */
const summaryId = (id: string, side: string) => uuidOf(undefined, id, side)

const isPlain = (one: z.infer<typeof select>) => Object.keys(one).join() === 'with-ids' && (one['with-ids'] ?? []).length > 0

/** The gap summaries to write, and the property that says what they cannot. */
export function writeGaps(unmatched: readonly Unmatched[], kept: Readonly<Record<string, unknown>>, id: string): { readonly summaries: Readonly<Record<string, unknown>>; readonly own: string | undefined } {
  const summaries = Object.assign({}, ...sides.map(side => summaryOf(unmatched, kept, id, side))) as Record<string, unknown>
  const plain = unmatched.every(({ requirement, kept: more }) => isToken(requirement.name) && requirement.label === undefined && Object.keys(more).length === 0)
  const bySide = sides.flatMap(side => unmatched.filter(one => one.side === side))
  if (plain && bySide.every((one, at) => one === unmatched[at])) return { summaries, own: undefined }
  return { summaries, own: JSON.stringify(unmatched.map(({ side, requirement: { name, label }, kept: more }) => ({ side, name, label, kept: more }))) }
}

function summaryOf(unmatched: readonly Unmatched[], kept: Readonly<Record<string, unknown>>, id: string, side: (typeof sides)[number]): object {
  const names = unmatched.filter(one => one.side === side).map(({ requirement }) => requirement.name)
  const rest = (kept[memberOf[side]] ?? {}) as { readonly uuid?: string; readonly 'unmapped-controls'?: readonly object[] }
  if (names.length === 0 && Object.keys(rest).length === 0) return {}
  const controls = [...(names.length > 0 ? [{ 'with-ids': names }] : []), ...(rest['unmapped-controls'] ?? [])]
  return { [memberOf[side]]: { uuid: summaryId(id, side), ...rest, 'unmapped-controls': controls } }
}
