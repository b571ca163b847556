import { canonicalJson } from '../model/canonical-json.js'
import type { Kept } from '../formats/file-content.js'

/** What a format says and Throughline does not model, as it stands in the graph: JSON text, or null where there is nothing. */
export const keptText = (kept: unknown): string | null =>
  kept === null || kept === undefined || (typeof kept === 'object' && Object.keys(kept).length === 0) ? null : canonicalJson(kept)

/** What is to stand as kept: a format that has no place for what another said leaves it as it is. */
export const keptOr = (kept: Kept, standing: unknown): string | null => keptText(kept) ?? (typeof standing === 'string' ? standing : null)

export const keptOf = (text: unknown): Kept => (typeof text === 'string' ? (JSON.parse(text) as Kept) : {})
