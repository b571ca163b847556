import type { Figure } from './figure.js'

const shown = (value: number | null) => (value === null ? '–' : value >= 100 ? String(Math.round(value)) : value.toFixed(1))

/** Whether a figure keeps its limit; one without a limit has nothing to keep. */
export const keeps = ({ value, limit }: Figure) => limit === null || (value !== null && value <= limit)

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(one => [
    one.name, `${shown(one.value)} ${one.unit}`, one.limit === null ? '' : `≤ ${shown(one.limit)}`, one.limit === null ? '' : keeps(one) ? 'kept' : 'MISSED',
    one.baseline === null ? '' : `${shown(one.baseline)} (${one.baselineName})`, String(one.n), one.note,
  ])
  const all = [['figure', 'value', 'limit', '', 'baseline', 'n', 'note'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0))) ?? []
  return all.map(row => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')).join('\n')
}
