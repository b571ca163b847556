import type { Question } from '../ask.js'
import type { Measurement } from '../figure.js'
import { measureUnderLoad } from '../loads.js'

const pageOf = (field: string): Question => ({ query: `{ ${field} { nodes { id label } pageInfo { hasNextPage endCursor } } }`, variables: {} })

const lists = [
  'evidence(first: 50)', 'systems(first: 50)', 'controls(first: 50)', 'risks(first: 50)', 'requirements(first: 50)',
  'requirements(filter: { framework: "bench-2" }, first: 50)', 'evidence(filter: { verdict: ACCEPTED }, first: 50)', 'controls(filter: { text: "risk" }, first: 50)',
].map(pageOf)

/** The first page of the long lists; nothing was promised, but a list that reads all it holds for a page would show here. */
export const listPages: Measurement = {
  names: ['lists.p95', 'lists.closed-loop.p95'],
  measure: async stage => measureUnderLoad(await stage.loaded(), { name: 'lists', limit: null, questions: lists, note: `first pages of 50, ${stage.relationships} relationships` }),
}
