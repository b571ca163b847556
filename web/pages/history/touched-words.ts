import type { Kind } from '../../api/generated/graphql'
import { kinds } from '../../parts/kind'
import { relationshipWords } from './relationship-words'

/** One node or relationship that a change touched, as the API gives it. */
export interface Touched {
  readonly kind: string
  readonly id: string
  readonly from?: string | null
  readonly to?: string | null
  readonly before?: string | null
  readonly after?: string | null
}

/** Whether it was made, altered or taken away. */
export function happened({ before, after }: Pick<Touched, 'before' | 'after'>): 'new' | 'changed' | 'removed' {
  if (before == null) return 'new'
  return after == null ? 'removed' : 'changed'
}

/** The kind of an item by its label in the graph (`MappingSet`); undefined for a relationship. */
export function kindOfLabel(label: string): Kind | undefined {
  const kind = label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  return kind in kinds ? (kind as Kind) : undefined
}

/** What it is, in words: "control", or "satisfies" for a relationship. */
export function touchedKind({ kind }: Pick<Touched, 'kind'>): string {
  const item = kindOfLabel(kind)
  return item ? kinds[item].word : relationshipWords(kind)
}
