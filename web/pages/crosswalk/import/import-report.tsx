import { Link } from 'react-router'
import { itemPath } from '../../../parts/item-path'
import { type HowToRead, reportWords } from './use-import'
import type { Report } from './import-documents'

interface ImportReportProps {
  readonly report: Report
  readonly how: HowToRead
  readonly onChoose: (change: Partial<HowToRead>) => void
  readonly onTake: () => void
}

/** What a file would do, or did: its counts, each problem by its place and reason, and the requirements it names that are not here. */
export function ImportReport({ report, how, onChoose, onTake }: ImportReportProps) {
  const { committed, accepted, rejected, unchanged, item } = report
  const blocked = rejected > 0 && !how.skipRejected
  const path = item && itemPath(item.itemKind, item.id)
  return (
    <div className="import-report">
      <p className="import-outcome"><strong>{report.file}</strong>{report.format && `, ${report.format}`}. {reportWords(report)}.</p>
      {committed && path && <p><Link to={path}>{item.label}</Link></p>}
      {!committed && accepted === 0 && rejected === 0 && unchanged > 0 && <p>The graph holds all of this already.</p>}
      {report.missingCount > 0 && <Missing report={report} />}
      {!committed && (report.missingCount > 0 || how.takeInMissing) && (
        <label className="check"><input type="checkbox" checked={how.takeInMissing} onChange={({ target }) => onChoose({ takeInMissing: target.checked })} />Take the missing requirements in as bare ones</label>
      )}
      {report.problemCount > 0 && <Problems report={report} />}
      {!committed && (rejected > 0 || how.skipRejected) && (
        <label className="check"><input type="checkbox" checked={how.skipRejected} onChange={({ target }) => onChoose({ skipRejected: target.checked })} />Skip the rejected rows and import the rest</label>
      )}
      {!committed && accepted > 0 && (
        <div className="form-buttons">
          <button type="button" className="button button-primary" disabled={blocked} onClick={onTake}>Import {accepted} {accepted === 1 ? 'record' : 'records'}</button>
          {blocked && <p className="muted">A file is imported whole or not at all: mend the rows, or skip them.</p>}
        </div>
      )}
    </div>
  )
}

function Problems({ report: { problems, problemCount } }: Pick<ImportReportProps, 'report'>) {
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label="Problems in the file">
      <table className="figure-table">
        <caption>{problems.length < problemCount ? `The first ${problems.length} of ${problemCount} problems` : `${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}`}</caption>
        <thead><tr><th scope="col">Line</th><th scope="col">Column</th><th scope="col">What stands there</th><th scope="col">What is wrong</th></tr></thead>
        <tbody>
          {problems.map(({ line, column, value, reason }, place) => (
            <tr key={place}><td>{line ?? 'none'}</td><td>{column ?? 'none'}</td><td>{value === null || value === undefined ? <span className="muted">nothing</span> : <code>{value}</code>}</td><td>{reason}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Missing({ report: { missing, missingCount } }: Pick<ImportReportProps, 'report'>) {
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label="Requirements that are missing">
      <table className="figure-table">
        <caption>{missingCount} {missingCount === 1 ? 'requirement is' : 'requirements are'} named that this graph does not hold{missing.length < missingCount && `; the first ${missing.length}`}</caption>
        <thead><tr><th scope="col">Requirement</th><th scope="col">Framework</th><th scope="col">Rows</th></tr></thead>
        <tbody>{missing.map(({ framework, name, rows }) => <tr key={`${framework}|${name}`}><th scope="row">{name}</th><td>{framework}</td><td>{rows}</td></tr>)}</tbody>
      </table>
    </div>
  )
}
