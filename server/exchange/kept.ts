import { canonicalJson } from '../model/canonical-json.js'
import type { Kept } from '../formats/file-content.js'

/** What a format says and Throughline does not model, as it stands in the graph: JSON text, or null where there is nothing. */
export function keptText(kept: unknown): string | null {
  const rest = withoutOurs(kept)
  return rest === null || rest === undefined || isEmpty(rest) ? null : canonicalJson(rest)
}

/** What is to stand as kept: a format that has no place for what another said leaves it as it is. */
export const keptOr = (kept: Kept, standing: unknown): string | null => keptText(kept) ?? (typeof standing === 'string' ? standing : null)

/** The same where several formats speak of one item, each under its own name. */
export const keptBeside = (kept: Kept, standing: unknown): string | null => keptText({ ...keptOf(standing), ...kept })

export const keptOf = (text: unknown): Kept => (typeof text === 'string' ? (JSON.parse(text) as Kept) : {})

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/**
 * What we ourselves wrote into an SSSOM table, since SSSOM has no place for it, is modelled and says nothing more when the table comes back:
 * our slots, their definitions and prefixes, and record ids that are ours.
 */
function withoutOurs(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !('sssom' in kept)) return kept
  if (!Object.keys(kept.sssom as object).some(mayBeOurs)) return kept
  const slots = Object.entries(kept.sssom as Record<string, unknown>).flatMap(([slot, value]) => {
    if (slot.startsWith('ext_throughline_') || (slot === 'record_id' && /^mapping(-set)?:/.test(String(value)))) return []
    const rest = slot === 'curie_map' ? theirPrefixes(value) : slot === 'extension_definitions' ? theirDefinitions(value) : value
    return rest === value || !isEmpty(rest) ? [[slot, rest] as const] : []
  })
  return { ...kept, sssom: Object.fromEntries(slots) }
}

/** Most rows hold nothing of ours, and are as they were read. */
const mayBeOurs = (slot: string) => slot === 'record_id' || slot === 'curie_map' || slot === 'extension_definitions' || slot.startsWith('ext_throughline_')

const theirPrefixes = (prefixes: unknown) =>
  (typeof prefixes === 'object' && prefixes !== null ? Object.fromEntries(Object.entries(prefixes).filter(([, iri]) => !String(iri).startsWith('urn:throughline:'))) : prefixes)

const theirDefinitions = (definitions: unknown) =>
  (Array.isArray(definitions) ? definitions.filter((one: { readonly property?: unknown }) => !String(one?.property).startsWith('throughline:')) : definitions)
