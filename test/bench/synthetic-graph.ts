import type { Graph } from '../../server/graph/connect.js'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { randomFrom } from './random.js'
import { sentencesOf, shippedWords } from './seed-words.js'
import { sizesOf } from './sizes.js'
import { itemsOf } from './synthetic-items.js'
import { linksOf } from './synthetic-links.js'

const batchSize = 5_000
const textOf = (name: string) => readFileSync(fileURLToPath(new URL(`${name}.cypher`, import.meta.url)), 'utf8')

export interface Loaded {
  readonly items: number
  readonly relationships: number
}

/**
 * Fills a migrated graph with a synthetic one of about so many relationships (10,000 to 1,000,000), always the same. It stands beside the shipped frameworks
 * and the demo, outside the change log, which the server's reads at the head do not need.
 */
export async function loadSyntheticGraph(graph: Graph, relationships: number, report: (line: string) => void): Promise<Loaded> {
  const sizes = sizesOf(relationships)
  const random = randomFrom(20_260_727)
  const items = await load(graph, textOf('load-items'), itemsOf(sizes, random, sentencesOf(shippedWords(), random)))
  report(`Loaded ${items} items`)
  const links = await load(graph, textOf('load-relationships'), linksOf(sizes, random))
  report(`Loaded ${links} relationships`)
  await graph.driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database: graph.database })
  return { items, relationships: links }
}

/** Items with their labels, and relationships between them, as the two statements beside this file take them. */
export async function loadRows(graph: Graph, items: Iterable<object>, relationships: Iterable<object>): Promise<void> {
  await load(graph, textOf('load-items'), items)
  await load(graph, textOf('load-relationships'), relationships)
}

async function load(graph: Graph, text: string, rows: Iterable<object>): Promise<number> {
  let count = 0
  for (const batch of batches(rows)) {
    await graph.driver.executeQuery(text, { rows: batch }, { database: graph.database })
    count += batch.length
  }
  return count
}

function* batches(rows: Iterable<object>): Generator<object[]> {
  let batch: object[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
