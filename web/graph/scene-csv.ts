import { csvText } from '../parts/csv'
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
  return csvText([heading, ...rows])
}
