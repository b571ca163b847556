import { Link } from 'react-router'
import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { Skeleton } from '../../parts/skeleton'
import { crosswalkPath } from './crosswalk-address'
import { useCounts } from './read-crosswalk'
import type { ChangeCrosswalk } from './use-crosswalk'

const CrosswalkStart = graphql(`
  query CrosswalkStart {
    frameworks { id label requirementCount assessableCount }
    mappingSets {
      id
      mappings(first: 1) { nodes { sources { framework { id label } } targets { framework { id label } } } }
    }
  }
`)

interface StartProps {
  readonly source: string | null
  readonly target: string | null
  readonly onChoose: ChangeCrosswalk
}

/** Before two frameworks are chosen: those there are, and the pairs that a crosswalk joins already. */
export function Start({ source, target, onChoose }: StartProps) {
  const { data, error, isPending, refetch } = useRead(CrosswalkStart, {})
  if (isPending) return <Skeleton lines={8} label="Reading the frameworks" />
  if (error) return <ErrorState title="The frameworks could not be read." error={error} onRetry={refetch} />
  const pairs = pairsOf(data.mappingSets)
  if (data.frameworks.length < 2) {
    return <EmptyState title="A crosswalk needs two frameworks.">This graph holds {data.frameworks.length === 1 ? 'one' : 'none'}. Import a framework from a file, by the button above.</EmptyState>
  }
  const choose = (side: 'source' | 'target') => (
    <label className="filter">
      <span>{side === 'source' ? 'From' : 'To'}</span>
      <select className="field" value={(side === 'source' ? source : target) ?? ''} onChange={(event) => onChoose({ [side]: event.target.value || null })}>
        <option value="">choose a framework</option>
        {data.frameworks.map(({ id, label, assessableCount }) => <option key={id} value={id}>{label}, {assessableCount} assessable</option>)}
      </select>
    </label>
  )
  return (
    <>
      <p className="lead">Set two frameworks side by side: see what links them, what follows from other crosswalks, and where statements contradict each other; then review it link by link.</p>
      <div className="filter-bar">{choose('source')}{choose('target')}</div>
      {source !== null && source === target && <p role="alert" className="form-error">Choose two different frameworks.</p>}
      <section className="section" aria-labelledby="pairs">
        <h2 id="pairs">Mapped already</h2>
        {pairs.length === 0 ? <p className="muted">No two frameworks are mapped to each other yet.</p> : (
          <table className="figure-table" aria-labelledby="pairs">
            <thead><tr><th scope="col">Frameworks</th><th scope="col">From the first</th><th scope="col">From the second</th><th scope="col">To review</th></tr></thead>
            <tbody>{pairs.map((pair) => <PairRow key={`${pair.source.id}|${pair.target.id}`} {...pair} />)}</tbody>
          </table>
        )}
      </section>
    </>
  )
}

interface Named {
  readonly id: string
  readonly label: string
}

interface Pair {
  readonly source: Named
  readonly target: Named
}

function PairRow({ source, target }: Pair) {
  const { counts } = useCounts({ source: source.id, target: target.id, status: [], derived: false })
  const side = (name: 'source' | 'target') => (counts ? `${counts[name].mapped} of ${counts[name].total} mapped` : '…')
  return (
    <tr>
      <th scope="row"><Link to={crosswalkPath(source.id, target.id)}>{source.label} and {target.label}</Link></th>
      <td>{side('source')}</td>
      <td>{side('target')}</td>
      <td>{counts ? `${counts.proposed} proposed` : '…'}</td>
    </tr>
  )
}

interface Ended {
  readonly mappings: { readonly nodes: readonly { readonly sources: readonly { readonly framework: Named }[]; readonly targets: readonly { readonly framework: Named }[] }[] }
}

/** The pairs of frameworks that the sets join, each once. */
function pairsOf(sets: readonly Ended[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { mappings } of sets) {
    const [source, target] = [mappings.nodes[0]?.sources[0]?.framework, mappings.nodes[0]?.targets[0]?.framework]
    if (source && target && !pairs.has([source.id, target.id].toSorted().join('|'))) pairs.set([source.id, target.id].toSorted().join('|'), { source, target })
  }
  return [...pairs.values()]
}
