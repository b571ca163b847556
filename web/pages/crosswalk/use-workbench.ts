import { useEffect, useMemo, useState } from 'react'
import type { CrosswalkState } from './crosswalk-address'
import type { Link } from './link-geometry'
import { useCounts, useCrosswalkRows, useRequirements } from './read-crosswalk'
import { filteredRows, lookOf, mappedIds, type Row, rowId, rowsAt } from './rows'
import { type Tree, treeOf, withWholes } from './tree-rows'

/** One of the two frameworks on the page. */
export interface Side {
  readonly label: string
  readonly tree: Tree
  /** What the tree is narrowed to; null when it shows everything. */
  readonly keep: ReadonlySet<number> | null
  readonly mapped: ReadonlySet<string>
}

/** Everything that the page shows of two frameworks: their trees, the rows between them, and what of it the filters leave. */
export function useWorkbench(state: CrosswalkState & { readonly source: string; readonly target: string }) {
  // What lies beyond the screen is asked for when the screen is full.
  const [seen, setSeen] = useState(false)
  const asked = useCrosswalkRows(state, !seen)
  const left = useRequirements(state.source, !seen)
  const right = useRequirements(state.target, !seen)
  const filled = !asked.pending && !left.pending && !right.pending
  useEffect(() => {
    if (filled) setSeen(true)
  }, [filled])
  const { counts } = useCounts(state, filled)
  const all = asked.rows
  const source = useSide(left.rows, all, 'sources', state, left.label)
  const target = useSide(right.rows, all, 'targets', state, right.label)
  const { relation, show, topic, text, from, to, sourceChapter, targetChapter } = state
  const shown = useMemo(() => filteredRows(all, {
    relation, text, contradictions: show === 'contradictions',
    inSourceChapter: within(source.tree, sourceChapter), inTargetChapter: within(target.tree, targetChapter),
    ofTopic: id => topic === null || bears(source.tree, id, topic) || bears(target.tree, id, topic),
  }), [all, relation, show, topic, text, source.tree, target.tree, sourceChapter, targetChapter])
  const rows = useMemo(() => rowsAt(shown, from, to), [shown, from, to])
  const links = useMemo(() => linksOf(shown, source.tree, target.tree), [shown, source.tree, target.tree])
  const chosen = useMemo(() => all.find((row) => rowId(row) === state.row), [all, state.row])
  const lit = useMemo(() => litRows(rows, chosen, from, to), [rows, chosen, from, to])
  const litIds = useMemo(() => new Set(rows.filter((row) => lit?.has(rowId(row))).flatMap((row) => [...row.sources, ...row.targets].map(({ id }) => id))), [rows, lit])
  return {
    all, shown, rows, links, chosen, lit, litIds, counts, source, target,
    total: asked.total, pending: asked.pending, hasMore: asked.hasMore, loadingMore: asked.loadingMore, loadMore: asked.loadMore,
    /** The screen is full; the rest of long frameworks may be on its way. */
    filled,
    whole: filled && !left.hasMore && !right.hasMore && !asked.hasMore,
    error: asked.error ?? left.error ?? right.error,
    retry: () => Promise.all([asked.retry(), left.retry(), right.retry()]),
  }
}

export type Workbench = ReturnType<typeof useWorkbench>

function useSide(provisions: Parameters<typeof treeOf>[0], rows: readonly Row[], side: 'sources' | 'targets', { show, topic }: CrosswalkState, label: string): Side {
  const tree = useMemo(() => treeOf(provisions), [provisions])
  const mapped = useMemo(() => mappedIds(rows, side), [rows, side])
  const keep = useMemo(() => {
    const unmappedOnly = show === 'unmapped'
    if (!unmappedOnly && topic === null) return null
    return withWholes(tree, tree.nodes.flatMap(({ provision: { id, assessable, topics } }, place) =>
      ((!unmappedOnly || (assessable && !mapped.has(id))) && (topic === null || topics?.includes(topic)) ? [place] : [])))
  }, [tree, mapped, show, topic])
  return { label, tree, keep, mapped }
}

const bears = ({ nodes, placeOf }: Tree, id: string, topic: string): boolean => nodes[placeOf.get(id) ?? -1]?.provision.topics?.includes(topic) ?? false

/** Whether a requirement stands in this chapter; all do where none is named. */
const within = ({ nodes, placeOf }: Tree, chapter: string | null) => (id: string): boolean => {
  if (chapter === null) return true
  const place = placeOf.get(id)
  return place !== undefined && nodes[nodes[place]?.chapter ?? -1]?.provision.id === chapter
}

function linksOf(rows: readonly Row[], source: Tree, target: Tree): readonly Link[] {
  return rows.flatMap((row) => row.sources.flatMap(({ id: from }) => row.targets.flatMap(({ id: to }) => {
    const [left, right] = [source.placeOf.get(from), target.placeOf.get(to)]
    return left === undefined || right === undefined ? [] : [{ row: rowId(row), look: lookOf(row), source: left, target: right }]
  })))
}

/** What is brought out: the row that is looked at, else the links of what is selected. */
function litRows(rows: readonly Row[], chosen: Row | undefined, from: string | null, to: string | null): ReadonlySet<string> | null {
  if (chosen) return new Set([rowId(chosen)])
  return from === null && to === null ? null : new Set(rows.map(rowId))
}
