import type { Graph } from '../../server/graph/connect.js'
import type { Question } from './ask.js'

const sceneFields = `
  nodes { id kind ref title status hop }
  edges { id source target kind status }
  groups { id anchor kind edge outgoing count }
  shown total`

/** The picture of a focus, as the Explorer asks for it. */
export const neighbourhoodOf = (focus: string, hops = 1, limit = 150): Question => ({
  query: `query Neighbourhood($focus: [ID!]!, $hops: Int, $limit: Int) { neighbourhood(focus: $focus, hops: $hops, limit: $limit) { ${sceneFields} } }`,
  variables: { focus: [focus], hops, limit },
})

export const pathsBetween = (from: string, to: string): Question => ({
  query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6) {
    nodes { id kind ref title status hop } edges { id source target kind status } paths { length nodes edges } truncated } }`,
  variables: { from, to },
})

export const searchFor = (text: string): Question => ({
  query: 'query Search($text: String!) { search(text: $text, first: 20) { edges { match node { id itemKind label } } pageInfo { hasNextPage } } }',
  variables: { text },
})

/** Items around which a picture is full: at least 149 neighbours. At most 20 of each kind, so that no kind decides the figure. */
export const fullPictures = (graph: Graph) => idsOf(graph, `
  MATCH (n:Item)
  WHERE NOT n:Mapping AND NOT n:Organisation AND COUNT { (n)--() } >= 160
  WITH labels(n) AS kind, n.id AS id ORDER BY kind, id
  WITH kind, collect(id) AS ids
  UNWIND [at IN range(0, 19) | ids[at * size(ids) / 20]] AS id
  RETURN DISTINCT id ORDER BY id`)

/** Ids that a statement gives in its column `id`. */
export async function idsOf(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<string[]> {
  const { records } = await graph.driver.executeQuery(text, parameters, { database: graph.database, routing: 'READ' })
  return records.map(record => record.get('id') as string)
}
