import type { CoverageStatus } from '../api/generated/graphql'
import { coverageMeaning, coverageWord } from './coverage-status'

/** A status of coverage as a word with its shape before it, the same shape as in the matrix. */
export function CoverageWord({ status }: { readonly status: CoverageStatus }) {
  return <span className="coverage-word" data-coverage={status} title={coverageMeaning[status]}>{coverageWord(status)}</span>
}
