/** How many letters must change, come or go to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[other.length] as number
}

/** The word that was probably meant: the nearest, if no more than a share of its letters differ, a third where nothing else is said. */
export function nearest(word: string, words: readonly string[], share = 1 / 3): string | undefined {
  const ranked = words.filter(each => each.length < 100).map(each => ({ each, far: distance(word, each) }))
  const best = ranked.sort((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.max(word.length, best.each.length) * share ? best.each : undefined
}
