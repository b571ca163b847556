import neo4j from 'neo4j-driver'
import { readFileSync } from 'node:fs'
import type { Graph } from '../../../server/graph/connect.js'
import { bolted } from '../../../server/graph/parameters.js'
import { cypherFolder } from '../../../server/graph/statement.js'
import { edgeSets } from '../../../server/model/edge-set.js'
import { ask, dataOf } from '../ask.js'
import { figure, type Measurement } from '../figure.js'
import { median } from '../quantile.js'
import { fullPictures, neighbourhoodOf } from '../questions.js'

const turns = 300
const statements = Object.fromEntries(['expand', 'scene', 'count-within'].map(name => [name, readFileSync(`${cypherFolder}trace/${name}.cypher`, 'utf8')])) as Record<string, string>

interface Picture {
  readonly focus: string
  readonly ids: readonly string[]
}

/** What GraphQL adds: a picture through HTTP, over the very statements it runs sent straight through the driver with the same parameters. */
export const overDriver: Measurement = {
  names: ['graphql.over-driver'],
  measure: async stage => {
    const { url, graph } = await stage.loaded()
    const pictures: Picture[] = []
    for (const focus of await fullPictures(graph)) pictures.push(await pictureOf(url, focus))
    const through: number[] = []
    const straight: number[] = []
    for (let turn = -100; turn < turns; turn += 1) {
      const picture = pictures[Math.abs(turn) % pictures.length] as Picture
      const took = { straight: await timed(() => sendStraight(graph, picture)), through: await timed(() => ask(url, neighbourhoodOf(picture.focus))) }
      if (turn < 0) continue
      straight.push(took.straight)
      through.push(took.through)
    }
    return [figure('graphql.over-driver', '×', median(through) / median(straight), {
      limit: 1.3, n: turns, note: `one client, in turns, medians ${median(through).toFixed(1)} ms and ${median(straight).toFixed(1)} ms, pictures of 150 nodes`,
    })]
  },
}

async function pictureOf(url: string, focus: string): Promise<Picture> {
  const { neighbourhood } = await dataOf<{ neighbourhood: { nodes: { id: string }[] } }>(url, neighbourhoodOf(focus))
  return { focus, ids: neighbourhood.nodes.map(node => node.id) }
}

async function sendStraight(graph: Graph, { focus, ids }: Picture): Promise<void> {
  const along = { relationships: edgeSets.ALL, labels: null, topic: null }
  const fans = await run(graph, statements['expand'], { ids: [focus], focus: [focus], ...along, most: 150 })
  const isCounted = fans.some(fan => fan.get('count') > fan.get('ids').length) && new Set(fans.map(fan => fan.get('labels').join())).size < fans.length
  const counted = isCounted ? run(graph, statements['count-within'], { ids: [focus], focus: [focus], ...along }) : null
  await Promise.all([run(graph, statements['scene'], { ids, ...along }), counted])
}

async function run(graph: Graph, text = '', parameters: Record<string, unknown>) {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.READ })
  const { records } = await session.run(text, bolted(parameters))
  await session.close()
  return records
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
