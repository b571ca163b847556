import { problemAt, type Problem } from '../problem.js'
import type { Row } from '../table/delimited.js'
import { nearest } from '../table/nearest.js'
import { mappingSlots } from './slots.js'

/** The columns of a table: the slot each holds, and how its cells are read. */
export interface Columns {
  readonly slots: readonly string[]
  readonly problems: readonly Problem[]
}

/** Slots that had other names before version 1.0, and the values that changed with the name (SSSOM 1.1, Compatibility). */
const earlierNames: Readonly<Record<string, string>> = {
  match_type: 'mapping_justification', semantic_similarity_score: 'similarity_score', semantic_similarity_measure: 'similarity_measure',
}

const required = ['predicate_id', 'mapping_justification'] as const
const sides = [['subject_id', 'subject_label'], ['object_id', 'object_label']] as const

/** Reads the names of the columns: standard slots, those of older versions, and any other as an extension slot. */
export function columnsOf({ line, cells }: Row, inMetadata: (slot: string) => boolean): Columns {
  const names = cells.map(cell => cell.trim())
  while (names.at(-1) === '') names.pop()
  const slots = names.map(name => (earlierNames[name] !== undefined && !names.includes(earlierNames[name]) ? earlierNames[name] : name))
  const lacking = [
    ...required.filter(slot => !slots.includes(slot)),
    ...sides.filter(([id, label]) => !slots.includes(id) && !(slots.includes(label) && literal(slots, id, inMetadata))).map(([id]) => id),
  ]
  const problems = [
    ...lacking.map(slot => problemAt({ line, column: null }, null, missingReason(slot, names))),
    ...slots.flatMap((slot, at) => (slot === '' ? [problemAt({ line, column: at + 1 }, null, 'This column has no name.')] : [])),
    ...slots.flatMap((slot, at) => (slot !== '' && slots.indexOf(slot) < at ? [problemAt({ line, column: at + 1 }, slot, 'This column stands here a second time.')] : [])),
  ]
  return { slots, problems }
}

const literal = (slots: readonly string[], id: string, inMetadata: (slot: string) => boolean) => {
  const type = id.replace('_id', '_type')
  return slots.includes(type) || inMetadata(type)
}

function missingReason(slot: string, names: readonly string[]): string {
  const unknown = names.filter(name => !(mappingSlots as readonly string[]).includes(name))
  const meant = nearest(slot, unknown)
  const found = names.length > 40 ? `${names.slice(0, 40).join(', ')} and ${names.length - 40} more` : names.join(', ')
  const tabs = names.length === 1 && /[,;]/.test(names[0] ?? '') ? ' SSSOM separates columns by tabs.' : ''
  return `The column ${slot} is missing; ${meant === undefined ? '' : `is ${meant} meant? `}the columns found are ${found}.${tabs}`
}

const justifications: Readonly<Record<string, string>> = {
  Lexical: 'semapv:LexicalMatching', Logical: 'semapv:LogicalReasoning', HumanCurated: 'semapv:ManualMappingCuration',
  Complex: 'semapv:CompositeMatching', Unspecified: 'semapv:UnspecifiedMatching',
  SemanticSimilarity: 'semapv:SemanticSimilarityThresholdMatching',
}

/** The justification of today that a `match_type` of an older file stands for, or the value itself. */
export const justificationOf = (matchType: string): string => justifications[matchType] ?? matchType
