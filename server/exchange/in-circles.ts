/**
 * The items that lie on a circle, or between two, of these pairs of one item and another it leads to: what is left when items from which, or
 * to which, nothing leads any more are taken away one after the other.
 */
export function inCircles(pairs: readonly (readonly [from: string, to: string])[]): ReadonlySet<string> {
  const forward = peeled(pairs)
  return peeled(forward.map(([from, to]) => [to, from] as const)).reduce((left, [to, from]) => left.add(to).add(from), new Set<string>())
}

/** The pairs without those whose end, in the end, leads nowhere. */
function peeled(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const [out, before] = [new Map<string, number>(), new Map<string, string[]>()]
  for (const [from, to] of pairs) {
    out.set(from, (out.get(from) ?? 0) + 1)
    out.set(to, out.get(to) ?? 0)
    const known = before.get(to)
    if (known) known.push(from)
    else before.set(to, [from])
  }
  const waiting = [...out].filter(([, count]) => count === 0).map(([item]) => item)
  const gone = new Set(waiting)
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) for (const from of before.get(item) ?? []) {
    const left = (out.get(from) ?? 0) - 1
    out.set(from, left)
    if (left > 0 || gone.has(from)) continue
    gone.add(from)
    waiting.push(from)
  }
  return pairs.filter(([from, to]) => !gone.has(from) && !gone.has(to))
}
