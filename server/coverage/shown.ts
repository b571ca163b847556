import { statusOf } from '../assessment/coverage/status.js'
import type { Totals } from '../assessment/coverage/totals.js'
import { coverageStatuses } from '../model/words.js'

/** Counts as the API gives them. */
export const shown = ({ byStatus, ...counts }: Totals) =>
  ({ ...counts, byStatus: coverageStatuses.map((_, at) => ({ status: statusOf(at), count: byStatus[at] ?? 0 })) })
