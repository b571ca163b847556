import { type ReactNode, useMemo } from 'react'
import type { Lifecycle } from '../../api/generated/graphql'
import { shortOfCovered } from '../../parts/coverage-status'
import { FilterBar } from '../../parts/filter-bar'
import { useFilters } from '../../parts/known-choices'
import { useNarrow } from '../../parts/use-narrow'
import { topics } from '../../parts/topics'
import { type CoverageState, ofFramework, untouched } from './coverage-address'
import { SystemPicker } from './system-picker'
import type { ChangeCoverage } from './use-coverage'

interface ToolbarProps {
  readonly state: CoverageState
  readonly change: ChangeCoverage
  readonly onSave: () => void
  /** The figures, below the filters. */
  readonly children: ReactNode
}

const lifecycles: readonly { readonly value: Lifecycle; readonly word: string }[] = [
  { value: 'PLANNED', word: 'planned' }, { value: 'IN_DEVELOPMENT', word: 'in development' }, { value: 'IN_USE', word: 'in use' }, { value: 'RETIRED', word: 'retired' },
]

/** Which framework, which systems, which day, and what of it is shown in which form. */
export function Toolbar({ state, change, onSave, children }: ToolbarProps) {
  const narrow = useNarrow()
  const onlyGaps = shortOfCovered.length === state.status.length && shortOfCovered.every((status) => state.status.includes(status))
  return (
    <div className="coverage-toolbar compact-filters">
      <div className="coverage-choice">
        <Framework state={state} change={change} />
        <SystemPicker chosen={state.systems} onChange={(systems) => change({ systems, cell: null })} />
        <div className="page-tools">
          <Segments legend="View" value={state.view} choices={[['matrix', 'Matrix'], ['gaps', 'Gaps']]} onChange={(view) => change({ view })} />
          {state.view === 'matrix' && <Segments legend="Coverage" value={state.inferred} choices={[[false, 'Direct'], [true, 'With inferred']]} onChange={(inferred) => change({ inferred })} />}
          {state.open.length > 0 && state.view === 'matrix' && <button type="button" className="button" onClick={() => change({ open: [] })}>Fold all</button>}
          <button type="button" className="button" onClick={onSave}>Save as CSV</button>
        </div>
      </div>
      <details className="coverage-filters" open={!narrow || undefined}>
        <summary>Filters</summary>
        <div>
          <Narrowing state={state} change={change} />
          <label className="check"><input type="checkbox" checked={onlyGaps} onChange={({ target }) => change({ status: target.checked ? shortOfCovered : [] })} />Only gaps</label>
        </div>
      </details>
      {children}
    </div>
  )
}

function Framework({ state, change }: Pick<ToolbarProps, 'state' | 'change'>) {
  const [filter] = useFilters(frameworkOnly)
  const choices = filter?.type === 'choice' ? filter.choices : []
  const { framework } = state
  return (
    <label className="filter">
      <span>Framework</span>
      <select className="field" value={framework ?? ''} onChange={({ target }) => change({ ...ofFramework, framework: target.value || null })}>
        {!choices.some(({ value }) => value === framework) && <option value={framework ?? ''}>{framework}</option>}
        {choices.map(({ value, word }) => <option key={value} value={value}>{word}</option>)}
      </select>
    </label>
  )
}

const frameworkOnly = [{ name: 'framework', label: 'Framework', type: 'frameworks' }] as const
const narrowing = [
  { name: 'name', label: 'System', type: 'text', hint: 'words of its name' },
  { name: 'lifecycle', label: 'Lifecycle', type: 'choice', choices: lifecycles, none: 'not retired' },
  { name: 'owner', label: 'Owner', type: 'owners' },
  { name: 'topic', label: 'Topic', type: 'choice', choices: topics.map((topic) => ({ value: topic, word: topic })), none: 'every topic' },
  { name: 'on', label: 'On', type: 'day', none: 'today' },
] as const

function Narrowing({ state, change }: Pick<ToolbarProps, 'state' | 'change'>) {
  const filters = useFilters(narrowing)
  const values = useMemo(
    () => ({ name: state.name, lifecycle: state.lifecycle ?? '', owner: state.owner ?? '', topic: state.topic ?? '', on: state.on ?? '' }),
    [state.name, state.lifecycle, state.owner, state.topic, state.on],
  )
  const narrow = (next: Readonly<Record<string, string>>, typing: boolean) => change({
    ...('name' in next && { name: next['name'] ?? untouched.name }),
    ...('lifecycle' in next && { lifecycle: (next['lifecycle'] || null) as Lifecycle | null }),
    ...('owner' in next && { owner: next['owner'] || null }),
    ...('topic' in next && { topic: next['topic'] || null }),
    ...('on' in next && { on: next['on'] || null }),
  }, { replace: typing })
  return <FilterBar label="Filter the coverage" filters={filters} values={values} onChange={narrow} />
}

interface SegmentsProps<Value> {
  readonly legend: string
  readonly value: Value
  readonly choices: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

function Segments<Value extends string | boolean>({ legend, value, choices, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(([choice, word]) => <button key={word} type="button" aria-pressed={choice === value} onClick={() => onChange(choice)}>{word}</button>)}
    </fieldset>
  )
}
