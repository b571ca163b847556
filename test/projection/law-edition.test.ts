import { beforeAll, describe, expect, it } from 'vitest'
import type { TouchedRow } from '../../server/graph/change-log.js'
import { answersOf } from '../../server/projection/answers.js'
import { judgeApplicability } from '../../server/assessment/applicability/judge-applicability.js'
import { openEdit } from '../../server/projection/edit.js'
import { fold } from '../../server/projection/fold.js'
import type { Facts, ItemNumber, LinkNumber } from '../../server/projection/facts.js'
import { lawOf } from '../../server/projection/law.js'
import type { LayeredFacts } from '../../server/projection/layered-facts.js'
import { shippedFacts } from '../kit/facts-of.js'

/** A law is remembered until something of which it is made changes: here each such thing changes once, over facts of which the law is remembered already. */

const day = '2026-11-24'
let shipped: LayeredFacts
beforeAll(async () => { shipped = await shippedFacts() as LayeredFacts })

const edited = (row: Omit<TouchedRow, 'before'>): LayeredFacts => {
  const edit = openEdit(shipped)
  edit.put({ ...row, before: null } as TouchedRow, 'after')
  return edit.close({ ...shipped.head, revision: shipped.revision + 1 })
}
const item = (kind: string, id: string, changes: object) => edited({ kind, id, from: null, to: null, after: { ...shipped.properties(shipped.numberOf(id)), ...changes } } as never)

/** A relationship with other properties, or taken away. */
function link(kind: 'HAS_PART' | 'AMENDS' | 'DECIDES', from: string, to: string, changes: object | null) {
  let found: { readonly far: ItemNumber; readonly at: LinkNumber } | undefined
  shipped.eachOut(shipped.numberOf(from), [kind], (far, at) => { if (shipped.idOf(far) === to) found ??= { far, at } })
  const { at } = found as { readonly far: ItemNumber; readonly at: LinkNumber }
  return edited({ kind, id: shipped.linkId(at), from, to, after: changes && { ...shipped.linkProperties(at), ...changes } } as never)
}

/** Every provision of a framework as it is judged for the CV screening. */
function judged(facts: Facts, framework: string) {
  const { obligations, provisions } = lawOf(facts, framework, day)
  const answers = answersOf(facts, facts.numberOf('system:cv-screening'))
  return obligations.map(({ id, role, assessed, provision }) => ({ id, role, assessed, judged: judgeApplicability(provisions[provision] as never, answers) }))
}

describe('a remembered law', () => {
  it.each([
    ['a rule of its framework', 'eu-ai-act', () => item('Framework', 'eu-ai-act', { applicability: JSON.stringify({ fact: 'generative', equals: true }) })],
    ['a provision', 'eu-ai-act', () => item('Requirement', 'eu-ai-act:9/1', { assessable: false })],
    ['the place of a provision', 'eu-ai-act', () => link('HAS_PART', 'eu-ai-act:9', 'eu-ai-act:9/1', { role: 'context' })],
    ['an amendment', 'eu-ai-act', () => item('Amendment', 'amendment:eu-2026-1744', { inForce: '2027-07-27' })],
    ['an effect of an amendment', 'eu-ai-act', () => link('AMENDS', 'amendment:eu-2026-1744', 'eu-ai-act:chapter-iii/section-2', null)],
    ['a decision of the organisation', 'iso-42001', () => link('DECIDES', 'organisation:lindvara', 'iso-42001:4', { decision: 'excluded' })],
  ] as const)('changes with %s', async (_, framework, change) => {
    const before = judged(shipped, framework)
    const after = change()
    expect(judged(after, framework)).not.toEqual(before)
    expect(judged(after, framework)).toEqual(judged(await fold(after), framework))
  })

  it('is the same one when something else changes', () => {
    const law = lawOf(shipped, 'eu-ai-act', day)
    expect(lawOf(item('System', 'system:cv-screening', { generative: true }), 'eu-ai-act', day)).toBe(law)
  })
})
