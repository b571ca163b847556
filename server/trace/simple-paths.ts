import type { KnownGraph } from './known-graph.js'

/** So many steps a search takes at most before it gives up; reached only where paths are countless. */
const patience = 200_000

/**
 * The simple paths of exactly `length` edges in the order of the ids along them, at most `most`. Depth first; a branch that cannot reach
 * the far end in the steps that are left is not entered.
 */
export function simplePaths(known: KnownGraph, length: number, most: number): { readonly paths: string[][]; readonly givenUp: boolean } {
  const paths: string[][] = []
  const path = [known.from]
  const onPath = new Set(path)
  const sorted = new Map<string, readonly string[]>()
  let steps = 0

  const neighbours = (id: string) => {
    const ids = sorted.get(id) ?? known.neighbours(id)
    sorted.set(id, ids)
    return ids
  }

  const walk = (id: string, left: number): void => {
    for (const next of neighbours(id)) {
      if (paths.length >= most || steps > patience) return
      steps += 1
      if (left === 1) {
        if (next === known.to) paths.push([...path, next])
        continue
      }
      if (next === known.to || onPath.has(next) || known.stepsLeft(next) > left - 1) continue
      path.push(next)
      onPath.add(next)
      walk(next, left - 1)
      onPath.delete(next)
      path.pop()
    }
  }

  walk(known.from, length)
  return { paths, givenUp: steps > patience }
}
