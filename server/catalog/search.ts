import type { Row } from '../contract/item.js'
import { cursorOf, firstOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { askAll, askOne } from '../contract/question.js'
import { invalidInput } from '../model/errors.js'
import { type Kind, kinds } from '../model/kind.js'
import { referenceKeys, wholesOf } from '../model/reference.js'
import { searchReferences } from './search-references.js'
import { countWords, searchWords } from './search-words.js'
import { wordQuery, wordsOf } from './words.js'

export interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly Kind[] | null
  readonly first?: number | null
}

/**
 * Finds items by an exact id or reference first, then by words, the last of which may be unfinished. Where no provision is written so, the
 * nearest one that would hold it comes first: "10(2)(f)" leads to Article 10 as long as the Act is held by articles.
 * `totalCount` is a function: the count costs a statement of its own and is run only where somebody asks for it.
 */
export async function search({ text, kinds: wanted, first }: SearchArguments, { source }: Context) {
  const most = firstOf(first, 20)
  if (text.length > 500) throw invalidInput('text', 'a search may have at most 500 characters')
  const labels = wanted ? wanted.map(kind => kinds[kind]) : null
  const words = wordsOf(text)
  const asked = { query: wordQuery(words), words, labels }
  const [named, spoken] = await Promise.all([
    askAll(source, searchReferences, { keys: referenceKeys(text), wholes: wholesOf(text), id: text.trim(), labels }),
    words.length === 0 ? [] : askAll(source, searchWords, { ...asked, limit: most + 1 }),
  ])
  const except = named.map(row => row.item.id)
  const rest = spoken.map(row => row.item).filter(row => !except.includes(row.id))
  const total = async () => except.length + (words.length === 0 ? 0 : (await askOne(source, countWords, { ...asked, except })).total)
  return connectionOf([...named.map(row => found(row.whole ? 'WHOLE' : 'REFERENCE')(row.item)), ...rest.map(found('WORDS'))], most, total)
}

const found = (match: 'REFERENCE' | 'WHOLE' | 'WORDS') => (node: Row) => ({ node, match, cursor: cursorOf('search', node.sortKey, node.id) })

function connectionOf(all: readonly ReturnType<ReturnType<typeof found>>[], most: number, totalCount: () => Promise<number>) {
  const edges = all.slice(0, most)
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: { hasNextPage: all.length > most, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  }
}
