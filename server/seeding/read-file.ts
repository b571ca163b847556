import { readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { StartError } from '../model/start-error.js'

/** The records of a YAML file under `seed/`. A wrong one is a StartError that names file, line, record and field. */
export function readRecords<Record>(path: string, schema: z.ZodType<Record>): Record {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, maxAliasCount: 0 } as never)
  const broken = document.errors[0]
  if (broken) throw new StartError(`${path}, line ${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`)
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const at = issue?.path ?? []
  const node = at.map((_, depth) => document.getIn(at.slice(0, at.length - depth), true)).find(isNode)
  const line = node?.range ? lines.linePos(node.range[0]).line : 1
  throw new StartError(`${path}, line ${line}: ${at.join('.') || 'the file'}: ${issue?.message}`)
}
