import { describe, expect, it } from 'vitest'
import { accountFor } from '../../server/seeding/accounts.js'
import { shippedCrosswalks, type Crosswalk } from '../../server/seeding/crosswalks.js'
import { shippedFrameworks, type ShippedFramework } from '../../server/seeding/frameworks.js'
import { drawn } from '../../server/seeding/sample.js'
import { shippedSeed } from '../../server/seeding/seed.js'
import { seedReport } from '../../server/seeding/seed-report.js'

const requirement = (id: string, kind: string, parent?: string, assessable = true): ShippedFramework['requirements'][number] =>
  ({ id, ref: id, kind, ...(parent === undefined ? {} : { parent }), summary: id, assessable, role: 'all', bound: [], topics: [], refersTo: [], appliesFrom: [] })

const law: ShippedFramework = {
  framework: { id: 'law', title: 'Law', shortTitle: 'Law', version: '1', publisher: 'P', kind: 'law', url: 'https://example.org' },
  requirements: [
    requirement('I', 'chapter', undefined, false), requirement('1', 'article', 'I', false), requirement('1/1', 'paragraph', '1'), requirement('1/1/a', 'point', '1/1'),
    requirement('1/2', 'paragraph', '1'), requirement('2', 'article', 'I'),
  ],
  added: [],
  folder: '',
}
const set = { id: 'mapping-set:s', title: 'Law to Other', source: 's', author: 'a', licence: 'l', method: 'm', overlapMeans: 'any overlap', grouping: 'each' } as const
const pair = (source: string, at = source): Crosswalk['mappings'][number] => ({ id: `mapping:s/${at}`, source: [source], target: ['other:1'], relation: 'intersects', status: 'proposed' })

describe('the account of a framework', () => {
  it('puts every provision under its article, and says of each that is assessable whether it is mapped, without counterpart, or not named', () => {
    const { portions, total, crosswalks } = accountFor(law, [{ set, mappings: [pair('law:1/1/a')], nothing: [{ requirement: 'law:1/2', reason: 'none' }, { requirement: 'law:1/1/a', reason: 'mapped all the same' }] }])
    expect(crosswalks).toEqual(['Law to Other'])
    expect(portions).toEqual([
      { ref: 'I', provisions: 1, assessable: 0, accounts: [{ mapped: 0, nothing: 0, silent: 0 }] },
      { ref: '1', provisions: 4, assessable: 3, accounts: [{ mapped: 1, nothing: 1, silent: 1 }] },
      { ref: '2', provisions: 1, assessable: 1, accounts: [{ mapped: 0, nothing: 0, silent: 1 }] },
    ])
    expect(total).toEqual({ ref: 'all', provisions: 6, assessable: 4, accounts: [{ mapped: 1, nothing: 1, silent: 2 }] })
  })

  it('leaves out a crosswalk that speaks of others', () => {
    expect(accountFor(law, [{ set, mappings: [pair('third:1')], nothing: [] }]).crosswalks).toEqual([])
  })

  it('leaves no assessable provision of the shipped Act unaccounted for in our own crosswalks', () => {
    const act = shippedFrameworks(shippedSeed).find(({ framework }) => framework.id === 'eu-ai-act')
    if (!act) throw new Error('the Act is not shipped')
    const { portions, total, added, crosswalks } = accountFor(act, shippedCrosswalks(shippedSeed))
    expect(crosswalks).toHaveLength(2)
    expect(portions.reduce((sum, { provisions }) => sum + provisions, 0)).toBe(act.requirements.length)
    expect(total.assessable).toBe(act.requirements.filter(one => one.assessable).length)
    expect(total.accounts.map(({ silent }) => silent)).toEqual([0, 0])
    expect(added).toEqual([{ ref: 'added by Digital Omnibus on AI', provisions: 29, assessable: 10, accounts: [{ mapped: 0, nothing: 10, silent: 0 }, { mapped: 0, nothing: 10, silent: 0 }] }])
  })
})

describe('a sample of proposed mappings', () => {
  const mappings = Array.from({ length: 100 }, (_, at) => pair('law:2', String(at)))
  const ids = (seed: number, of = mappings) => drawn([{ set, mappings: of, nothing: [] }], 10, seed).map(({ id }) => id)

  it('is the same for the same seed, another for another, and holds nobody twice', () => {
    expect(ids(1)).toEqual(ids(1))
    expect(ids(2)).not.toEqual(ids(1))
    expect(new Set(ids(1)).size).toBe(10)
  })

  it('holds none that was decided', () => {
    expect(ids(1, mappings.map(one => ({ ...one, status: 'approved' as const })))).toEqual([])
  })

  it('is printed with what both sides ask and why', () => {
    const lines = seedReport(shippedSeed, 3, 1)
    const at = lines.indexOf('3 proposed mappings, drawn with seed 1')
    expect(at).toBeGreaterThan(0)
    expect(lines.slice(at + 1).filter(line => /^\d+\. /.test(line))).toHaveLength(3)
    expect(lines.slice(at + 1).filter(line => line.startsWith('   Why: '))).toHaveLength(3)
    expect(lines.slice(at + 1).filter(line => line.startsWith('   EU AI Act '))).toHaveLength(3)
  })
})
