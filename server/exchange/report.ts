import type { FormatName } from '../formats/all.js'
import type { Problem } from '../formats/problem.js'
import type { Missing } from './plan.js'

/** What a file holds and what became of it; the fields of `ImportReport`. */
export interface ImportReport {
  readonly file: string
  readonly format: FormatName
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly unchanged: number
  readonly committed: boolean
  readonly problems: readonly Problem[]
  readonly problemCount: number
  readonly missing: readonly Missing[]
  readonly missingCount: number
  /** The id of the framework or the mapping set; null where nothing in the file could be used. */
  readonly item: string | null
  readonly change?: string
  readonly revision?: number
  readonly bookmark?: string
}

/** So many problems, and so many missing requirements, are told one by one. */
export const mostTold = 200

/** The report as the command line prints it: the settled fields, no more. */
export const shortReport = ({ file, format, read, accepted, rejected, unchanged, committed, problems }: ImportReport) =>
  ({ file, format, read, accepted, rejected, unchanged, committed, problems })

/** The same for people, a few lines. */
export function reportLines({ file, format, read, accepted, rejected, unchanged, committed, problems, problemCount, missing, missingCount, item }: ImportReport, dryRun: boolean): string[] {
  const done = committed ? 'Imported' : rejected > 0 || item === null ? 'Not imported' : dryRun ? 'Would import' : 'Nothing to do'
  return [
    `${file} (${format}): ${done}. ${read} records read, ${accepted} new or changed, ${unchanged} unchanged, ${rejected} rejected.`,
    ...problems.slice(0, 20).map(one => `  ${placeWords(one)}${one.value === null ? '' : `"${one.value}": `}${one.reason}`),
    ...(problemCount > 20 ? [`  … and ${problemCount - 20} more; --json lists them.`] : []),
    ...missing.slice(0, 10).map(one => `  ${one.framework} lacks "${one.name}", named by ${one.rows} ${one.rows === 1 ? 'row' : 'rows'}`),
    ...(missingCount > 0 && !committed ? [`  ${missingCount} requirements are missing: --take-in-missing takes them in, --skip-rejected imports the rest.`] : []),
  ]
}

const placeWords = ({ line, column }: Problem) => (line === null ? '' : `line ${line}${column === null ? '' : `, column ${column}`}: `)
