import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import type { Graph } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { DomainError, invalidInput } from '../model/errors.js'
import { openProjection } from '../projection/projection.js'
import type { Facts } from '../projection/facts.js'
import { exportFile, formatNamed } from './export-file.js'

export interface ExportOptions {
  readonly format: string
  readonly output?: string
  readonly asOf?: string
}

/** `export WHAT --format F` on the command line. Gives the exit code: 2 where there is nothing of that name, or the arguments cannot be used. */
export async function exportVerb(what: string, options: ExportOptions, graph: Graph, report: (line: string) => unknown): Promise<number> {
  try {
    const { bytes } = await exportFile(what, formatNamed(options.format), await factsAt(graph, options.asOf))
    if (options.output === undefined) await printBytes(bytes)
    else await writeTo(options.output, bytes)
    return 0
  } catch (error) {
    if (!(error instanceof DomainError) || !['INVALID_INPUT', 'NOT_FOUND', 'TOO_LARGE'].includes(error.code)) throw error
    report(error.message)
    return 2
  }
}

async function factsAt(graph: Graph, asOf: string | undefined): Promise<Facts> {
  if (asOf !== undefined && !/^\d{1,15}$/.test(asOf)) throw invalidInput('as-of', 'must be the number of a revision')
  const head = await readHead(graph)
  if (!head) throw new DomainError('UNAVAILABLE', 'The graph has not been set up yet.')
  const projection = openProjection(graph)
  try {
    return await (asOf === undefined ? projection.reach(head) : projection.at({ revision: Number(asOf) }, head))
  } finally {
    projection.close()
  }
}

async function printBytes(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
}

async function writeTo(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((error: NodeJS.ErrnoException) => { throw invalidInput('output', `${path} cannot be written: ${error.code}`) })
}
