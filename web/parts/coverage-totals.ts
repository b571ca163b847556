import type { CoverageStatus, CoverageTotalsPartsFragment } from '../api/generated/graphql'

export type CoverageTotals = CoverageTotalsPartsFragment

/** How many have this status. */
export const countOf = ({ byStatus }: CoverageTotals, status: CoverageStatus): number => byStatus.find((one) => one.status === status)?.count ?? 0
