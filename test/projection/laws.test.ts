import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readHead } from '../../server/graph/head.js'
import type { Graph } from '../../server/graph/connect.js'
import type { TouchedRow } from '../../server/graph/change-log.js'
import { advance, rewind } from '../../server/projection/advance.js'
import type { Facts } from '../../server/projection/facts.js'
import { fold } from '../../server/projection/fold.js'
import type { LayeredFacts } from '../../server/projection/layered-facts.js'
import { load } from '../../server/projection/load.js'
import { readBack, readOnward } from '../../server/projection/log.js'
import { openProjection } from '../../server/projection/projection.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { type Contents, contentsOf, contentsOfGraph } from './contents.js'
import { change, type Deed, histories } from './history.js'

/** A history is many small transactions, which take their time where others work on the same machine. */
vi.setConfig({ testTimeout: 240_000 })

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
afterAll(() => own.close())

/** All laws are tried on the same histories, drawn anew each time this file runs; fast-check names the seed of one that breaks a law. */
const runs = { numRuns: 5, seed: Date.now() | 0, endOnFailure: true }

/** What the graph was at every revision of a history: the facts loaded then, what the database held, and the rows of the changes between. */
interface Lived { readonly loaded: readonly LayeredFacts[]; readonly contents: readonly Contents[]; readonly rows: readonly (readonly TouchedRow[])[] }

const lived = new Map<string, Promise<Lived>>()

function live(history: readonly (readonly Deed[])[]): Promise<Lived> {
  const name = JSON.stringify(history)
  const found = lived.get(name) ?? liveOnce(history)
  lived.set(name, found)
  return found
}

async function liveOnce(history: readonly (readonly Deed[])[]): Promise<Lived> {
  await own.wipe()
  const loaded = [await load(own.graph)]
  const contents = [await contentsOfGraph(own.graph)]
  for (const deeds of history) {
    if ((await change(own.graph, deeds)) === null) continue
    loaded.push(await load(own.graph))
    contents.push(await contentsOfGraph(own.graph))
  }
  const rows: TouchedRow[][] = loaded.map(() => [])
  for await (const piece of readOnward(own.graph, 0, loaded.length - 1)) rows[piece.revision]?.push(...piece.rows)
  return { loaded, contents, rows }
}

const since = ({ rows }: Lived, revision: number) => rows.slice(revision + 1).flat()
const lastOf = ({ loaded }: Lived) => loaded.at(-1) as LayeredFacts

const headOf = async (graph: Graph) => (await readHead(graph)) ?? expect.fail('no head')

describe('facts in memory', () => {
  it('are what the database holds, whatever was done to it', () =>
    fc.assert(fc.asyncProperty(histories, async history => {
      const { loaded, contents } = await live(history)
      expect(loaded.map(contentsOf)).toEqual(contents)
    }), runs))

  it('brought forward by the changes since, are what is loaded after them; taking a change in twice does no harm', () =>
    fc.assert(fc.asyncProperty(histories, async history => {
      const all = await live(history)
      const { head } = lastOf(all)
      for (const [revision, facts] of all.loaded.entries()) {
        const ahead = advance(facts, since(all, revision), head)
        expect(contentsOf(ahead)).toEqual(all.contents.at(-1))
        expect(contentsOf(advance(ahead, since(all, revision), head))).toEqual(all.contents.at(-1))
        expect(contentsOf(facts)).toEqual(all.contents[revision])
      }
    }), runs))

  it('taken back by the changes since, are what was loaded before them; going forward and back again changes nothing', () =>
    fc.assert(fc.asyncProperty(histories, async history => {
      const all = await live(history)
      const last = lastOf(all)
      for (const [revision, facts] of all.loaded.entries()) {
        const rows = since(all, revision)
        expect(contentsOf(rewind(last, rows, facts.head))).toEqual(all.contents[revision])
        expect(contentsOf(rewind(advance(facts, rows, last.head), rows, facts.head))).toEqual(all.contents[revision])
      }
    }), runs))

  it('packed anew, are the same facts, and those they were made of stay', () =>
    fc.assert(fc.asyncProperty(histories, async history => {
      const all = await live(history)
      for (const [revision, facts] of all.loaded.entries()) {
        const over = advance(facts, since(all, revision), lastOf(all).head)
        const packed = await fold(over)
        expect(packed.overlay.weight).toBe(0)
        expect([contentsOf(packed), contentsOf(over)]).toEqual([all.contents.at(-1), all.contents.at(-1)])
      }
    }), runs))

  it('at each revision of the past are what was loaded then, and nobody\'s facts change while the graph goes on and is packed anew', () =>
    fc.assert(fc.asyncProperty(histories, fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), async (history, chances) => {
      await own.wipe()
      const projections = [{ foldAt: 0 }, { foldAt: 3 }, {}].map(options => openProjection(own.graph, options))
      const held: Facts[] = []
      const contents: Contents[] = []
      const look = async () => {
        contents.push(await contentsOfGraph(own.graph))
        const head = await headOf(own.graph)
        const revision = Math.floor(chances.next().value * contents.length)
        for (const projection of projections) held.push(await projection.reach(head), await projection.at({ revision }, head))
      }
      await look()
      for (const deeds of history) if ((await change(own.graph, deeds)) !== null) await look()
      const head = await headOf(own.graph)
      for (const projection of projections) {
        for (const revision of contents.keys()) {
          const facts = await projection.at({ revision }, head)
          expect(facts.revision).toBe(revision)
          held.push(facts)
        }
        projection.close()
      }
      for (const facts of held) expect(contentsOf(facts)).toEqual(contents[facts.revision])
    }), { ...runs, numRuns: 3 }))

  it('are what the database holds of the shipped data', async () => {
    await own.wipe()
    await seed(own.graph, { demo: true })
    expect(contentsOf(await load(own.graph))).toEqual(await contentsOfGraph(own.graph))
  })

  it('come back from the log in the order in which they went, the last change first', async () => {
    await own.wipe()
    for (let at = 0; at < 30; at += 1) await change(own.graph, [{ deed: 'put', item: at % 3, title: `${at}`, topics: null }])
    const revisions: number[] = []
    for await (const piece of readBack(own.graph, 30, 2)) revisions.push(piece.revision)
    expect(revisions).toEqual(Array.from({ length: 28 }, (_, at) => 30 - at))
  })
})
