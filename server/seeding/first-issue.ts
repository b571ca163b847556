import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * What is wrong with a record first. Where a value may have several shapes, the one it comes closest to tells what is wrong with it: that with the
 * fewest complaints, so that "no such fact" is said, and not that a rule is none of ten things.
 */
export function firstIssue(issues: readonly Issue[], above: readonly PropertyKey[] = []): { readonly path: readonly PropertyKey[]; readonly issue: Issue } | null {
  const [issue] = issues
  if (!issue) return null
  const path = [...above, ...issue.path]
  const closest = issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => complaints(a) - complaints(b))[0] : undefined
  return (closest && firstIssue(closest, path)) ?? { path, issue }
}

/** Each key that does not belong counts, and each that is missing. */
const complaints = (issues: readonly Issue[]) => issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0)
