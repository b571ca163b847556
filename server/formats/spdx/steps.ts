/** Thrown where the relationships of a document lead to more than is read. */
export class TooEntangled extends Error {}

/** So many steps are more than any transaction could write relationships. */
export const mostSteps = 1_000_000

/** Counts what is put together of a document's relationships: two elements that each lie in a thousand packages make a million of one. */
export function counting(most = mostSteps): (steps: number) => void {
  let left = most
  return steps => {
    left -= steps
    if (left < 0) throw new TooEntangled()
  }
}
