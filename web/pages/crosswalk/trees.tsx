import { useMemo, useRef } from 'react'
import type { CrosswalkState } from './crosswalk-address'
import { Links } from './links'
import { LinkLegend } from './link-legend'
import { strandsOf } from './link-geometry'
import { Tree } from './tree'
import { linesOf, visiblePlaces } from './tree-rows'
import type { ChangeCrosswalk } from './use-crosswalk'
import type { Workbench } from './use-workbench'

interface TreesProps {
  readonly state: CrosswalkState
  readonly change: ChangeCrosswalk
  readonly workbench: Workbench
}

/** Two frameworks side by side, with the links between what is in view. */
export function Trees({ state, change, workbench }: TreesProps) {
  const { source, target, links, lit, litIds } = workbench
  const unmapped = state.show === 'unmapped'
  const [left, right] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const folded = useMemo(() => new Set(state.folded), [state.folded])
  const sourceVisible = useMemo(() => visiblePlaces(source.tree, folded, source.keep), [source.tree, source.keep, folded])
  const targetVisible = useMemo(() => visiblePlaces(target.tree, folded, target.keep), [target.tree, target.keep, folded])
  const strands = useMemo(
    // Where only what is not mapped is shown there is nothing to draw: the links of what is hidden would hang on its chapters.
    () => unmapped ? [] : strandsOf(links, linesOf(source.tree, sourceVisible), linesOf(target.tree, targetVisible)),
    [unmapped, links, source.tree, target.tree, sourceVisible, targetVisible],
  )
  const [leftEnd, rightEnd] = [workbench.chosen?.sources[0]?.id ?? state.from, workbench.chosen?.targets[0]?.id ?? state.to]
  const fold = (id: string, hide: boolean) => change({ folded: hide ? [...state.folded, id] : state.folded.filter((one) => one !== id) }, { replace: true })
  return (
    <div className="trees">
      <Tree
        label={`Requirements of ${source.label}`} side="source" tree={source.tree} visible={sourceVisible} folded={folded} selected={state.from} shown={leftEnd} lit={litIds}
        mapped={source.mapped} scroller={left} onSelect={(from) => change({ from, row: null })} onFold={fold}
      />
      <Links strands={strands} lit={lit} source={left} target={right} onChoose={(row) => change({ row })} />
      <Tree
        label={`Requirements of ${target.label}`} side="target" tree={target.tree} visible={targetVisible} folded={folded} selected={state.to} shown={rightEnd} lit={litIds}
        mapped={target.mapped} scroller={right} onSelect={(to) => change({ to, row: null })} onFold={fold}
      />
      <LinkLegend />
    </div>
  )
}
