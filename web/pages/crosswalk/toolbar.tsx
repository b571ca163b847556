import { useMemo } from 'react'
import type { MappingStatus } from '../../api/generated/graphql'
import { type Filter, FilterBar } from '../../parts/filter-bar'
import { Menu } from '../../parts/menu'
import { topics } from '../../parts/topics'
import { type CrosswalkState, ofPair, untouched } from './crosswalk-address'
import { relationKey, relationWord } from './relation-words'
import type { Row } from './rows'
import type { ChangeCrosswalk } from './use-crosswalk'
import type { Workbench } from './use-workbench'

interface ToolbarProps {
  readonly state: CrosswalkState
  readonly change: ChangeCrosswalk
  readonly workbench: Workbench
  readonly view: NonNullable<CrosswalkState['view']>
  /** There is no room for two trees side by side. */
  readonly narrow: boolean
}

const views = [{ view: 'trees', word: 'Trees' }, { view: 'list', word: 'List' }, { view: 'matrix', word: 'Matrix' }] as const
const formats = [{ format: 'sssom', word: 'SSSOM' }, { format: 'oscal', word: 'OSCAL' }, { format: 'csv', word: 'CSV' }, { format: 'xlsx', word: 'Excel' }] as const

const statusChoices = [
  { value: 'PROPOSED', word: 'proposed' }, { value: 'APPROVED', word: 'approved' }, { value: 'REJECTED', word: 'rejected' }, { value: 'APPROVED,PROPOSED', word: 'approved or proposed' },
]

/** Which two frameworks, how far they are mapped, what of it is shown and in which form, and the files. */
export function Toolbar({ state, change, workbench, view, narrow }: ToolbarProps) {
  const filters = useFilters(workbench.all)
  const values = { status: state.status.toSorted().join(','), relation: state.relation ?? '', show: state.show === 'all' ? '' : state.show, topic: state.topic ?? '', text: state.text }
  const swap = () => change({ ...ofPair, source: state.target, target: state.source })
  const filter = (next: Readonly<Record<string, string>>, typing: boolean) => change({
    ...('status' in next && { status: (next['status'] ?? '').split(',').filter(Boolean) as MappingStatus[] }),
    ...('relation' in next && { relation: next['relation'] || null }),
    ...('show' in next && { show: (next['show'] || untouched.show) as CrosswalkState['show'] }),
    ...('topic' in next && { topic: next['topic'] || null }),
    ...('text' in next && { text: next['text'] ?? '' }),
  }, { replace: typing })
  return (
    <div className="crosswalk-toolbar">
      <div className="crosswalk-pair">
        <SideName side="source" workbench={workbench} />
        <button type="button" className="icon-button" aria-label="Swap the two frameworks" title="Swap the two frameworks" onClick={swap}>⇄</button>
        <SideName side="target" workbench={workbench} />
        <button type="button" className="link-button" onClick={() => change({ ...ofPair, source: null, target: null })}>Other frameworks</button>
        <div className="page-tools">
          <fieldset className="segments">
            <legend className="visually-hidden">View</legend>
            {views.filter((one) => !narrow || one.view !== 'trees').map((one) => <button key={one.view} type="button" aria-pressed={one.view === view} onClick={() => change({ view: one.view })}>{one.word}</button>)}
          </fieldset>
          <button type="button" className="button" aria-pressed={state.panel === 'import'} onClick={() => change({ panel: state.panel === 'import' ? null : 'import' })}>Import</button>
          <Menu word="Export">
            <ul className="menu-links">
              {formats.map(({ format, word }) => <li key={format}><a href={`/export?what=${encodeURIComponent(`${state.source}..${state.target}`)}&format=${format}`} download>{word}</a></li>)}
            </ul>
          </Menu>
        </div>
      </div>
      <div className="crosswalk-filters compact-filters">
        <FilterBar label="Filter the crosswalk" filters={filters} values={values} onChange={filter} />
        <label className="check"><input type="checkbox" checked={state.derived} onChange={({ target }) => change({ derived: target.checked })} />Candidates from chains</label>
        <ChapterTokens state={state} change={change} workbench={workbench} />
      </div>
    </div>
  )
}

function SideName({ side, workbench }: { readonly side: 'source' | 'target'; readonly workbench: Workbench }) {
  const counted = workbench.counts?.[side]
  return <p className="crosswalk-side"><strong>{workbench[side].label}</strong> {counted && <span className="count">{counted.mapped} of {counted.total} mapped</span>}</p>
}

/** The relations that stand among the rows, and the other filters. */
function useFilters(rows: readonly Row[]): readonly Filter[] {
  return useMemo(() => {
    const relations = new Map(rows.map(({ possible }) => [relationKey(possible), possible && possible.length > 0 ? relationWord(possible) : relationKey(possible)]))
    return [
      { name: 'text', label: 'Text', type: 'text', hint: 'words or a reference' },
      { name: 'status', label: 'Status', type: 'choice', choices: statusChoices, open: true },
      { name: 'relation', label: 'Relation', type: 'choice', choices: [...relations].map(([value, word]) => ({ value, word })), open: true },
      { name: 'show', label: 'Show', type: 'choice', none: 'everything', choices: [{ value: 'unmapped', word: 'not mapped' }, { value: 'contradictions', word: 'contradictions' }] },
      { name: 'topic', label: 'Topic', type: 'choice', none: 'every topic', choices: topics.map((topic) => ({ value: topic, word: topic })) },
    ]
  }, [rows])
}

/** The chapters and requirements to which the queue is narrowed, each with the way out of it. */
function ChapterTokens({ state, change, workbench }: Pick<ToolbarProps, 'state' | 'change' | 'workbench'>) {
  const named = (['sourceChapter', 'targetChapter', 'from', 'to'] as const).flatMap((name) => {
    const id = state[name]
    if (id === null) return []
    const { tree } = workbench[name === 'sourceChapter' || name === 'from' ? 'source' : 'target']
    return [{ name, label: tree.nodes[tree.placeOf.get(id) ?? -1]?.provision.label ?? id }]
  })
  return named.map(({ name, label }) => (
    <span key={name} className="item-token">
      <span className="item-token-name" title={label}>{label}</span>
      <button type="button" aria-label={`No longer narrow to ${label}`} onClick={() => change({ [name]: null })}>×</button>
    </span>
  ))
}
