import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'

type Steps = Pick<CrosswalkGraph, 'size' | 'offsets' | 'to' | 'masks'>

/** The requirements whose steps are not the same in both graphs, which have the same requirements: both ends of every step that differs. */
export function differing(one: Steps, other: Steps): RequirementNumber[] {
  const found: RequirementNumber[] = []
  for (let near = 0; near < one.size; near += 1) if (!sameSteps(one, other, near)) found.push(near)
  return found
}

function sameSteps(one: Steps, other: Steps, near: RequirementNumber): boolean {
  const [start, otherStart] = [one.offsets[near] as number, other.offsets[near] as number]
  const count = (one.offsets[near + 1] as number) - start
  if (count !== (other.offsets[near + 1] as number) - otherStart) return false
  for (let at = 0; at < count; at += 1)
    if (one.to[start + at] !== other.to[otherStart + at] || one.masks[start + at] !== other.masks[otherStart + at]) return false
  return true
}

/**
 * From where chains may not say what they said before: where a chain of at most so many steps can meet what differs. Up to the first
 * thing that differs a chain is the same in both graphs, so it is enough to walk one of them, one step less far.
 * @param differs the requirements at which the graphs differ, and whatever else chains have to heed there
 * @returns a mark for each requirement
 */
export function stale({ size, offsets, to }: Steps, differs: readonly RequirementNumber[], longest: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const near of differs) marks[near] = 1
  let fringe = differs
  for (let steps = 1; steps < longest && fringe.length > 0; steps += 1) {
    const next: RequirementNumber[] = []
    for (const near of fringe) for (let at = offsets[near] as number; at < (offsets[near + 1] as number); at += 1) {
      const far = to[at] as number
      if (marks[far] !== 0) continue
      marks[far] = 1
      next.push(far)
    }
    fringe = next
  }
  return marks
}

/** A graph that leaves less than this part of the requirements to be looked at anew is near enough: comparing further ones would cost more than they save. */
export const littleOf = 4

/** The requirements that are marked, in ascending order. */
export function marked(marks: Uint8Array): RequirementNumber[] {
  const found: RequirementNumber[] = []
  marks.forEach((mark, at) => { if (mark === 1) found.push(at) })
  return found
}
