import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../server/assessment/derivation/build-graph.js'
import { deriveBetween } from '../../server/assessment/derivation/derive-between.js'
import { pairAt } from '../../server/assessment/derivation/ranked-pairs.js'
import { deriveRelation } from '../../server/assessment/derivation/derive-relation.js'
import { pairMask } from '../../server/assessment/derivation/pair-masks.js'
import type { Chain } from '../../server/assessment/derivation/proof.js'
import { anything, compose, converse, type Mask, maskOf, nothing, type SetRelation, width } from '../../server/model/relation.js'
import { groupings } from '../../server/model/words.js'
import { naiveDerivation, type Stated } from './naive-derivation.js'

const [size, many] = [7, { numRuns: 400 }]
const node = fc.integer({ min: 0, max: size - 1 })
/** Narrow masks come more often, so that chains say something. */
const mask = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, 4, 3, 5, 16, 8) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) })
const statements = fc.array(fc.record({ from: node, to: node, mask }).filter(({ from, to }) => from !== to), { maxLength: 14 })
const pairs = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const).filter(([a, b]) => a !== b)

const graphOf = (stated: readonly Stated[]) =>
  buildGraph(size, stated.map((one, via) => ({ ...one, via })))
const meetOf = (chains: readonly Chain[]) => chains.reduce((all, chain) => all & chain.mask, anything as Mask)
const withoutOne = (chains: readonly Chain[]) => chains.map((_, left) => chains.filter((__, at) => at !== left))

/** How two sets that are not empty relate, by their members as bits. */
function relationOf(a: number, b: number): SetRelation {
  if (a === b) return 'equal'
  if ((a & b) === 0) return 'disjoint'
  return (a & b) === a ? 'subset' : (a & b) === b ? 'superset' : 'intersects'
}

describe('a derived relation', () => {
  it('is what the plain enumeration of all chains proves, contradictions included, for every number of hops', () => {
    fc.assert(fc.property(statements, stated => {
      const [graph, naive] = [graphOf(stated), naiveDerivation(size, stated)]
      for (const [a, b] of pairs) for (const hops of [1, 2, 3, 4]) expect(deriveRelation(graph, a, b, { maxHops: hops }).mask, `${a} ${b} in ${hops}`).toBe(naive.of(a, b, hops))
    }), many)
  })

  it('is the same for all pairs at once, ranked by how much they say, then by the length of the proof, then by the text', () => {
    fc.assert(fc.property(statements, fc.integer({ min: 1, max: size - 1 }), (stated, cut) => {
      const graph = graphOf(stated)
      const found = deriveBetween(graph, { first: 0, last: cut }, { first: cut, last: size })
      const rows = Array.from(found.said, (_, at) => pairAt(found, at))
      const alone = pairs.filter(([a, b]) => a < cut && b >= cut).flatMap(([source, target]) => {
        const { mask: possible, proofs, contradiction } = deriveRelation(graph, source, target)
        const chains = contradiction ? [...contradiction.one, ...contradiction.other] : proofs
        return possible === anything ? [] : [{ source, target, mask: possible, steps: Math.max(...chains.map(chain => chain.steps.length)) }]
      })
      expect(rows).toEqual(alone.sort((x, y) => width(x.mask) - width(y.mask) || x.steps - y.steps || x.source - y.source || x.target - y.target))
    }), many)
  })

  it('turns round with the pair', () => {
    fc.assert(fc.property(statements, stated => {
      const graph = graphOf(stated)
      for (const [a, b] of pairs) expect(deriveRelation(graph, b, a).mask).toBe(converse(deriveRelation(graph, a, b).mask))
    }), many)
  })

  it('holds of real sets whenever every statement does, unions of several included', () => {
    const sets = fc.array(fc.integer({ min: 1, max: 63 }), { minLength: size, maxLength: size })
    const side = fc.uniqueArray(node, { minLength: 1, maxLength: 3 })
    const mapping = fc.record({ sources: side, targets: side, grouping: fc.constantFrom(...groupings), also: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 31 })) })
    fc.assert(fc.property(sets, fc.array(mapping, { maxLength: 10 }), (members, mappings) => {
      const union = (side: readonly number[]) => side.reduce((all, one) => all | (members[one] ?? 0), 0)
      const stated = mappings.flatMap(({ sources, targets, grouping, also }): Stated[] => {
        const pairsOf = sources.flatMap(from => targets.map(to => ({ from, to }))).filter(({ from, to }) => from !== to)
        const whole = grouping === 'joint' ? [relationOf(union(sources), union(targets))] : pairsOf.map(({ from, to }) => relationOf(members[from] ?? 0, members[to] ?? 0))
        const said = pairMask(maskOf(whole) | also, grouping, sources.length, targets.length)
        return pairsOf.map(pair => ({ ...pair, mask: said }))
      })
      const graph = graphOf(stated)
      for (const [a, b] of pairs) expect(deriveRelation(graph, a, b).mask & maskOf([relationOf(members[a] ?? 0, members[b] ?? 0)])).not.toBe(nothing)
    }), { numRuns: 1_000 })
  })

  it('never becomes vaguer by one more true statement', () => {
    const sets = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: size, maxLength: size })
    const pair = fc.record({ from: node, to: node, also: fc.integer({ min: 0, max: 31 }) }).filter(({ from, to }) => from !== to)
    fc.assert(fc.property(sets, fc.array(pair, { maxLength: 12 }), pair, (members, held, more) => {
      const say = ({ from, to, also }: typeof more): Stated => ({ from, to, mask: maskOf([relationOf(members[from] ?? 0, members[to] ?? 0)]) | also })
      const [before, after] = [graphOf(held.map(say)), graphOf([...held, more].map(say))]
      for (const [a, b] of pairs) expect(deriveRelation(after, a, b).mask & ~deriveRelation(before, a, b).mask).toBe(0)
    }), many)
  })
})

describe('a proof', () => {
  it('is made of valid chains that leave exactly the result possible, none of which can be left out', () => {
    fc.assert(fc.property(statements, stated => {
      const [graph, naive] = [graphOf(stated), naiveDerivation(size, stated)]
      for (const [a, b] of pairs) {
        const { mask: possible, proofs, contradiction } = deriveRelation(graph, a, b)
        for (const chain of [...proofs, ...(contradiction?.one ?? []), ...(contradiction?.other ?? [])]) expectValid(chain, a, b, stated, naive)
        if (possible === anything || possible === nothing) expect(proofs).toEqual([])
        else expect(meetOf(proofs)).toBe(possible)
        for (const fewer of withoutOne(proofs)) expect(meetOf(fewer)).not.toBe(possible)
        expect(proofs.map(chain => chain.steps.length)).toEqual(proofs.map(chain => chain.steps.length).toSorted((x, y) => x - y))
      }
    }), many)
  })

  it('has the shortest longest chain that any proof has, and then the fewest chains', () => {
    fc.assert(fc.property(statements, stated => {
      const [graph, naive] = [graphOf(stated), naiveDerivation(size, stated)]
      for (const [a, b] of pairs) {
        const { mask: possible, proofs } = deriveRelation(graph, a, b)
        if (proofs.length === 0) continue
        const longest = Math.max(...proofs.map(chain => chain.steps.length))
        expect(naive.of(a, b, longest)).toBe(possible)
        if (longest > 1) expect(naive.of(a, b, longest - 1)).not.toBe(possible)
        const masks = [...new Set(naive.valid.filter(chain => chain.nodes[0] === a && chain.nodes.at(-1) === b && chain.masks.length <= longest).map(chain => chain.composed))]
        let meets = new Set<Mask>([anything])
        for (let fewer = 1; fewer < proofs.length; fewer += 1) {
          meets = new Set([...meets].flatMap(one => masks.map(other => one & other)))
          expect(meets.has(possible)).toBe(false)
        }
      }
    }), many)
  })

  function expectValid(chain: Chain, a: number, b: number, stated: readonly Stated[], { valid }: ReturnType<typeof naiveDerivation>): void {
    const nodes = [a, ...chain.steps.map(step => step.to)]
    expect(nodes.at(-1)).toBe(b)
    expect(chain.steps.map(step => step.from)).toEqual(nodes.slice(0, -1))
    expect(chain.steps.reduce((all, step) => compose(all, step.mask), 1)).toBe(chain.mask)
    for (const step of chain.steps) {
      const said = stated[step.via]
      expect(said && (said.from === step.from ? [said.to, said.mask] : [said.from, converse(said.mask)])).toEqual([step.to, step.mask])
    }
    expect(valid.some(one => one.nodes.join() === nodes.join())).toBe(true)
  }
})

describe('a contradiction', () => {
  it('is two groups of chains that each leave something possible and together nothing, with no chain too many', () => {
    let seen = 0
    fc.assert(fc.property(statements, stated => {
      const graph = graphOf(stated)
      for (const [a, b] of pairs) {
        const { mask: possible, contradiction } = deriveRelation(graph, a, b)
        expect(contradiction !== null).toBe(possible === nothing)
        if (!contradiction) continue
        seen += 1
        const { one, other } = contradiction
        expect(meetOf(one)).not.toBe(nothing)
        expect(meetOf(other)).not.toBe(nothing)
        expect(meetOf([...one, ...other])).toBe(nothing)
        for (const fewer of withoutOne([...one, ...other])) expect(meetOf(fewer)).not.toBe(nothing)
      }
    }), many)
    expect(seen).toBeGreaterThan(100)
  })

  it('supports nothing: what is stated twice and differently is composed no further', () => {
    const stated = [{ from: 0, to: 1, mask: maskOf(['subset']) }, { from: 0, to: 1, mask: maskOf(['disjoint']) }, { from: 1, to: 2, mask: maskOf(['subset']) }]
    const graph = graphOf(stated)
    expect(deriveRelation(graph, 0, 1).mask).toBe(nothing)
    expect(deriveRelation(graph, 0, 2).mask).toBe(anything)
    expect(deriveRelation(graph, 1, 2).mask).toBe(maskOf(['subset']))
  })
})
