import { anything, type Mask } from '../../model/relation.js'

/** Chains that leave the same possible and are equally long: one of them stands for all. */
export interface ChainClass {
  readonly mask: Mask
  readonly length: number
}

interface Choice {
  readonly classes: readonly ChainClass[]
  readonly total: number
}

/**
 * The fewest classes whose masks together leave exactly `goal` possible; of equally few those with the fewest steps in all, then those
 * that come first. None can be left out, since fewer would do otherwise. Each further class rules out one relation at least, so five
 * rounds over the masks that can be reached find it, however many chains there are.
 * @param classes from the shortest chains to the longest; those longer than needed are not to be among them
 */
export function fewestClasses(classes: readonly ChainClass[], goal: Mask): readonly ChainClass[] {
  let reached = new Map<Mask, Choice>([[anything, { classes: [], total: 0 }]])
  for (let round = 0; round <= 5; round += 1) {
    const done = reached.get(goal)
    if (done) return done.classes
    reached = addOne(reached, classes)
  }
  throw new Error(`No chains leave ${goal} possible`)
}

function addOne(reached: ReadonlyMap<Mask, Choice>, classes: readonly ChainClass[]): Map<Mask, Choice> {
  const next = new Map<Mask, Choice>()
  for (const [mask, choice] of reached) for (const one of classes) {
    const both = mask & one.mask
    const total = choice.total + one.length
    if (both !== mask && total < (next.get(both)?.total ?? Infinity)) next.set(both, { classes: [...choice.classes, one], total })
  }
  return next
}
