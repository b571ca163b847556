import { topics } from '../../parts/topics'
import type { ExplorerState } from './explorer-address'
import type { ChangeExplorer } from './use-explorer'
import { isWholeTopic } from './whole-topic'

interface TopicFilterProps {
  readonly state: ExplorerState
  readonly change: ChangeExplorer
  readonly disabled: boolean
}

/** Narrows the requirements of the picture to one topic; a picture of a whole topic turns to the other one that is chosen. */
export function TopicFilter({ state, change, disabled }: TopicFilterProps) {
  const whole = isWholeTopic(state)
  const choose = (topic: string | null) => change({ topic, wholeTopic: topic !== null && whole, open: [], ...(whole && { selected: null }) })
  return (
    <label className="filter" data-active={state.topic !== null || undefined}>
      <span>Topic</span>
      <select className="field" value={state.topic ?? ''} disabled={disabled} onChange={({ target }) => choose(target.value || null)}>
        <option value="">every topic</option>
        {topics.map((topic) => <option key={topic} value={topic}>{topic}</option>)}
      </select>
    </label>
  )
}
