import { Page } from '../../parts/page'
import { ImportPanel } from './import/import-panel'
import { Start } from './start'
import { useCrosswalk } from './use-crosswalk'
import { WorkbenchView } from './workbench-view'
import './crosswalk.css'
import './crosswalk-trees.css'
import './crosswalk-queue.css'
import './crosswalk-detail.css'
import './import/import.css'

/** Maps one framework to another: what is stated, what follows from it, what contradicts, and the review of it. The address holds it all. */
export function CrosswalkPage() {
  const { state, change, now } = useCrosswalk()
  const { source, target } = state
  if (source !== null && target !== null && source !== target)
    return <Page title="Crosswalk" hideHeading fill><WorkbenchView key={`${source}|${target}`} state={{ ...state, source, target }} change={change} now={now} /></Page>
  return (
    <Page title="Crosswalk" actions={<button type="button" className="button" aria-pressed={state.panel === 'import'} onClick={() => change({ panel: state.panel === 'import' ? null : 'import' })}>Import a file</button>}>
      {state.panel === 'import' && <ImportPanel source={source} target={target} onClose={() => change({ panel: null })} />}
      <Start source={source} target={target} onChoose={change} />
    </Page>
  )
}
