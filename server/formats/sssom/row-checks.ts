import { problemAt, type Problem } from '../problem.js'
import { isDay } from '../../model/day.js'
import { splitCell } from '../table/list-cell.js'
import { isConfidence } from './fields.js'
import { unknownIdentifier, type Prefixes } from './prefixes.js'
import { identifiersIn, isLiteral, type Side } from './sides.js'
import { dateSlots, identifierSlots, listSlots, noTerm, shareSlots, strictIdentifierSlots, type Slots } from './slots.js'

/** What is needed to judge a row: the prefixes that the file declares and the number of each slot's column. */
export interface RowContext {
  readonly line: number
  readonly prefixes: Prefixes
  /** Identifiers that were found to be good, so that the same one is not judged a million times. */
  readonly good: Set<string>
  readonly columnOf: (slot: string) => number | null
}

/** What is wrong with a row, all of it. */
export function faultsOf(slots: Slots, context: RowContext): readonly Problem[] {
  const fault = (slot: string, reason: string) => problemAt({ line: context.line, column: context.columnOf(slot) }, slots[slot] ?? null, reason)
  return [...missing(slots, fault), ...identifierFaults(slots, context, fault), ...valueFaults(slots, fault), ...sideFaults(slots, fault)]
}

type Fault = (slot: string, reason: string) => Problem

function missing(slots: Slots, fault: Fault): readonly Problem[] {
  const lacks = (side: Side) => slots[`${side}_id`] === undefined && !(isLiteral(slots, side) && slots[`${side}_label`] !== undefined)
  return [
    ...(lacks('subject') ? [fault('subject_id', 'A mapping needs a subject_id, or a subject_label with the subject_type "rdfs literal".')] : []),
    ...(slots.predicate_id === undefined ? [fault('predicate_id', 'A mapping needs a predicate_id, such as skos:broadMatch.')] : []),
    ...(lacks('object') ? [fault('object_id', 'A mapping needs an object_id, or an object_label with the object_type "rdfs literal".')] : []),
    ...(slots.mapping_justification === undefined ? [fault('mapping_justification', 'SSSOM has no mapping without a mapping_justification, such as semapv:ManualMappingCuration.')] : []),
  ]
}

function identifierFaults(slots: Slots, { prefixes, good }: RowContext, fault: Fault): readonly Problem[] {
  const faults: Problem[] = []
  for (const slot of identifierSlots) {
    const cell = slots[slot]
    if (cell === undefined || good.has(cell)) continue
    const strict = strictIdentifierSlots.has(slot)
    const reason = (listSlots.has(slot) ? splitCell(cell) : identifiersIn(cell)).map(each => unknownIdentifier(each, prefixes, strict)).find(Boolean)
    if (reason) faults.push(fault(slot, reason))
    else if (good.size < 10_000) good.add(cell)
  }
  const justified = slots.mapping_justification?.startsWith('semapv:') ?? true
  return justified || faults.length > 0 ? faults : [fault('mapping_justification', 'A mapping_justification is a term of semapv, such as semapv:LexicalMatching.')]
}

const cardinalities = ['1:1', '1:n', 'n:1', 'n:n', '1:0', '0:1', '0:0']

function valueFaults(slots: Slots, fault: Fault): readonly Problem[] {
  const faults: Problem[] = []
  for (const slot of shareSlots) if (slots[slot] !== undefined && !isConfidence(slots[slot])) faults.push(fault(slot, `${slot} is a number from 0 to 1.`))
  for (const slot of dateSlots) if (slots[slot] !== undefined && !isDay(slots[slot])) faults.push(fault(slot, `${slot} is a day written like 2026-11-24.`))
  if (slots.predicate_modifier !== undefined && slots.predicate_modifier !== 'Not') faults.push(fault('predicate_modifier', 'predicate_modifier is either empty or Not.'))
  if (slots.mapping_cardinality !== undefined && !cardinalities.includes(slots.mapping_cardinality)) {
    faults.push(fault('mapping_cardinality', `mapping_cardinality is one of ${cardinalities.join(', ')}.`))
  }
  if (slots.review_date !== undefined && slots.reviewer_id === undefined && slots.reviewer_label === undefined) {
    faults.push(fault('review_date', 'A review_date needs a reviewer_id or a reviewer_label.'))
  }
  return faults
}

function sideFaults(slots: Slots, fault: Fault): readonly Problem[] {
  const same = slots.subject_id !== undefined && slots.subject_id === slots.object_id && !noTerm.has(slots.subject_id)
  return same ? [fault('object_id', 'This maps something to itself; subject and object are the same.')] : []
}
