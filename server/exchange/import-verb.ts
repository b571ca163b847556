import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { viewerOf } from '../access/viewer.js'
import type { GivenFile } from '../formats/file-content.js'
import { commit } from '../graph/commit.js'
import type { Graph } from '../graph/connect.js'
import { DomainError, invalidInput, tooLarge } from '../model/errors.js'
import { formatNamed } from './export-file.js'
import { importFile } from './import-file.js'
import { mostBytes, readHere } from './read-file.js'
import { type ImportReport, reportLines, shortReport } from './report.js'
import { sparingMemory } from './spare-memory.js'

export interface ImportOptions {
  readonly format?: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly skipRejected?: boolean
  readonly takeInMissing?: boolean
  readonly source?: string
  readonly target?: string
}

type Say = (line: string) => unknown

/**
 * `import FILE…` on the command line. Gives the exit code: 0 where nothing was rejected, 1 where something was, 2 for arguments or a file that
 * cannot be used; the worst of several files.
 */
export async function importVerb(files: readonly string[], options: ImportOptions, graph: Graph, print: Say, report: Say): Promise<number> {
  let worst = 0
  for (const path of files) {
    try {
      const told = await importPath(path, options, graph)
      if (options.json) print(JSON.stringify(shortReport(told)))
      else for (const line of reportLines(told, options.dryRun === true)) print(line)
      worst = Math.max(worst, exitOf(told))
    } catch (error) {
      if (!(error instanceof DomainError) || !['INVALID_INPUT', 'TOO_LARGE', 'NOT_FOUND'].includes(error.code)) throw error
      if (options.json) print(JSON.stringify(refused(path, error)))
      report(`${path}: ${error.message}`)
      worst = 2
    }
  }
  return worst
}

const exitOf = ({ item, rejected }: ImportReport) => (item === null ? 2 : rejected > 0 ? 1 : 0)

/** A file that was refused as a whole, in the form of a report. */
const refused = (path: string, error: DomainError) =>
  ({ file: path, format: null, read: 0, accepted: 0, rejected: 0, unchanged: 0, committed: false, problems: [{ line: null, column: null, value: null, reason: error.message }] })

async function importPath(path: string, { format, source, target, dryRun, ...options }: ImportOptions, graph: Graph): Promise<ImportReport> {
  const named = format === undefined ? null : formatNamed(format)
  const told = await importFile(
    { ...options, file: await fileAt(path), format: named, sourceFramework: source, targetFramework: target, dryRun: dryRun === true },
    { graph, reads: readHere, rest: sparingMemory(), commit: async (action, work) => {
      const done = await commit(graph, viewerOf(undefined).actor, action, work)
      return done && { change: done.id, revision: done.revision }
    } },
  )
  return { ...told, file: path }
}

/** A file with the metadata that may stand beside it: `x.sssom.yml` of `x.sssom.tsv`. */
async function fileAt(path: string): Promise<GivenFile> {
  const beside = /\.tsv$/i.test(path) ? ['.yml', '.yaml'].map(ending => path.replace(/\.tsv$/i, ending)).filter(other => existsSync(other)).slice(0, 1) : []
  return { ...(await oneFile(path)), beside: await Promise.all(beside.map(oneFile)) }
}

async function oneFile(path: string): Promise<GivenFile> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => { throw invalidInput('file', `${path} cannot be read: ${error.code}`) })
  if (!about.isFile()) throw invalidInput('file', `${path} is no file`)
  if (about.size > mostBytes) throw tooLarge(`${path} has ${Math.ceil(about.size / 1e6)} MB; at most ${mostBytes / 1e6} are read. Divide it into several files`)
  return { name: basename(path), bytes: await readFile(path) }
}
