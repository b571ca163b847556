import { Worker } from 'node:worker_threads'
import type { FileContent, ReadFile, StatedMapping, StatedRequirement } from '../formats/file-content.js'
import type { StatedItem } from '../formats/stated-inventory.js'
import { tooLarge } from '../model/errors.js'
import { type Reader, readHere } from './read-file.js'

/** A smaller file is read before a thread would have started. */
const smallFile = 1_000_000

/** Old space of the thread, so that a file which swells as it is read ends the thread and not the server. */
const mostMegabytes = 1_024

/** What the thread says: records a few thousand at a time, so that taking them over never stops the server for long, then the rest. */
export type Said = { readonly mappings: readonly StatedMapping[] } | { readonly requirements: readonly StatedRequirement[] } | { readonly items: readonly StatedItem[] } | { readonly rest: ReadFile }

/**
 * Reads large files in a thread of their own. Errors: TOO_LARGE for a file that takes more memory than the thread may have.
 */
export const readApart: Reader = (file, format) => {
  const size = file.bytes.length + (file.beside ?? []).reduce((sum, one) => sum + one.bytes.length, 0)
  return size < smallFile ? readHere(file, format) : inThread({ file, format })
}

function inThread(workerData: { readonly file: unknown; readonly format: string }): Promise<ReadFile> {
  const thread = new Worker(new URL('./read-thread.mjs', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  const mappings: StatedMapping[] = []
  const requirements: StatedRequirement[] = []
  const items: StatedItem[] = []
  return new Promise((resolve, reject) => {
    thread.on('message', (said: Said) => {
      if ('mappings' in said) mappings.push(...said.mappings)
      else if ('requirements' in said) requirements.push(...said.requirements)
      else if ('items' in said) items.push(...said.items)
      else resolve({ ...said.rest, content: whole(said.rest.content, { mappings, requirements, items }) })
    })
    thread.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('The file takes more memory than reading may have. Divide it into several files') : error))
    thread.on('exit', () => reject(new Error('The thread that read a file ended before it was done')))
  })
}

interface Records {
  readonly mappings: readonly StatedMapping[]
  readonly requirements: readonly StatedRequirement[]
  readonly items: readonly StatedItem[]
}

function whole(content: FileContent | null, { mappings, requirements, items }: Records): FileContent | null {
  if (content === null) return null
  return content.kind === 'mappings' ? { ...content, mappings } : content.kind === 'framework' ? { ...content, requirements } : { ...content, items }
}
