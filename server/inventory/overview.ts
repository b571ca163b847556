import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type Kind, kinds } from '../model/kind.js'

const countItems = statement('inventory/count-items', z.object({ label: z.string(), count: z.number() }))
const countEvidence = statement('inventory/count-evidence', z.object({ verdict: z.string(), validity: z.string(), count: z.number() }))
const countMappings = statement('inventory/count-mappings', z.object({ status: z.string(), count: z.number() }))

/** What the graph holds, in figures. @param on the day on which evidence is valid or not */
export async function overview(on: string, { graph }: Context) {
  const [counts, evidence, mappings] = await Promise.all([
    many(graph, countItems, { labels: Object.values(kinds) }),
    many(graph, countEvidence, { on }),
    many(graph, countMappings),
  ])
  const byLabel = new Map(counts.map(row => [row.label, row.count]))
  const items = (Object.keys(kinds) as Kind[]).map(kind => ({ kind, count: byLabel.get(kinds[kind]) ?? 0 }))
  return { on, items, evidence, mappings }
}
