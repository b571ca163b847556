import type { CoverageStatus, Subject } from '../../../api/generated/graphql'
import { coverageWord } from '../../../parts/coverage-status'

/** The coverage of a requirement in words: one status where it is asked of the organisation, how many systems it is covered for where it is asked of each. */
export function statusOf(subject: Subject | null | undefined, codes: readonly CoverageStatus[]): string {
  if (subject === 'ORGANISATION') return codes[0] ? coverageWord(codes[0]) : ''
  const applying = codes.filter((code) => code !== 'NOT_APPLICABLE')
  return applying.length === 0 ? '' : `covered for ${applying.filter((code) => code === 'COVERED').length} of ${applying.length} systems`
}
