import type { CoverageStatus } from '../../api/generated/graphql'
import type { CoverageRow } from './coverage-question'

/** What is known by now of the parts of one requirement. */
export interface Level {
  readonly rows: readonly CoverageRow[]
  /** How many there are in all; undefined until the first are here. */
  readonly total: number | undefined
  readonly whole: boolean
}

/** A line of the matrix: a requirement, or the place of those that are on their way. */
export type Line =
  | { readonly kind: 'row'; readonly id: string; readonly row: CoverageRow; readonly depth: number; readonly open: boolean; readonly position: number; readonly siblings: number }
  | { readonly kind: 'waiting'; readonly id: string; readonly depth: number }

/** The levels by the requirement whose parts they are; the top of the framework under the empty text. */
export type Levels = ReadonlyMap<string, Level>

/** The lines on screen, in the order of the text, of what is assessed or holds what is: the parts of what is open follow it, one deeper. */
export function treeLines(levels: Levels, open: ReadonlySet<string>): readonly Line[] {
  const lines: Line[] = []
  const add = (parent: string, depth: number) => {
    const level = levels.get(parent)
    const rows = level?.rows.filter(isAssessed) ?? []
    rows.forEach((row, place) => {
      const { id } = row.requirement
      const isOpen = row.opens && open.has(id)
      lines.push({ kind: 'row', id, row, depth, open: isOpen, position: place + 1, siblings: rows.length })
      if (isOpen) add(id, depth + 1)
    })
    if (!level?.whole) lines.push({ kind: 'waiting', id: `waiting ${parent}`, depth })
  }
  add('', 1)
  return lines
}

/** What only explains or empowers, and nothing below it asks anything either, has no place among what can be covered. */
const isAssessed = ({ opens, codes }: CoverageRow): boolean => opens || codes.some((code) => code != null)

export interface RowFilter {
  /** Empty: every status. */
  readonly status: ReadonlySet<CoverageStatus>
  readonly topic: string | null
  readonly dueLater: boolean
  /** The day that is looked at. */
  readonly on: string
}

/** Whether a cell of a row is one that is looked for. */
export function cellMatches({ codes, from }: CoverageRow, column: number, { status, dueLater, on }: Omit<RowFilter, 'topic'>): boolean {
  const code = codes[column]
  return code != null && (status.size === 0 || status.has(code)) && (!dueLater || isLater(from[column], on))
}

/** The lines whose requirement is looked for in at least one system, each by itself, without the wholes it stands in. */
export function narrowedLines({ rows, whole }: Level, filter: RowFilter): readonly Line[] {
  const kept = rows.filter((row) => (filter.topic === null || row.requirement.topics.includes(filter.topic)) && row.codes.some((_, column) => cellMatches(row, column, filter)))
  const lines: Line[] = kept.map((row, place) => ({ kind: 'row', id: row.requirement.id, row, depth: 1, open: false, position: place + 1, siblings: kept.length }))
  return whole ? lines : [...lines, { kind: 'waiting', id: 'waiting', depth: 1 }]
}

/** Whether it applies only after the day that is looked at. */
export const isLater = (from: string | null | undefined, on: string): boolean => from != null && from > on

/** The line of the requirement in which a line stands; -1 at the top. */
export function wholeOf(lines: readonly Line[], place: number): number {
  const depth = lines[place]?.depth ?? 1
  for (let line = place - 1; line >= 0; line -= 1) if ((lines[line]?.depth ?? 1) < depth) return line
  return -1
}
