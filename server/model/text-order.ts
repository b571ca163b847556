/**
 * The order in which Neo4j puts texts, in ORDER BY, in comparisons and in its indexes: by code point. JavaScript compares code units, which
 * puts a character beyond U+FFFF (two halves, from U+D800) before one from U+E000 to U+FFFF. Case and accents weigh nothing special in either.
 */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (one !== other) return weight(one) - weight(other)
  }
  return a.length - b.length
}

/** A code unit by the place of its character: halves of a pair come after every character that needs none. */
const weight = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)
