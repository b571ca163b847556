import type { Graph } from '../../server/graph/connect.js'
import { kindOfLabels } from '../../server/model/kind.js'

/** Everything the database holds, read by the plainest statements, so that what a clever one says can be checked by looking at all of it. */
export interface WholeGraph {
  readonly items: readonly { readonly id: string; readonly kind: string; readonly sortKey: string; readonly properties: Readonly<Record<string, unknown>> }[]
  readonly edges: readonly { readonly id: string; readonly kind: string; readonly source: string; readonly target: string }[]
}

export async function wholeGraph(graph: Graph): Promise<WholeGraph> {
  const read = async <Row extends object>(text: string) => (await graph.driver.executeQuery(text, {}, { database: graph.database, routing: 'READ' })).records.map(row => row.toObject() as Row)
  const items = await read<Omit<WholeGraph['items'][number], 'kind'> & { labels: string[] }>('MATCH (n:Item) RETURN n.id AS id, labels(n) AS labels, n.sortKey AS sortKey, n {.*} AS properties')
  const edges = await read<WholeGraph['edges'][number]>('MATCH (a:Item)-[r]->(b:Item) RETURN r.id AS id, type(r) AS kind, a.id AS source, b.id AS target')
  return { items: items.map(({ labels, ...item }) => ({ ...item, kind: kindOfLabels(labels) })), edges }
}

/** What stands beside an item along some relationships. */
export const besideOf = ({ edges }: WholeGraph, id: string, relationships: readonly string[]): ReadonlySet<string> =>
  new Set(edges.filter(edge => relationships.includes(edge.kind) && (edge.source === id || edge.target === id)).map(edge => (edge.source === id ? edge.target : edge.source)))

/** Every simple path of at most so many edges that passes through no framework, shortest first, then by the ids along it. */
export function everyPath(graph: WholeGraph, from: string, to: string, relationships: readonly string[], maxLength: number): string[][] {
  const frameworks = new Set(graph.items.filter(item => item.kind === 'FRAMEWORK').map(item => item.id))
  const beside = new Map<string, ReadonlySet<string>>()
  const neighbours = (id: string) => {
    const known = beside.get(id) ?? besideOf(graph, id, relationships)
    beside.set(id, known)
    return known
  }
  const found: string[][] = []
  const walk = (path: readonly string[]) => {
    const last = path[path.length - 1] ?? ''
    if (last === to) return void found.push([...path])
    if (path.length > maxLength || (path.length > 1 && frameworks.has(last))) return
    for (const next of neighbours(last)) if (!path.includes(next)) walk([...path, next])
  }
  walk([from])
  return found.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
}
