import type { ReadFile } from './file-content.js'
import { readJson } from './json.js'
import type { Located } from './located.js'
import { problemAt } from './problem.js'
import { decode } from './text.js'

/** A file of JSON that holds one object, or why it holds none. */
export type JsonDocument = { readonly located: Located; readonly root: Readonly<Record<string, unknown>> } | { readonly refused: ReadFile }

/** @param what how the format is called, for the reasons */
export function jsonDocument(bytes: Uint8Array, what: string): JsonDocument {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { refused: { content: null, read: 0, problems: [decoded.problem] } }
  if (/^\s*</.test(decoded.text)) return refusedFor(`This is XML or HTML; ${what} is read as JSON.`)
  const parsed = readJson(decoded.text)
  if ('problems' in parsed) return { refused: { content: null, read: 0, problems: parsed.problems } }
  const { root } = parsed
  if (root === null || typeof root !== 'object' || Array.isArray(root)) return refusedFor(`A file of ${what} is one object of names and values.`)
  return { located: parsed, root: root as Record<string, unknown> }
}

const refusedFor = (reason: string): JsonDocument => ({ refused: { content: null, read: 0, problems: [problemAt({ line: 1, column: 1 }, null, reason)] } })
