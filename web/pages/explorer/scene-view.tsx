import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { announce } from '../../parts/live-region'
import { useShortcut } from '../../parts/shortcuts'
import { Skeleton } from '../../parts/skeleton'
import type { PictureControl } from '../../graph/graph-canvas'
import { Legend } from '../../graph/legend'
import { pictureLabel } from '../../graph/picture-label'
import { useLayout } from '../../graph/use-layout'
import type { ExplorerState } from './explorer-address'
import type { ChangeExplorer } from './use-explorer'
import { useDrawnMeasure } from './drawn-measure'
import { Inspector } from './inspector'
import { litByItem, litByPath } from './lit'
import { PictureTools } from './picture-tools'
import type { useScene } from './read-scene'
import { SceneTable } from './scene-table'
import { SceneWalk } from './scene-walk'
import { countWords, Toolbar } from './toolbar'
import { TopicSummary } from './topic-summary'
import { useNarrow } from '../../parts/use-narrow'
import { isWholeTopic } from './whole-topic'
import { placingOf, withGroup, withNeighboursOf } from './widen'

interface SceneViewProps {
  readonly state: ExplorerState
  readonly change: ChangeExplorer
  readonly asked: ReturnType<typeof useScene>
  readonly finding: boolean
  readonly onFind: () => void
  readonly finder: ReactNode
}

/** The scene in its two forms, picture and table, with the item that is looked at beside it. */
export function SceneView({ state, change, asked, finding, onFind, finder }: SceneViewProps) {
  const { found, error, retry, what } = asked
  const narrow = useNarrow()
  const view = state.view ?? (narrow ? 'table' : 'picture')
  const placing = useMemo(() => placingOf(state), [state])
  const { laidOut, error: layoutError } = useLayout(found?.scene, placing)
  const control = useRef<PictureControl>(null)
  const list = useRef<HTMLUListElement>(null)
  const measure = useDrawnMeasure(placing.key)

  const whole = what === 'neighbourhood' && isWholeTopic(state)
  const starts = useMemo(() => {
    if (what === 'paths') return [state.from, state.to].filter((id) => id !== null)
    return whole ? (found?.scene.nodes ?? []).filter(({ hop }) => hop === 0).map(({ id }) => id) : state.focus
  }, [what, whole, state, found])
  const path = state.path === null ? undefined : found?.paths?.list[state.path - 1]
  const scene = laidOut?.scene
  const lit = useMemo(() => {
    if (path) return litByPath(path)
    return scene && state.selected ? litByItem(state.selected, scene) : null
  }, [path, scene, state.selected])
  const looked = state.selected ?? (whole ? undefined : starts[0])

  const widen = useCallback((id: string) => {
    measure.expanding()
    change(withNeighboursOf(id, what === 'paths' ? { ...state, focus: [], topic: null } : state, found?.shown ?? 0))
  }, [measure, change, state, found, what])
  const openGroup = useCallback((id: string) => {
    measure.expanding()
    change(withGroup(id, state))
  }, [measure, change, state])
  const choose = useCallback((selected: string | null) => {
    if (selected !== state.selected) change({ selected })
  }, [change, state])
  const toTable = () => {
    change({ view: view === 'table' ? 'picture' : 'table' })
    if (view !== 'table') focusList.current = true
  }
  const focusList = useRef(false)
  useEffect(() => {
    if (view !== 'table' || !focusList.current || !list.current) return
    focusList.current = false
    list.current.focus()
  })

  useShortcut('t', 'Switch between picture and table', toTable)
  useShortcut('e', 'Add the neighbours of the selected item', () => looked && widen(looked))
  useShortcut('p', 'Find paths between two items', onFind)
  useShortcut('Escape', 'Select nothing', () => choose(null))

  const summary = found && !asked.stale ? countWords(found, state) : undefined
  useEffect(() => {
    if (summary) announce(summary)
  }, [summary])

  const failure = error ?? layoutError
  const nothing = found?.total === 0 && <EmptyState title="No requirement bears this topic.">Choose another topic above, or import a framework whose requirements bear it.</EmptyState>
  const picture = (narrow ? view === 'picture' : true) && (
    <div className="explorer-picture" data-stale={asked.stale || undefined}>
      {failure ? <ErrorState title="The picture could not be read." error={failure} onRetry={retry} /> : (
        nothing || (laidOut ? (
          <laidOut.Canvas
            scene={laidOut.scene}
            layout={laidOut.layout}
            lit={lit}
            chosen={state.selected}
            label={pictureLabel(laidOut.scene)}
            onChoose={choose}
            onWiden={widen}
            onOpenGroup={openGroup}
            onDrawn={measure.drawn}
            control={control}
          />
        ) : <PictureSkeleton />)
      )}
      {laidOut && !failure && !nothing && <PictureTools control={control} />}
    </div>
  )

  return (
    <div className="explorer" data-view={view}>
      <Toolbar state={state} change={change} found={found} view={view} finding={finding} onFind={onFind} picture={control} />
      <div className="explorer-body">
        <div className="explorer-main">
          {picture}
          {laidOut && picture && <Legend scene={laidOut.scene} />}
          {view === 'table' && (found && !failure && !nothing ? (
            <div className="explorer-twin">
              <SceneWalk scene={found.scene} starts={starts} selected={state.selected} onSelect={(selected) => change({ selected }, { replace: true })} onWiden={widen} onOpenGroup={openGroup} list={list} />
              <div className="scene-table-frame" tabIndex={0} role="region" aria-label="Items of the picture">
                <SceneTable scene={found.scene} selected={state.selected} />
              </div>
            </div>
          ) : nothing ? narrow && nothing : failure ? narrow && <ErrorState title="The items could not be read." error={failure} onRetry={retry} /> : <Skeleton lines={8} label="Loading the items" />)}
        </div>
        <aside className="explorer-side" aria-label="Selected item">
          {finder}
          {whole && !looked && found?.bearing && state.topic !== null && <TopicSummary topic={state.topic} bearing={found.bearing} />}
          {looked && (
            <Inspector
              id={looked}
              onCentre={(id) => change({ focus: [id], wholeTopic: false, open: [], selected: null, from: null, to: null, path: null })}
              onWiden={widen}
              onPathFrom={(id) => change({ from: id, path: null })}
              onPathTo={(id) => change({ to: id, path: null })}
            />
          )}
        </aside>
      </div>
    </div>
  )
}

function PictureSkeleton() {
  return <div className="picture-skeleton"><Skeleton lines={10} label="Drawing the picture" /></div>
}
