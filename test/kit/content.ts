import type { Graph } from '../../server/graph/connect.js'

/**
 * All that a graph holds, item by item and relationship by relationship, but for the numbers of the changes that touched them last: what an
 * undo must bring back exactly.
 */
export async function contentOf(graph: Graph): Promise<ReadonlyMap<string, unknown>> {
  const { records } = await graph.driver.executeQuery(`
    MATCH (n:Item) RETURN n.id AS id, labels(n) AS kind, n {.*, revision: null} AS properties
    UNION ALL
    MATCH (a:Item)-[r]->(b:Item) RETURN r.id AS id, [type(r), a.id, b.id] AS kind, r {.*, revision: null} AS properties`, {}, { database: graph.database })
  return new Map(records.map(record => [`${String(record.get('id'))}`, [record.get('kind'), record.get('properties')]]))
}
