import DataLoader from 'dataloader'
import type { Graph } from '../graph/connect.js'
import { canonicalJson } from '../model/canonical-json.js'
import type { Context } from './context.js'

/**
 * A question that is asked of many items in one request and answered for all of them by one statement.
 * @param load the answers by id; an item that is not among them gets `otherwise`
 */
export function batched<Answer, Arguments = null>(
  load: (graph: Graph, ids: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Answer>>, otherwise: Answer,
): (id: string, context: Context, args: Arguments) => Promise<Answer> {
  const requests = new WeakMap<Graph, Map<string, DataLoader<string, Answer>>>()
  return (id, { graph }, args) => {
    const loaders = requests.get(graph) ?? new Map<string, DataLoader<string, Answer>>()
    requests.set(graph, loaders)
    const key = canonicalJson(args)
    const loader = loaders.get(key) ?? new DataLoader(async (ids: readonly string[]) => {
      const byId = await load(graph, ids, args)
      return ids.map(one => byId.get(one) ?? otherwise)
    })
    loaders.set(key, loader)
    return loader.load(id)
  }
}
