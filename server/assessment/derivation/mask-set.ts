import { anything, compose, type Mask, nothing } from '../../model/relation.js'

/**
 * A set of masks in one word: bit m stands for mask m. What several chains between the same two requirements say is such a set, since
 * composing each mask says more than composing what they have in common. Mask 31 says nothing and is never a member.
 */
export type MaskSet = number

export const emptySet: MaskSet = 0
export const setOf = (mask: Mask): MaskSet => (mask === anything ? emptySet : 1 << mask)

export function masksOf(set: MaskSet): Mask[] {
  const masks: Mask[] = []
  for (let rest = set; rest !== 0; rest &= rest - 1) masks.push(lowest(rest))
  return masks
}

const lowest = (set: MaskSet): Mask => 31 - Math.clz32(set & -set)

const wider = Int32Array.from({ length: 32 }, (_, mask) => {
  let all = emptySet
  for (let other = 0; other < anything; other += 1) if (other !== mask && (other & mask) === mask) all |= 1 << other
  return all
})

/** Without the masks that a narrower one of the set implies. A narrower mask is a smaller number, so it is met first. */
export function narrowest(set: MaskSet): MaskSet {
  let kept = set
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const mask = lowest(rest)
    if (kept & (1 << mask)) kept &= ~(wider[mask] as number)
  }
  return kept
}

/** What all masks of a set together leave possible; 31 for the empty set. */
export function meet(set: MaskSet): Mask {
  let mask = anything
  for (let rest = set; rest !== 0 && mask !== nothing; rest &= rest - 1) mask &= lowest(rest)
  return mask
}

/** Each mask of a set composed with one more step. */
export function image(set: MaskSet, step: Mask): MaskSet {
  let composed = emptySet
  for (let rest = set; rest !== 0; rest &= rest - 1) composed |= setOf(compose(lowest(rest), step))
  return composed
}

/** Sets in which no mask implies another are few (7,581 at most), so each has a number and its images are looked up. */
const mostSets = 7_581
const slots = 1 << 15
const keyAt = new Int32Array(slots)
const numberAt = new Int16Array(slots).fill(-1)
let count = 0

/** The images of numbered sets: that of set `n` over a step `mask` stands at `n * 32 + mask`. */
export const images = new Int32Array(mostSets * 32)

/** The number of a set whose masks do not imply each other. */
export function numberOf(set: MaskSet): number {
  let slot = (Math.imul(set, 0x9e3779b1) >>> 17) & (slots - 1)
  while (numberAt[slot] !== -1) {
    if (keyAt[slot] === set) return numberAt[slot] as number
    slot = (slot + 1) & (slots - 1)
  }
  for (let step = 0; step < 32; step += 1) images[count * 32 + step] = image(set, step)
  keyAt[slot] = set
  numberAt[slot] = count
  count += 1
  return count - 1
}
