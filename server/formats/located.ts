import type { Place, Problem } from './problem.js'

/** What a file of JSON or YAML holds, with the way back to where each object of it stands. */
export interface Located {
  readonly root: unknown
  /** Where an object of the file stands, or what a path from it leads to; where the path leads nowhere, the nearest that is there. */
  readonly placeOf: (record: object, path?: readonly PropertyKey[]) => Place
}

export type Parsed = Located | { readonly problems: readonly Problem[] }

/** Deeper than any file of these formats; a file of nothing but brackets stops here and not at the end of the stack. */
export const deepest = 200

/**
 * A name that would replace an object's prototype wherever somebody copies the object member by member. No format has a member of that
 * name, so a file that does is refused.
 */
export const forbiddenName = '__proto__'
