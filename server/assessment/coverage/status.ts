import { coverageStatuses } from '../../model/words.js'

export type CoverageStatus = (typeof coverageStatuses)[number]

/** A status as its place in `coverageStatuses`: from `gap` on the larger is the better; the two before it stand outside that order. */
export type StatusCode = number

export const statusOf = (code: StatusCode): CoverageStatus => coverageStatuses[code] as CoverageStatus

export const code = Object.freeze(Object.fromEntries(coverageStatuses.map((status, at) => [status, at])) as Record<CoverageStatus, StatusCode>)
