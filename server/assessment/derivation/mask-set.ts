import { anything, compose, type Mask } from '../../model/relation.js'

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

/** For each of the five relations, the masks that rule it out. */
const without = Int32Array.from({ length: 5 }, (_, relation) => {
  let all = emptySet
  for (let mask = 0; mask < anything; mask += 1) if (((mask >> relation) & 1) === 0) all |= 1 << mask
  return all
})
const [without0, without1, without2, without3, without4] = without as unknown as [MaskSet, MaskSet, MaskSet, MaskSet, MaskSet]

/** What all masks of a set together leave possible: the relations that none of them rules out; 31 for the empty set. */
export function meet(set: MaskSet): Mask {
  return (set & without0 ? 0 : 1) | (set & without1 ? 0 : 2) | (set & without2 ? 0 : 4) | (set & without3 ? 0 : 8) | (set & without4 ? 0 : 16)
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

/** Where the images of a set begin, held for the sets met last. */
const metBits = 16
const metSet = new Int32Array(1 << metBits)
const metRow = new Int32Array(1 << metBits).fill(-1)

/** Where the images of a set begin: those of its narrowest masks, since the others add nothing. */
export function rowOf(set: MaskSet): number {
  const slot = Math.imul(set, 0x9e3779b1) >>> (32 - metBits)
  if (metSet[slot] === set && metRow[slot] !== -1) return metRow[slot] as number
  metSet[slot] = set
  return (metRow[slot] = numberOf(narrowest(set)) * 32)
}

/** The number of a set whose masks do not imply each other. */
function numberOf(set: MaskSet): number {
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
