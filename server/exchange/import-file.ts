import type { FormatName } from '../formats/all.js'
import type { GivenFile, ReadFile } from '../formats/file-content.js'
import type { Work } from '../graph/commit.js'
import type { Graph } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { DomainError } from '../model/errors.js'
import { demandRoom } from './largest.js'
import type { Plan } from './plan.js'
import { contentsOf, type PlanChoices, planFile } from './plan-file.js'
import { inventoryWeight } from './inventory-weight.js'
import { knownFormat, type Reader } from './read-file.js'
import { type ImportReport, mostTold } from './report.js'
import { Overtaken, writing } from './write-import.js'

export interface ImportRequest extends PlanChoices {
  readonly file: GivenFile
  readonly format?: FormatName | null | undefined
  readonly skipRejected?: boolean | null | undefined
  readonly dryRun: boolean
}

/** What an import reads and writes with. */
export interface Ground {
  readonly graph: Graph
  readonly reads: Reader
  /** What is done now and then while a large plan is written; nothing where it is left out. */
  readonly rest?: () => void
  readonly commit: (action: string, work: Work) => Promise<{ readonly change: string; readonly revision: number; readonly bookmark?: string } | null>
}

/** How often a plan is made anew because somebody else wrote meanwhile. */
const mostTurns = 5

/**
 * Imports a file as one change: all of it or, where a record is bad and nobody chose to skip it, nothing. Importing the same file again
 * changes nothing; a corrected file changes only what it says anew. `item` is null where the file cannot be used at all.
 * Errors: INVALID_INPUT for a format or framework that is not known; TOO_LARGE; CONFLICT where others kept writing; TIMEOUT, UNAVAILABLE.
 */
export async function importFile(request: ImportRequest, ground: Ground): Promise<ImportReport> {
  const format = knownFormat(request.file, request.format)
  const read = await ground.reads(request.file, format)
  if (read.content === null) return unusable(request, format, read)
  await demandRoom(recordsOf(read), weightOf(read), ground.graph)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const report = await attempt(request, format, read, ground)
    if (report) return report
  }
  throw new DomainError('CONFLICT', 'Others keep changing the graph while the file is compared with it. Try again shortly.')
}

const actions = { framework: 'framework.imported', mappings: 'crosswalk.imported', inventory: 'inventory.imported' } as const

/** One plan and its writing; null where somebody else wrote in between. */
async function attempt(request: ImportRequest, format: FormatName, read: ReadFile, ground: Ground): Promise<ImportReport | null> {
  const head = await readHead(ground.graph)
  const plan = await planFile(contentsOf(read), request.file.name, request, ground.graph)
  const report = reportOf(request, format, read, plan)
  if (request.dryRun || !plan.changes || (report.rejected > 0 && !request.skipRejected)) return report
  try {
    const written = await ground.commit(actions[read.content?.kind ?? 'mappings'], writing(plan, head?.revision ?? 0, ground.rest ?? (() => undefined)))
    return { ...report, committed: written !== null, ...written }
  } catch (error) {
    if (error instanceof Overtaken) return null
    throw error
  }
}

/** Records that were read well, statements that something has no counterpart among them. */
const recordsOf = (read: ReadFile): number =>
  contentsOf(read).reduce((sum, one) => sum + (one.kind === 'framework' ? one.requirements.length : one.kind === 'inventory' ? one.items.length : one.mappings.length + one.unmatched.length), 0)

/** What a file takes of memory until it is written, in mappings. */
const weightOf = (read: ReadFile): number => (read.content?.kind === 'inventory' ? inventoryWeight(read.content) : recordsOf(read))

function reportOf({ file }: ImportRequest, format: FormatName, found: ReadFile, plan: Plan): ImportReport {
  const { read, problems, unlisted = 0 } = found
  const all = [...problems, ...plan.problems]
  return {
    file: file.name, format, read, accepted: plan.accepted, unchanged: plan.unchanged, committed: false,
    rejected: Math.max(0, read - recordsOf(found)) + plan.rejected,
    problems: all.slice(0, mostTold), problemCount: all.length + unlisted,
    missing: plan.missing.slice(0, mostTold), missingCount: plan.missing.length, item: plan.item,
  }
}

const unusable = ({ file }: ImportRequest, format: FormatName, { read, problems, unlisted = 0 }: ReadFile): ImportReport => ({
  file: file.name, format, read, accepted: 0, rejected: Math.max(read, 1), unchanged: 0, committed: false,
  problems: problems.slice(0, mostTold), problemCount: problems.length + unlisted, missing: [], missingCount: 0, item: null,
})
