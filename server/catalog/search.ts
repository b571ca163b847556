import { z } from 'zod'
import { itemColumn, type Row } from '../contract/item.js'
import { cursorOf, firstOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { many, one } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { invalidInput } from '../model/errors.js'
import { type Kind, kinds } from '../model/kind.js'
import { fold, referenceKeys, wholesOf } from '../model/reference.js'

const byReference = statement('catalog/search-references', z.object({ item: itemColumn, whole: z.boolean() }))
const byWords = statement('catalog/search-words', z.object({ item: itemColumn }))
const countWords = statement('catalog/count-words', z.object({ total: z.number() }))

export interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly Kind[] | null
  readonly first?: number | null
}

/** At most so many words of a search count; a question is not an essay. */
const mostWords = 12

/**
 * Finds items by an exact id or reference first, then by words, the last of which may be unfinished. Where no provision is written so, the
 * nearest one that would hold it comes first: "10(2)(f)" leads to Article 10 as long as the Act is held by articles.
 * `totalCount` is a function: the count costs a statement of its own and is run only where somebody asks for it.
 */
export async function search({ text, kinds: wanted, first }: SearchArguments, { graph }: Context) {
  const most = firstOf(first, 20)
  if (text.length > 500) throw invalidInput('text', 'a search may have at most 500 characters')
  const labels = wanted ? wanted.map(kind => kinds[kind]) : null
  const query = wordQuery(text)
  const [named, spoken] = await Promise.all([
    many(graph, byReference, { keys: referenceKeys(text), wholes: wholesOf(text), id: text.trim(), labels }),
    query === '' ? [] : many(graph, byWords, { query, labels, limit: most + 1 }),
  ])
  const except = named.map(row => row.item.id)
  const words = spoken.map(row => row.item).filter(row => !except.includes(row.id))
  const total = async () => except.length + (query === '' ? 0 : (await one(graph, countWords, { query, labels, except })).total)
  return connectionOf([...named.map(row => found(row.whole ? 'WHOLE' : 'REFERENCE')(row.item)), ...words.map(found('WORDS'))], most, total)
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

/** Words that the full-text index does not hold; to ask for them would find nothing. */
const unindexed = new Set('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(' '))

/**
 * The words as a query of the full-text index: each must occur, whole words weigh more than beginnings, names and titles more than
 * summaries. Only letters and digits get through, so nothing a person types is read as syntax.
 */
export function wordQuery(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? []
  return words.map(word => {
    const must = unindexed.has(word) ? '' : '+'
    return `${must}(title:${word}^4 name:${word}^4 ref:${word}^4 ${word}^2 title:${word}*^2 name:${word}*^2 ${word}*)`
  }).join(' ')
}
