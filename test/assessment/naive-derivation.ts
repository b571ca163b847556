import { anything, compose, converse, type Mask, nothing } from '../../server/model/relation.js'

/** One statement of a pair, as a test writes it. */
export interface Stated {
  readonly from: number
  readonly to: number
  readonly mask: Mask
}

export interface NaiveChain {
  readonly nodes: readonly number[]
  readonly masks: readonly Mask[]
  readonly composed: Mask
}

/** The derivation as it is defined, by enumerating every chain that passes through no requirement twice. */
export function naiveDerivation(size: number, stated: readonly Stated[], longest = 4) {
  const steps = stated.flatMap(({ from, to, mask }) => [{ from, to, mask }, { from: to, to: from, mask: converse(mask) }])
  const all: NaiveChain[] = []
  const walk = (chain: NaiveChain) => {
    if (chain.masks.length > 0) all.push(chain)
    if (chain.masks.length === longest) return
    for (const step of steps) if (step.from === chain.nodes.at(-1) && !chain.nodes.includes(step.to))
      walk({ nodes: [...chain.nodes, step.to], masks: [...chain.masks, step.mask], composed: compose(chain.composed, step.mask) })
  }
  for (let start = 0; start < size; start += 1) walk({ nodes: [start], masks: [], composed: 1 })

  const bad: Set<string>[] = [new Set()]
  const valid: NaiveChain[] = []
  const possible = new Map<string, Mask>()
  const level: Map<string, Mask>[] = [new Map()]
  for (let length = 1; length <= longest; length += 1) {
    const before = bad[length - 1] as Set<string>
    for (const chain of all) if (chain.masks.length === length && isValid(chain, before)) {
      valid.push(chain)
      const pair = `${chain.nodes[0]} ${chain.nodes.at(-1)}`
      possible.set(pair, (possible.get(pair) ?? anything) & chain.composed)
    }
    bad.push(new Set([...before, ...[...possible].filter(([, mask]) => mask === nothing).map(([pair]) => pair)]))
    level.push(new Map(possible))
  }
  return { valid, of: (from: number, to: number, hops = longest) => level[hops]?.get(`${from} ${to}`) ?? anything }
}

/** No proper part of a chain joins a contradictory pair. */
function isValid({ nodes }: NaiveChain, bad: ReadonlySet<string>): boolean {
  for (let start = 0; start < nodes.length; start += 1) for (let end = start + 1; end < nodes.length; end += 1)
    if (end - start < nodes.length - 1 && bad.has(`${nodes[start]} ${nodes[end]}`)) return false
  return true
}
