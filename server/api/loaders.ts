import DataLoader from 'dataloader'
import type { Loaders, Page } from '../contract/loaders.js'
import type { Source } from '../contract/question.js'
import { loadItems } from './load-items.js'
import { loadLinks, loadRelated } from './load-related.js'

/** The loaders of one request, or of one root field that reads the past: what is asked for 200 items in one tick is asked once, not 200 times. */
export function loadersOf(source: Source): Loaders {
  const pages = new Map<string, DataLoader<string, Page<never>>>()
  const shared = <Entry>(key: string, load: (ids: readonly string[]) => Promise<Page<Entry>[]>) => {
    const known = pages.get(key) ?? new DataLoader<string, Page<never>>(load as never)
    pages.set(key, known)
    return known as unknown as DataLoader<string, Page<Entry>>
  }
  return {
    item: new DataLoader(ids => loadItems(source, ids)),
    related: (relation, window) => shared(`items ${JSON.stringify([relation, window])}`, ids => loadRelated(source, ids, relation, window)),
    links: (relation, window) => shared(`links ${JSON.stringify([relation, window])}`, ids => loadLinks(source, ids, relation, window)),
  }
}
