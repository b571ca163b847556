import { describe, expect, it } from 'vitest'
import type { TouchedRow } from '../../server/graph/change-log.js'
import { advance, rewind } from '../../server/projection/advance.js'
import { emptyFacts } from '../../server/projection/empty.js'
import { fold } from '../../server/projection/fold.js'
import { contentsOf } from './contents.js'

const at = (revision: number) => ({ graphId: 'test', revision, at: '2026-01-01T00:00:00.000Z', hash: String(revision) })
const control = (id: string): TouchedRow => ({ kind: 'Control', id, from: null, to: null, before: null, after: { id, title: id } })
const mitigates = (from: string, to: string, revision = 1): TouchedRow => {
  const id = `MITIGATES:${from}>${to}`
  return { kind: 'MITIGATES', id, from, to, before: null, after: { id, revision } }
}
const first = [...['a', 'b', 'c', 'd'].map(control), mitigates('a', 'b')]

const overNothing = async () => advance(await emptyFacts('test'), first, at(1))

/** The same facts as they are held after a change, and packed with a change over them. */
const held = {
  'lie over an empty graph': overNothing,
  'lie over a packed graph': async () => advance(await fold(await overNothing()), [mitigates('a', 'c')], at(2)),
}

/**
 * Several revisions are made from the same facts: the next one, and those of the past that are asked for while it is made. Each numbers
 * its new relationships from where the common ones end, so whatever one of them altered in place would be read by all.
 */
for (const [how, make] of Object.entries(held)) {
  describe(`facts that ${how}`, () => {
    const ways = [[mitigates('a', 'd')], [mitigates('a', 'b', 3), mitigates('a', 'd')], [mitigates('c', 'd')], [mitigates('d', 'a'), mitigates('d', 'b')], [mitigates('b', 'a')]]

    it('go on in several ways, and none of them shows in another nor in what they were made of', async () => {
      const facts = await make()
      const before = contentsOf(facts)
      const lines = (rows: readonly TouchedRow[]) => contentsOf(advance(facts, rows, at(3)))
      const alone = await Promise.all(ways.map(async rows => contentsOf(advance(await make(), rows, at(3)))))
      const together = ways.map(rows => advance(facts, rows, at(3)))
      expect(together.map(contentsOf)).toEqual(alone)
      expect(ways.map(lines)).toEqual(alone)
      expect(contentsOf(facts)).toEqual(before)
    })

    it('go back in one way while they go on in another', async () => {
      const facts = await make()
      const onward = advance(facts, ways[0] ?? [], at(3))
      const back = rewind(facts, [mitigates('a', 'b')], at(0))
      const other = advance(back, ways[1] ?? [], at(1))
      expect(contentsOf(onward)).toEqual(contentsOf(advance(await make(), ways[0] ?? [], at(3))))
      expect(contentsOf(other)).toEqual(contentsOf(advance(rewind(await make(), [mitigates('a', 'b')], at(0)), ways[1] ?? [], at(1))))
    })
  })
}
