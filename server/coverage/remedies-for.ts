import { organisation } from '../assessment/coverage/holdings.js'
import { type Remedy, remediesOf } from '../assessment/coverage/remedies.js'
import { code } from '../assessment/coverage/status.js'
import { labelOf, type Row } from '../contract/item.js'
import { itemsOf, rowAt } from '../contract/recall.js'
import { remedyKinds } from '../model/words.js'
import { definitionOf } from '../contract/fact-definitions.js'
import { remedyInWords } from './in-words.js'
import type { JudgedCell } from '../projection/judged-cell.js'

/** A step as the API gives it. */
export interface NamedRemedy {
  readonly kind: Remedy['kind']
  readonly says: string
  readonly item: Row | null
}

/** What would make a cell covered, the cheapest first; nothing where it is covered or does not apply. */
export function remediesFor({ facts, on, obligation, system, status, bearing, carried, applicability }: JudgedCell): readonly NamedRemedy[] {
  if (status === code['not applicable'] || status === code.covered) return []
  if (status === code.unknown) {
    const { missing, sake } = applicability()
    const [firm = null] = itemsOf(facts, 'ORGANISATION')
    if (missing.length === 0) return [{ kind: 'decide', says: remedyInWords('decide', null), item: firm === null ? null : rowAt(facts, firm) }]
    const asked = sake ?? (system === organisation ? null : system)
    const whose = sake === undefined ? '' : ` (${labelOf(rowAt(facts, sake))})`
    return missing.map(fact => ({ kind: 'answer fact', says: remedyInWords('answer fact', definitionOf(fact).question + whose), item: asked === null ? null : rowAt(facts, asked) }))
  }
  const found = remediesOf(bearing, carried, { requirement: obligation.item, system, on })
  return found.toSorted((a, b) => remedyKinds.indexOf(a.kind) - remedyKinds.indexOf(b.kind)).map(({ kind, item, control }) => {
    const named = kind === 'accept inferred' ? control : item
    return { kind, says: remedyInWords(kind, named === null ? null : labelOf(rowAt(facts, named)), system === organisation), item: item === null ? null : rowAt(facts, item) }
  })
}
