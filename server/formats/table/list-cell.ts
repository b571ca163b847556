/**
 * Several values in one cell, separated by `|`. A `|` or `\` that belongs to a value has a `\` before it; a `\` before anything else is
 * itself (SSSOM 1.1, Multi-valued slots).
 */
export function splitCell(cell: string): readonly string[] {
  if (cell === '') return []
  if (!cell.includes('\\')) return cell.split('|')
  return [...cell.matchAll(/(?:^|\|)((?:\\[\s\S]|\\$|[^|\\])*)/g)].map(([, value = '']) => value.replace(/\\([|\\])/g, '$1'))
}

export const joinCell = (values: readonly string[]): string => values.map(value => value.replace(/[|\\]/g, '\\$&')).join('|')
