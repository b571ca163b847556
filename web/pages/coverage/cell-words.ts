import type { CoverageStatus } from '../../api/generated/graphql'
import { coverageWord } from '../../parts/coverage-status'
import type { CoverageRow } from './coverage-question'
import { isLater } from './lines'

/** What a cell shows and how it is called. */
export interface CellWords {
  /** A word of its status, or N of M of a requirement and what lies below it, or "none"; empty where nothing is assessed. */
  readonly text: string
  readonly status: CoverageStatus | null
  /** What a mapping would carry over, where that is better. */
  readonly inferred: CoverageStatus | null
  readonly later: boolean
  /** How much of what lies below it is covered, from 0 to 1; null for a requirement by itself. */
  readonly share: number | null
  /** A whole of which nothing is asked of this system. */
  readonly none: boolean
  /** In full, for those who hear it: "CV screening, Article 10(2)(f): covered". */
  readonly name: string
}

interface Look {
  readonly on: string
  /** Whether what mappings would carry over is shown. */
  readonly inferred: boolean
  /** Whether a requirement stands for what lies below it, too. */
  readonly rollUp: boolean
}

/** One cell of a row in words. */
export function cellWords(row: CoverageRow, column: number, system: string, { on, inferred, rollUp }: Look): CellWords {
  const status = row.codes[column] ?? null
  const better = inferred && status !== null ? row.inferred[column] ?? null : null
  const later = status !== null && isLater(row.from[column], on)
  const below = rollUp && row.opens
  const [covered, of] = [row.covered[column] ?? 0, row.of[column] ?? 0]
  const none = below && of === 0
  const words = [
    status && `${coverageWord(status)}${better ? `, inferred ${coverageWord(better)}` : ''}${later ? `, applies from ${row.from[column]}` : ''}`,
    below && (none ? 'none asked' : `${covered} of ${of} covered${status ? ' with its parts' : ''}`),
  ].filter(Boolean).join('; ') || 'not assessed itself'
  const whose = row.requirement.subject === 'ORGANISATION' ? 'The organisation' : system
  return {
    status, inferred: better, later, none, share: below ? covered / Math.max(of, 1) : null,
    text: none ? 'none' : below ? `${covered} of ${of}` : status ? coverageWord(status) : '',
    name: `${whose}, ${referenceIn(row.requirement)}: ${words}`,
  }
}

/** What a requirement is called without its title: "Article 10(2)(f)", "A.6.2.4". */
export function referenceIn({ label, title }: Pick<CoverageRow['requirement'], 'label' | 'title'>): string {
  return title && label !== title && label.endsWith(title) ? label.slice(0, -title.length).trim() : label
}
