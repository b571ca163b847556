import { parentPort, workerData } from 'node:worker_threads'
import type { FormatName } from '../formats/all.js'
import type { FileContent, GivenFile } from '../formats/file-content.js'
import { inPortions } from './plan.js'
import type { Said } from './read-apart.js'
import { readHere } from './read-file.js'

/** The thread that reads one large file (read-apart.ts). */
const { file, format } = workerData as { readonly file: GivenFile; readonly format: FormatName }
const say = (said: Said) => parentPort?.postMessage(said)

const read = await readHere(file, format)
const { content } = read
if (content?.kind === 'mappings') for (const mappings of inPortions(content.mappings)) say({ mappings })
if (content?.kind === 'framework') for (const requirements of inPortions(content.requirements)) say({ requirements })
if (content?.kind === 'inventory') for (const items of inPortions(content.items)) say({ items })
say({ rest: { ...read, content: emptied(content) } })

function emptied(content: FileContent | null): FileContent | null {
  if (content === null) return null
  return content.kind === 'mappings' ? { ...content, mappings: [] } : content.kind === 'framework' ? { ...content, requirements: [] } : { ...content, items: [] }
}
