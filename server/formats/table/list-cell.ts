/**
 * Several values in one cell, separated by `|`. A `|` or `\` that belongs to a value has a `\` before it; a `\` before anything else is
 * itself (SSSOM 1.1, Multi-valued slots).
 */
export function splitCell(cell: string): readonly string[] {
  if (cell === '') return []
  if (!cell.includes('\\')) return cell.split('|')
  const values: string[] = []
  let value = ''
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell[at] as string
    if (unit === '|') { values.push(value); value = '' }
    else if (unit === '\\' && (cell[at + 1] === '|' || cell[at + 1] === '\\')) value += cell[at += 1]
    else value += unit
  }
  return [...values, value]
}

export const joinCell = (values: readonly string[]): string => values.map(value => value.replace(/[|\\]/g, '\\$&')).join('|')
