import type { Context } from '../contract/context.js'
import { askAll } from '../contract/question.js'
import { type Kind, kinds } from '../model/kind.js'
import { countEvidence, countItems, countMappings } from './counts.js'

/** What the graph holds, in figures. @param on the day on which evidence is valid or not */
export async function overview(on: string, { source }: Context) {
  const [counts, evidence, mappings] = await Promise.all([
    askAll(source, countItems, { labels: Object.values(kinds) }),
    askAll(source, countEvidence, { on }),
    askAll(source, countMappings),
  ])
  const byLabel = new Map(counts.map(row => [row.label, row.count]))
  const items = (Object.keys(kinds) as Kind[]).map(kind => ({ kind, count: byLabel.get(kinds[kind]) ?? 0 }))
  return { on, items, evidence, mappings }
}
