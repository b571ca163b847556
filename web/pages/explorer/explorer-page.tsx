import { useState } from 'react'
import { ItemTargetProvider } from '../../parts/item-link'
import { capitalised } from '../../parts/enum-word'
import { Page } from '../../parts/page'
import { nameOf } from '../../graph/scene'
import { wakeLayout } from '../../graph/layout-client'
import { useExplorer } from './use-explorer'
import { PathFinder } from './path-finder'
import { useScene } from './read-scene'
import { SceneView } from './scene-view'
import { Start } from './start'
import './explorer.css'
import './toolbar.css'
import './picture.css'
import './inspector.css'
import './path-finder.css'
import './scene-table.css'
import './start.css'

// The worker is fetched while the scene is still on its way.
wakeLayout()

/** Starts at one item or under a topic, shows what stands around it, widens by hand, and finds the paths between two items. The address holds it all. */
export function ExplorerPage() {
  const { state, change, addressOf } = useExplorer()
  const [finding, setFinding] = useState(false)
  const asked = useScene(state)
  const focused = asked.found?.scene.nodes.find(({ id }) => id === state.focus[0])
  const middle = focused ? nameOf(focused) : state.topic !== null ? capitalised(state.topic) : null
  const title = asked.what === 'paths' ? 'Paths · Explorer' : middle !== null ? `${middle} · Explorer` : 'Explorer'
  const showFinder = finding || state.from !== null || state.to !== null
  const closeFinder = () => {
    setFinding(false)
    change({ from: null, to: null, path: null })
  }
  const finder = showFinder && <PathFinder state={state} change={change} found={asked.found} onClose={closeFinder} />
  return (
    <Page title={title} heading="Explorer" hideHeading fill={asked.what !== null}>
      <ItemTargetProvider value={(_, id) => addressOf({ selected: id })}>
        {asked.what === null ? (
          <div className="explorer-empty">
            <Start onStart={(id) => change({ focus: [id] })} />
            {finder || <p><button type="button" className="button" onClick={() => setFinding(true)}>Find paths between two items</button></p>}
          </div>
        ) : (
          <SceneView state={state} change={change} asked={asked} finding={showFinder} onFind={() => (showFinder ? closeFinder() : setFinding(true))} finder={finder} />
        )}
      </ItemTargetProvider>
    </Page>
  )
}
