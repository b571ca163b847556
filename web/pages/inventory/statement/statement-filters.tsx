import { graphql } from '../../../api/generated'
import { useRead } from '../../../api/query'

const StatementFrameworks = graphql(`
  query StatementFrameworks { frameworks { id label kind } }
`)

interface StatementFiltersProps {
  readonly framework: string
  readonly decision: string
  readonly onChange: (change: { readonly framework?: string; readonly decision?: string }) => void
}

/** Which framework's statement is shown, and of it what is decided how. A statement is always of one framework, and never of a law: nobody decides whether that applies. */
export function StatementFilters({ framework, decision, onChange }: StatementFiltersProps) {
  const frameworks = useRead(StatementFrameworks, {}).data?.frameworks.filter(({ kind }) => kind !== 'LAW') ?? []
  return (
    <form className="filter-bar" role="search" aria-label="Filter decisions" onSubmit={(event) => event.preventDefault()}>
      <label className="filter">
        <span>Framework</span>
        <select className="field" value={framework} onChange={({ target }) => onChange({ framework: target.value })}>
          {frameworks.every(({ id }) => id !== framework) && <option value={framework}>{framework}</option>}
          {frameworks.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </select>
      </label>
      <label className="filter" data-active={decision !== '' || undefined}>
        <span>Decision</span>
        <select className="field" value={decision} onChange={({ target }) => onChange({ decision: target.value })}>
          <option value="">any</option>
          <option value="undecided">undecided</option>
          <option value="included">included</option>
          <option value="excluded">excluded</option>
        </select>
      </label>
    </form>
  )
}
