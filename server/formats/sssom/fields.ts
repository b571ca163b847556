import { mappingStatuses } from '../../model/words.js'
import type { StatedMapping } from '../file-content.js'
import { joinCell, splitCell } from '../table/list-cell.js'
import { predicateOf, relationOf } from './predicates.js'
import { prefixOf } from './prefixes.js'
import type { Slots } from './slots.js'

/** What a row states, without where it stands and between what. */
export type Fields = Pick<StatedMapping,
  'recordId' | 'relation' | 'negated' | 'predicate' | 'rationale' | 'strength' | 'scale' | 'author' | 'reviewer' | 'status' | 'stated' | 'reviewed'>

/** How a confidence is to be read. */
export const confidenceScale = 'confidence 0 to 1'

/** Slots that only Throughline writes, for what SSSOM has none. */
const own = { status: 'ext_throughline_status', strength: 'ext_throughline_strength', scale: 'ext_throughline_scale' } as const

const ownRecord = 'throughline-record:'

/** What the slots of a row say in Throughline's words. */
export function fieldsOf(slots: Slots): Fields {
  const predicate = slots.predicate_id ?? ''
  return {
    recordId: slots.record_id?.startsWith(ownRecord) ? slots.record_id.slice(ownRecord.length) : slots.record_id,
    relation: relationOf(predicate),
    negated: slots.predicate_modifier === 'Not',
    predicate,
    rationale: slots.comment,
    strength: slots[own.strength] ?? slots.confidence,
    scale: slots[own.scale] ?? (slots.confidence === undefined ? undefined : confidenceScale),
    author: people(slots.author_label, slots.author_id),
    reviewer: people(slots.reviewer_label, slots.reviewer_id),
    status: mappingStatuses.find(status => status === slots[own.status]),
    stated: slots.mapping_date,
    reviewed: slots.review_date,
  }
}

const people = (labels: string | undefined, ids: string | undefined): string | undefined => {
  const cell = labels ?? ids
  return cell?.includes('|') || cell?.includes('\\') ? splitCell(cell).join(', ') : cell
}

/** A change of slots; undefined takes a slot away. */
type Change = Readonly<Record<string, string | undefined>>

/** How each field that differs from what the slots say is written. A slot that still says the same stays as it was read, to the letter. */
const writers: { readonly [Field in keyof Fields]-?: (fields: Fields) => Change } = {
  recordId: ({ recordId }) => ({ record_id: recordId === undefined || prefixOf(recordId) !== undefined ? recordId : ownRecord + recordId }),
  relation: fields => predicateSlots(fields),
  negated: ({ negated }) => ({ predicate_modifier: negated ? 'Not' : undefined }),
  predicate: fields => predicateSlots(fields),
  rationale: ({ rationale }) => ({ comment: rationale }),
  strength: fields => strengthSlots(fields),
  scale: fields => strengthSlots(fields),
  author: ({ author }) => ({ author_id: undefined, author_label: listOfOne(author) }),
  reviewer: ({ reviewer }) => ({ reviewer_id: undefined, reviewer_label: listOfOne(reviewer) }),
  status: ({ status }) => ({ [own.status]: status }),
  stated: ({ stated }) => ({ mapping_date: stated }),
  reviewed: ({ reviewed }) => ({ review_date: reviewed }),
}

const listOfOne = (value: string | undefined) => (value === undefined ? undefined : joinCell([value]))

/** The predicate as it was stated, where SSSOM can say it; else our own word, with the stated one as its label. */
function predicateSlots({ relation, predicate }: Fields): Change {
  if (prefixOf(predicate) !== undefined && relationOf(predicate) === relation) return { predicate_id: predicate }
  const stated = relation === predicate || prefixOf(predicate) !== undefined ? undefined : predicate || undefined
  return { predicate_id: predicateOf(relation), predicate_label: stated }
}

function strengthSlots({ strength, scale }: Fields): Change {
  const isShare = strength !== undefined && scale === confidenceScale && isConfidence(strength)
  return { confidence: isShare ? strength : undefined, [own.strength]: isShare ? undefined : strength, [own.scale]: isShare ? undefined : scale }
}

/** A number between 0 and 1, written as SSSOM writes numbers. */
export const isConfidence = (text: string): boolean => /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) && Number(text) <= 1

/** The slots with which a row states these fields: those it was read with, changed only where they say something else. */
export function withFields(slots: Slots, fields: Fields): Slots {
  const said = fieldsOf(slots)
  const differing = (Object.keys(writers) as (keyof Fields)[]).filter(field => said[field] !== fields[field])
  return differing.length === 0 ? slots : changed(slots, differing.map(field => writers[field](fields)))
}

/** Slots with changes made in order. */
export const changed = (slots: Slots, changes: readonly Change[]): Slots =>
  Object.fromEntries(Object.entries(Object.assign({}, slots, ...changes) as Change).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))
