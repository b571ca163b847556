import DataLoader from 'dataloader'
import { canonicalJson } from '../model/canonical-json.js'
import type { Context } from './context.js'
import type { Source } from './question.js'

/**
 * A question that is asked of many items in one request and answered for all of them at once.
 * @param load the answers by id; an item that is not among them gets `otherwise`
 */
export function batched<Answer, Arguments = null>(
  load: (source: Source, ids: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Answer>>, otherwise: Answer,
): (id: string, context: Context, args: Arguments) => Promise<Answer> {
  const requests = new WeakMap<Source, Map<string, DataLoader<string, Answer>>>()
  return (id, { source }, args) => {
    const loaders = requests.get(source) ?? new Map<string, DataLoader<string, Answer>>()
    requests.set(source, loaders)
    const key = canonicalJson(args)
    const loader = loaders.get(key) ?? new DataLoader(async (ids: readonly string[]) => {
      const byId = await load(source, ids, args)
      return ids.map(one => byId.get(one) ?? otherwise)
    })
    loaders.set(key, loader)
    return loader.load(id)
  }
}
