import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { retitling } from '../kit/edit-item.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { query, serve, type Served } from './serve.js'

const control = 'control:data-governance-file'
const picture = `{ neighbourhood(focus: ["${control}"]) { nodes { id title } edges { id } total } }`
const inspected = `{ node(id: "${control}") { ... on Control { title claims { totalCount } requirements(first: 5) { nodes { id } } } } }`

let own: OwnServer
let served: Served
beforeAll(async () => {
  own = await ownServer()
  served = await serve(own.graph)
})
afterAll(async () => {
  await served.close()
  await own.close()
})

/** Asks, and tells how many statements the answer took. */
async function asked(text: string) {
  const from = served.lines.length
  const { data } = await query(served.url, text)
  await expect.poll(() => served.lines.length).toBeGreaterThan(from)
  return { data, statements: served.lines[from]?.['statements'] }
}

describe('A picture and an item', () => {
  it('come from the graph while nothing is in memory, and are not waited for', async () => {
    expect((await asked(picture)).statements).toBeGreaterThan(1)
    expect((await asked(inspected)).statements).toBeGreaterThan(1)
  })

  it('come from memory once it stands at the head: the same, for the one question where the head stands', async () => {
    const [scene, item] = [await asked(picture), await asked(inspected)]
    await asked('{ gaps(framework: "iso-42001", first: 1) { totalCount } }')
    expect(await asked(picture)).toEqual({ data: scene.data, statements: 1 })
    expect(await asked(inspected)).toEqual({ data: item.data, statements: 1 })
  })

  it('are those of the head also the moment after a change that memory has not followed yet', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await commit(own.graph, 'party:data-governance', 'test.changed', retitling(control, `Title ${turn}`))
      expect(await asked(inspected)).toMatchObject({ data: { node: { title: `Title ${turn}` } } })
      expect((await asked(picture)).data).toMatchObject({ neighbourhood: { nodes: expect.arrayContaining([{ id: control, title: `Title ${turn}` }]) } })
    }
  })
})
