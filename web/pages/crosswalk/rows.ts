import type { CrosswalkRowsQuery, ProofPartsFragment } from '../../api/generated/graphql'
import type { LinkLook } from './link-geometry'
import { relationKey } from './relation-words'

export type Row = CrosswalkRowsQuery['crosswalk']['nodes'][number]

export type Proof = ProofPartsFragment
/** A requirement as a row names it. */
export type End = Row['sources'][number]

/** What names a row in an address: its mapping, or the pair that was derived. */
export function rowId({ mapping, sources, targets }: Row): string {
  return mapping?.id ?? `${sources[0]?.id ?? ''}..${targets[0]?.id ?? ''}`
}

/** What stands of it now, in one word: a derived pair is a candidate. */
export const rowStatus = ({ mapping }: Row): string => mapping?.status ?? 'CANDIDATE'

export const lookOf = (row: Row): LinkLook =>
  (row.contradiction ? 'contradiction' : row.mapping ? (row.mapping.status.toLowerCase() as LinkLook) : 'derived')

/** A row in words: "Article 10 to A.7.4". */
export const rowName = ({ sources, targets }: Row): string => `${refs(sources)} to ${refs(targets)}`
const refs = (ends: readonly End[]) => ends.map(({ ref }) => ref).join(' and ')

/** What the queue is narrowed to. */
export interface RowFilter {
  readonly relation: string | null
  readonly contradictions: boolean
  readonly text: string
  /** Whether a requirement of a side stands in the chapter that is looked at. */
  readonly inSourceChapter: (id: string) => boolean
  readonly inTargetChapter: (id: string) => boolean
  /** Whether a requirement bears the topic that is looked at. */
  readonly ofTopic: (id: string) => boolean
}

export function filteredRows(rows: readonly Row[], filter: RowFilter): readonly Row[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) =>
    (!filter.contradictions || row.contradiction != null)
    && (filter.relation === null || relationKey(row.possible) === filter.relation)
    && row.sources.some(({ id }) => filter.inSourceChapter(id))
    && row.targets.some(({ id }) => filter.inTargetChapter(id))
    && [...row.sources, ...row.targets].some(({ id }) => filter.ofTopic(id))
    && holds(row, words))
}

/** The rows at the requirements that are selected on either side. */
export function rowsAt(rows: readonly Row[], from: string | null, to: string | null): readonly Row[] {
  if (from === null && to === null) return rows
  return rows.filter(({ sources, targets }) => (from === null || sources.some(({ id }) => id === from)) && (to === null || targets.some(({ id }) => id === to)))
}

function holds(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { mapping } = row
  const text = [...row.sources.map(({ label }) => label), ...row.targets.map(({ label }) => label), row.association, mapping?.rationale, mapping?.author, mapping?.reviewer].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

/** The requirements that some statement speaks of which was not rejected: they count as mapped. */
export function mappedIds(rows: readonly Row[], side: 'sources' | 'targets'): ReadonlySet<string> {
  return new Set(rows.filter(({ mapping }) => mapping && mapping.status !== 'REJECTED').flatMap((row) => row[side].map(({ id }) => id)))
}
