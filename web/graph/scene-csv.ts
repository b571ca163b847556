import { enumWord } from '../parts/enum-word'
import { kinds } from '../parts/kind'
import { nameOf, type Scene } from './scene'
import { sceneRows } from './scene-rows'

const heading = ['id', 'kind', 'reference', 'title', 'status', 'hops', 'relations']

/** What is on screen as CSV (RFC 4180), one row an item, in the order of the table. */
export function sceneCsv(scene: Scene): string {
  const rows = sceneRows(scene).map(({ node, ties }) => [
    node.id, kinds[node.kind].word, node.ref ?? '', node.title, node.status ? enumWord(node.status) : '', String(node.hop),
    ties.map(({ words, other }) => `${words} ${nameOf(other)}`).join('; '),
  ])
  return [heading, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it; quotes where the text needs them. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
