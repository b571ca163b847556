import { dataOf, type Question } from '../ask.js'
import type { Measurement } from '../figure.js'
import { measureUnderLoad } from '../loads.js'
import { fullPictures, idsOf, neighbourhoodOf } from '../questions.js'
import type { LoadedStage } from '../stage.js'

/** A picture of 150 items around a hub, and one that needs two hops to be full. */
export const neighbourhoods: Measurement = {
  names: ['neighbourhood.p95', 'neighbourhood.closed-loop.p95', 'neighbourhood.two-hops.p95', 'neighbourhood.two-hops.closed-loop.p95'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const hubs = await full(loaded, (await fullPictures(loaded.graph)).map(id => neighbourhoodOf(id)))
    const far = await full(loaded, (await ordinary(loaded)).map(id => neighbourhoodOf(id, 2)))
    const size = `150 nodes, ${stage.relationships} relationships`
    return [
      ...await measureUnderLoad(loaded, { name: 'neighbourhood', limit: 50, questions: hubs, note: `${size}, one hop around ${hubs.length} hubs of every kind` }),
      ...await measureUnderLoad(loaded, { name: 'neighbourhood.two-hops', limit: null, questions: far, note: `${size}, two hops around ${far.length} ordinary items` }),
    ]
  },
}

const ordinary = ({ graph }: LoadedStage) => idsOf(graph, `
  UNWIND ['system', 'control', 'risk', 'evidence', 'model'] AS kind
  UNWIND range(1, 20) AS at
  MATCH (n:Item {id: kind + ':bench-' + (at * 37)})
  RETURN n.id AS id`)

/** Those questions whose picture really holds 150 items. */
async function full({ url }: LoadedStage, questions: readonly Question[]): Promise<Question[]> {
  const kept: Question[] = []
  for (const question of questions) {
    const { neighbourhood } = await dataOf<{ neighbourhood: { shown: number } }>(url, question)
    if (neighbourhood.shown === 150) kept.push(question)
  }
  return kept
}
