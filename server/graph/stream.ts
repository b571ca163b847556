import neo4j from 'neo4j-driver'
import type { Graph } from './connect.js'
import { faultOf } from './fault.js'
import { bolted, type Parameters } from './parameters.js'
import { parseRow } from './read.js'
import type { Statement } from './statement.js'

/**
 * Every row of a statement one by one as it arrives, read-only, so that a million of them never stand in memory at once; it arrives in
 * portions small enough that others get their turn between them.
 * Errors: TIMEOUT, UNAVAILABLE, and what `visit` throws, which ends the stream.
 */
export async function stream<Row>(graph: Graph, statement: Statement<Row>, visit: (row: Row) => void, parameters: Parameters = {}): Promise<void> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.READ, bookmarks: [...(graph.bookmarks ?? [])], fetchSize: 1_000 })
  try {
    await new Promise<void>((resolve, reject) => {
      let ended = false
      session.run(statement.text, bolted(parameters), { timeout: graph.statementTimeout }).subscribe({
        onNext: record => {
          if (ended) return
          try {
            visit(parseRow(statement, record))
          } catch (error) {
            ended = true
            reject(error)
          }
        },
        onCompleted: () => resolve(),
        onError: reject,
      })
    })
  } catch (error) {
    throw faultOf(error, statement.name)
  } finally {
    await session.close().catch(() => undefined)
  }
}
