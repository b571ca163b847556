import type { CoverageStatus } from '../../../api/generated/graphql'
import { Day, dayWords } from '../../../parts/date'
import { CoverageWord } from '../../../parts/coverage-word'
import { StatusWord } from '../../../parts/status-word'
import { namedAll, plain } from '../cells'
import { statusOf } from './status-of'
import { stateOf, type StatementRow } from './statement-rows'

interface StatementRowCellsProps {
  readonly row: StatementRow
  /** Its coverage for each system. */
  readonly codes: readonly CoverageStatus[]
  readonly open: boolean
  readonly onOpen: () => void
}

/** One line of the statement. */
export function StatementRowCells({ row, codes, open, onOpen }: StatementRowCellsProps) {
  const { requirement, decision, through, coming, controls } = row
  const verb = decision && !through ? 'Change' : 'Decide'
  return (
    <>
      <th role="rowheader" scope="row">{plain(requirement)}</th>
      <td role="cell" data-label="Decision">
        <div>
          <StatusWord value={stateOf(row)} />
          {through && <p className="muted">with {plain({ ...through, label: withoutTitle(through) })}</p>}
          {coming.map((later) => <p key={later.from} className="muted">{stateOf({ decision: later })} from {dayWords(later.from)}</p>)}
        </div>
      </td>
      <td role="cell" data-label="From">{decision ? <Day value={decision.from} /> : <span className="muted">no day</span>}</td>
      <td role="cell" data-label="Justification">
        <div>
          {decision?.justification || <span className="muted">none given</span>}
          {coming.map((later) => <p key={later.from} className="muted">From {dayWords(later.from)}: {later.justification}</p>)}
        </div>
      </td>
      <td role="cell" data-label="Implemented by">{controls.length === 0 ? <span className="muted">no control that is implemented</span> : namedAll(controls)}</td>
      <td role="cell" data-label="Status">{requirement.subject === 'ORGANISATION' && codes[0] ? <CoverageWord status={codes[0]} /> : statusOf(requirement.subject, codes) || <span className="muted">not judged</span>}</td>
      <td role="cell" data-label="Change">
        <button type="button" className="link-button" aria-expanded={open} aria-label={`${verb}: ${requirement.label}`} onClick={onOpen}>{verb}</button>
      </td>
    </>
  )
}

/** "Clause 4" of "Clause 4 Context of the organization": its title stands above already. */
const withoutTitle = ({ label, title }: NonNullable<StatementRow['through']>): string => (title && label.endsWith(` ${title}`) ? label.slice(0, -title.length - 1) : label)
