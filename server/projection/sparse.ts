/**
 * An array of few entries by number that never changes: a new one shares with the old all but the way to what was set. Five steps lead to any
 * entry, so what lies over the facts of another revision is found as fast after a thousand changes as after one.
 */
export type Sparse<T> = Branch<T> | null

interface Branch<T> {
  /** Who made this branch and may still alter it. */
  readonly edit: Edit
  readonly slots: (Branch<T> | T | undefined)[]
}

/** One who builds: what was made in the same edit is altered in place, since nobody else has seen it. */
export type Edit = object

const bits = 5
const top = 20
/** Numbers lie below this. */
export const sparseBound = 2 ** (top + bits)

export function get<T>(sparse: Sparse<T>, number: number): T | undefined {
  let found: Branch<T> | T | undefined = sparse ?? undefined
  for (let shift = top; shift >= 0; shift -= bits) {
    if (found === undefined) return undefined
    found = (found as Branch<T>).slots[(number >>> shift) & 31]
  }
  return found as T | undefined
}

export const set = <T>(sparse: Sparse<T>, number: number, value: T, edit: Edit): Sparse<T> => setBelow(sparse ?? undefined, top, number, value, edit)

function setBelow<T>(branch: Branch<T> | undefined, shift: number, number: number, value: T, edit: Edit): Branch<T> {
  const mine = branch?.edit === edit ? branch : { edit, slots: branch ? branch.slots.slice() : emptySlots<T>() }
  const slot = (number >>> shift) & 31
  mine.slots[slot] = shift === 0 ? value : setBelow(mine.slots[slot] as Branch<T> | undefined, shift - bits, number, value, edit)
  return mine
}

const emptySlots = <T>(): (Branch<T> | T | undefined)[] => Array.from({ length: 32 })

/** Every entry, by rising number. */
export function each<T>(sparse: Sparse<T>, visit: (value: T, number: number) => void): void {
  if (sparse) eachBelow(sparse, top, 0, visit)
}

function eachBelow<T>(branch: Branch<T>, shift: number, start: number, visit: (value: T, number: number) => void): void {
  branch.slots.forEach((entry, slot) => {
    if (entry === undefined) return
    const number = start + slot * 2 ** shift
    if (shift === 0) visit(entry as T, number)
    else eachBelow(entry as Branch<T>, shift - bits, number, visit)
  })
}
