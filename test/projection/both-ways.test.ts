import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/config.js'
import '../../server/api/loaders.js'
import '../../server/api/schema.js'
import { questions } from '../../server/contract/question.js'
import { many } from '../../server/graph/read.js'
import { canonicalJson } from '../../server/model/canonical-json.js'
import type { Facts } from '../../server/projection/facts.js'
import { load } from '../../server/projection/load.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { oddities } from './oddities.js'
import { samples } from './samples.js'

/** Statements that read the log or are part of a write, and so have no past to recall. */
const ofTheLog = /^(history\/|catalog\/change-by-id$|mapping\/(resting-on|same-statement|set-holder|standing)$)/
const writes = /\b(?:MERGE|CREATE|SET|DELETE)\b/

let own: OwnGraph
let facts: Facts
beforeAll(async () => {
  own = await ownGraph()
  await seed(own.graph, { demo: true })
  await own.graph.driver.executeQuery(oddities, {}, { database: own.graph.database })
  await own.graph.driver.executeQuery("CALL db.awaitIndexes(60)", {}, { database: own.graph.database })
  facts = await load(own.graph)
})
afterAll(() => own.close())

describe('Every question', () => {
  it('that a feature puts to the graph can be put to the past', () => {
    const features = ['assurance', 'catalog', 'inventory', 'mapping', 'trace']
    const named = features.flatMap(feature => readdirSync(`${projectFolder}cypher/${feature}`).map(file => `${feature}/${file.replace('.cypher', '')}`))
    const reads = named.filter(name => !ofTheLog.test(name) && !writes.test(readFileSync(`${projectFolder}cypher/${name}.cypher`, 'utf8').replace(/^\/\/.*$/gm, '')))
    expect(reads.length).toBeGreaterThan(25)
    expect(reads.filter(name => !questions.has(name))).toEqual([])
  })

  it('has samples, and no sample is of a question that is not asked', () => {
    expect(Object.keys(samples).sort()).toEqual([...questions.keys()].sort())
    for (const [name, { asked }] of Object.entries(samples)) expect(asked.length, name).toBeGreaterThan(0)
  })

  for (const [name, { asked, order = 'same', loose = [] }] of Object.entries(samples)) {
    it(`${name} gives the same rows from memory as from the graph`, async () => {
      const question = questions.get(name)
      if (!question) throw new Error(`There is no question ${name}`)
      let found = 0
      for (const parameters of asked) {
        const there = await many(own.graph, question.statement, parameters)
        const here = question.recall(facts, parameters as never)
        const arranged = (rows: readonly unknown[]) => (order === 'same' ? rows : rows.map(row => loosened(row, loose)).sort(byText))
        expect(arranged(here), canonicalJson(parameters)).toEqual(arranged(there))
        found += there.length
      }
      expect(found).toBeGreaterThan(0)
    })
  }
})

const byText = (a: unknown, b: unknown) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)

/** A row of which some columns hold lists that are in no order. */
const loosened = (row: unknown, loose: readonly string[]) =>
  Object.fromEntries(Object.entries(row as object).map(([name, value]) => [name, loose.includes(name) ? (value as unknown[]).toSorted(byText) : (value as unknown)]))
