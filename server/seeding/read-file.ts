import { readFileSync } from 'node:fs'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { StartError } from '../model/start-error.js'
import { firstIssue } from './first-issue.js'

/** The records of a YAML file under `seed/`. A wrong one is a StartError that names file, line, record and field. */
export function readRecords<Record>(path: string, schema: z.ZodType<Record>): Record {
  const lines = new LineCounter()
  const document = parseDocument(textOf(path), { lineCounter: lines })
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) throw new StartError(`${path}, line ${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`)
  const parsed = schema.safeParse(valueOf(document, path))
  if (parsed.success) return parsed.data
  const { path: way, issue } = firstIssue(parsed.error.issues) ?? { path: [], issue: undefined }
  const at = [...way, ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
  const node = at.map((_, depth) => document.getIn(at.slice(0, at.length - depth), true)).find(isNode)
  const line = node?.range ? lines.linePos(node.range[0]).line : 1
  throw new StartError(`${path}, line ${line}: ${at.join('.') || 'the file'}: ${issue?.message}`)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

/** Data files use no aliases; a few lines of them can stand for more records than there is memory. */
function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    throw new StartError(`${path}: aliases (*name) are not read here; write the value out`)
  }
}
