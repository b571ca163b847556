import { Link } from 'react-router'
import { graphql } from '../api/generated'
import { useRead } from '../api/query'
import { explain } from './error-state'
import { coveragePath } from './coverage-path'
import { countOf, type CoverageTotals } from './coverage-totals'
import { grouped } from './grouped'
import { Bar } from './skeleton'

const FrameworkCoverage = graphql(`
  query FrameworkCoverage($framework: ID!) {
    coverage(framework: $framework) { on systems { id } totals { ...CoverageTotalsParts } }
  }
  fragment CoverageTotalsParts on CoverageTotals { covered of dueLater dueLaterCovered notApplicable inferred byStatus { status count } }
`)

interface Named {
  readonly id: string
  readonly label: string
}

interface FrameworkCoverageTableProps {
  readonly frameworks: readonly Named[]
  /** The id of the heading above the table. */
  readonly labelledBy: string
}

/** How far each framework is covered today, by all systems that are not retired; every figure leads to the rows it counts. */
export function FrameworkCoverageTable({ frameworks, labelledBy }: FrameworkCoverageTableProps) {
  return (
    <table className="figure-table" aria-labelledby={labelledBy}>
      <thead>
        <tr><th scope="col">Framework</th><th scope="col">Covered</th><th scope="col">Unknown</th><th scope="col">Due later</th><th scope="col">Gaps</th><th scope="col">Not applicable</th></tr>
      </thead>
      <tbody>{frameworks.map((framework) => <FrameworkRow key={framework.id} {...framework} />)}</tbody>
    </table>
  )
}

function FrameworkRow({ id, label }: Named) {
  const { data, error, refetch } = useRead(FrameworkCoverage, { framework: id })
  return (
    <tr>
      <th scope="row"><Link to={coveragePath(id)}>{label}</Link></th>
      {data && <Figures framework={id} label={label} totals={data.coverage.totals} />}
      {!data && (
        <td colSpan={5} className="words">
          {error ? <>{explain(error)} <button type="button" className="link-button" onClick={() => void refetch()}>Try again</button></> : <Bar width="60%" />}
        </td>
      )}
    </tr>
  )
}

interface FiguresProps {
  readonly framework: string
  readonly label: string
  readonly totals: CoverageTotals
}

function Figures({ framework, label, totals }: FiguresProps) {
  const { covered, of, dueLater, dueLaterCovered, notApplicable } = totals
  const [unknown, gap] = [countOf(totals, 'UNKNOWN'), countOf(totals, 'GAP')]
  const figure = (words: string, spoken: string, to: Parameters<typeof coveragePath>[1]) => (
    <td><Link to={coveragePath(framework, to)} aria-label={`${label}: ${words} ${spoken}`}>{words}</Link></td>
  )
  return (
    <>
      {figure(`${grouped(covered)} of ${grouped(of)}`, 'covered', { status: ['COVERED'] })}
      {figure(grouped(unknown), 'unknown', { status: ['UNKNOWN'] })}
      {dueLater === 0 ? <td className="muted">none</td> : figure(`${grouped(dueLaterCovered)} of ${grouped(dueLater)}`, 'due later are covered', { due: 'later' })}
      {figure(grouped(gap), 'gaps', { status: ['GAP'] })}
      {figure(grouped(notApplicable), 'not applicable', { status: ['NOT_APPLICABLE'] })}
    </>
  )
}
