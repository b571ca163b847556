import { z } from 'zod'
import { mappingStatuses } from '../../model/words.js'
import { besides, faultsOf } from '../faults.js'
import type { NamedRequirement, StatedMapping } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, type Problem } from '../problem.js'
import { keptOf, objectOf, oneOf, ownNamespace, ownOf, propSchema } from './own-props.js'
import { meantBy } from './relationship.js'

const item = z.looseObject({ 'id-ref': z.string().min(1), type: z.string().optional(), props: z.array(propSchema).optional() })
const qualified = z.looseObject({ type: z.string().min(1), ns: z.string().optional() })
const mapSchema = z.looseObject({
  uuid: z.string().min(1),
  ns: z.string().optional(),
  relationship: z.union([z.string().min(1), qualified]),
  sources: z.array(item).min(1),
  targets: z.array(item).min(1),
  remarks: z.string().optional(),
  props: z.array(propSchema).optional(),
})
type OscalMap = z.infer<typeof mapSchema>
type Item = z.infer<typeof item>

/**
 * One `map` of a mapping collection: a statement between all its sources and all its targets, or what is wrong with it. A relationship is
 * read in its namespace: a word that OSCAL's own does not have is a fault, one of another namespace is an association under that word.
 */
export function readMap(located: Located, record: object): { readonly mapping: StatedMapping } | { readonly problems: readonly Problem[] } {
  const read = mapSchema.safeParse(record)
  if (!read.success) return { problems: faultsOf(located, record, read.error) }
  const { relationship } = read.data
  const word = typeof relationship === 'string' ? relationship : relationship.type
  const meant = meantBy(word, (typeof relationship === 'string' ? undefined : relationship.ns) ?? read.data.ns)
  if (meant === null) return { problems: [problemAt(located.placeOf(record, ['relationship']), word, unknownWord)] }
  const { own, others } = ownOf(read.data.props)
  return {
    mapping: {
      place: located.placeOf(record),
      recordId: own.get('record-id') ?? read.data.uuid,
      sources: itemsOf(located, record, 'sources', read.data),
      targets: itemsOf(located, record, 'targets', read.data),
      ...meant,
      predicate: own.get('predicate') ?? (read.data.ns === ownNamespace ? '' : word),
      rationale: read.data.remarks,
      ...reviewOf(own),
      kept: keptOf(restOf(read.data, others), own.get('kept')),
    },
  }
}

const unknownWord =
  'OSCAL has no such relationship. Its words are equal-to, equivalent-to, subset-of, superset-of, intersects-with and no-relationship; a word of your own stands with "ns", the address of its namespace.'

function reviewOf(own: ReadonlyMap<string, string>) {
  return {
    strength: own.get('strength'), scale: own.get('scale'),
    author: own.get('author'), reviewer: own.get('reviewer'), status: oneOf(mappingStatuses, own.get('status')),
    stated: own.get('stated'), reviewed: own.get('reviewed'),
  }
}

function itemsOf(located: Located, record: object, side: 'sources' | 'targets', read: OscalMap): readonly NamedRequirement[] {
  const raw = (record as Record<typeof side, readonly object[]>)[side]
  return read[side].map((one, at) => {
    const { own } = ownOf(one.props)
    return { name: own.get('name') ?? one['id-ref'], label: own.get('label'), place: located.placeOf(raw[at] as object) }
  })
}

/** All that a map says and a statement has no member for; items are among it only where they say more than which control they name. */
function restOf(read: OscalMap, others: readonly unknown[]) {
  const { relationship } = read
  return besides({
    ...besides(read, 'uuid', 'relationship', 'sources', 'targets', 'remarks', 'props', ...(read.ns === ownNamespace ? ['ns'] : [])),
    relationship: typeof relationship === 'string' ? undefined : besides(relationship, 'type'),
    props: others.length > 0 ? others : undefined,
    sources: tellingItems(read.sources),
    targets: tellingItems(read.targets),
  })
}

function tellingItems(items: readonly Item[]): readonly object[] | undefined {
  const telling = items.flatMap(one => {
    const { own, others } = ownOf(one.props)
    const rest = { ...besides(one, 'id-ref', 'props'), ...(others.length > 0 ? { props: others } : {}) }
    return Object.keys(rest).length > 1 || objectOf(rest)['type'] !== 'control' ? [{ ...rest, 'id-ref': own.get('name') ?? one['id-ref'] }] : []
  })
  return telling.length > 0 ? telling : undefined
}
