import { canonicalJson } from '../model/canonical-json.js'
import type { Kept } from '../formats/file-content.js'

/** What a format says and Throughline does not model, as it stands in the graph: JSON text, or null where there is nothing. */
export const keptText = (kept: unknown): string | null =>
  kept === null || kept === undefined || (typeof kept === 'object' && Object.keys(kept).length === 0) ? null : canonicalJson(kept)

export const keptOf = (text: unknown): Kept => (typeof text === 'string' ? (JSON.parse(text) as Kept) : {})
