import type { Kind } from '../api/generated/graphql'
import { kinds } from './kind'

/** The kind of an item as its outline and its word; the colour only repeats them. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  return (
    <span className="kind-badge" data-kind={kinds[kind].color}>
      <KindGlyph kind={kind} />
      {kinds[kind].word}
    </span>
  )
}

/** The outline alone, for places where the word stands nearby. */
export function KindGlyph({ kind }: { readonly kind: Kind }) {
  const { glyph, color } = kinds[kind]
  return (
    <svg className="kind-glyph" data-kind={color} viewBox="0 0 16 16" aria-hidden="true">
      <path d={glyph} />
    </svg>
  )
}
