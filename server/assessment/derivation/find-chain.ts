import { compose, converse, type Mask, maskOf } from '../../model/relation.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import type { ChainClass } from './fewest-chains.js'
import { emptySet, image, type MaskSet, masksOf, setOf } from './mask-set.js'
import type { Chain, ChainStep } from './proof.js'
import type { Contradictory } from './walk-chains.js'

/** For a few numbers of steps, what the chains of so many steps from a requirement to the end leave possible, contradictory pairs or not. */
type Ahead = readonly ReadonlyMap<RequirementNumber, MaskSet>[]

/** So far a search looks ahead: to where a chain of the greatest length has two steps behind it and two before. */
const farthest = 2

/** The masks of the steps that are left, from each requirement from which the end can be reached in so many. */
export function lookAhead({ offsets, to, masks }: CrosswalkGraph, end: RequirementNumber): Ahead {
  const ahead = [new Map([[end, setOf(maskOf(['equal']))]])]
  for (let steps = 1; steps <= farthest; steps += 1) {
    const behind = new Map<RequirementNumber, MaskSet>()
    for (const [near, set] of ahead[steps - 1] ?? []) for (let at = offsets[near] as number; at < (offsets[near + 1] as number); at += 1) {
      const far = to[at] as number
      behind.set(far, (behind.get(far) ?? 0) | before(masks[at] as Mask, set))
    }
    ahead.push(behind)
  }
  return ahead
}

/** A step put before chains: turned round, it comes after them. */
const before = (stepFromNear: Mask, set: MaskSet): MaskSet => turned(image(turned(set), stepFromNear))
const turned = (set: MaskSet): MaskSet => masksOf(set).reduce((all, mask) => all | setOf(converse(mask)), 0)

/**
 * The first chain, in the order of where its steps lead and of the mappings that state them, that is so long, leaves this possible and of
 * which no proper part joins a contradictory pair. There is one: the class was found by walking.
 */
export function findChain(
  graph: CrosswalkGraph, from: RequirementNumber, { mask, length }: ChainClass, ahead: Ahead, contradictory: Contradictory,
): Chain {
  const steps: ChainStep[] = []
  const mayFollow = (near: RequirementNumber, far: RequirementNumber) => near !== far && !contradictory.get(near)?.includes(far)
  const canEnd = (composed: Mask, far: RequirementNumber, left: number) =>
    left > farthest || masksOf(ahead[left]?.get(far) ?? emptySet).some(rest => compose(composed, rest) === mask)
  const extend = (near: RequirementNumber, prefix: Mask): boolean => {
    const left = length - steps.length - 1
    if (left < 0) return true
    for (const step of stepsOf(graph, near)) {
      const composed = compose(prefix, step.mask)
      if (!canEnd(composed, step.to, left) || !mayFollow(from, step.to) || !steps.every(one => mayFollow(one.to, step.to))) continue
      steps.push(step)
      if (extend(step.to, composed)) return true
      steps.pop()
    }
    return false
  }
  if (!extend(from, maskOf(['equal']))) throw new Error(`No chain of ${length} steps leaves ${mask} possible`)
  return { steps, mask }
}

function stepsOf({ offsets, to, masks, via, inOrder }: CrosswalkGraph, from: RequirementNumber): ChainStep[] {
  const steps: ChainStep[] = []
  for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1)
    steps.push({ from, to: to[at] as number, mask: masks[at] as number, via: via[at] as number })
  return steps.sort((a, b) => a.to - b.to || inOrder(a.via, b.via))
}
