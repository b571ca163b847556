import type { CoverageStatus } from '../api/generated/graphql'
import { enumWord } from './enum-word'

/** Worst first where something can be done; what applies to nobody comes last. */
export const coverageStatuses = [
  'GAP', 'PLANNED', 'FAILING', 'PARTIAL', 'UNPROVEN', 'COVERED', 'UNKNOWN', 'NOT_APPLICABLE',
] as const satisfies readonly CoverageStatus[]

/** What applies or may apply and is not covered. */
export const shortOfCovered: readonly CoverageStatus[] = coverageStatuses.filter((status) => status !== 'COVERED' && status !== 'NOT_APPLICABLE')

export const coverageWord = (status: CoverageStatus): string => enumWord(status)

/** What each status means, for those who meet it for the first time. */
export const coverageMeaning: Readonly<Record<CoverageStatus, string>> = {
  COVERED: 'A full claim on an implemented control, with evidence that counts',
  UNPROVEN: 'A full claim on an implemented control, but no evidence counts, or the claim is in review',
  PARTIAL: 'Only partial claims on implemented controls',
  FAILING: 'What would serve it fails',
  PLANNED: 'Only planned controls',
  GAP: 'Nothing serves it',
  UNKNOWN: 'Whether it applies cannot be told until a fact is answered',
  NOT_APPLICABLE: 'Its rule says that it does not apply',
}
