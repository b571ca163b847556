import { useId, useState } from 'react'
import type { FileFormat } from '../../../api/generated/graphql'
import { useRead } from '../../../api/query'
import { ErrorState } from '../../../parts/error-state'
import { ImportFrameworks } from './import-documents'
import { ImportReport } from './import-report'
import { useImport } from './use-import'

interface ImportPanelProps {
  readonly source: string | null
  readonly target: string | null
  readonly onClose: () => void
}

const formats: readonly { readonly value: FileFormat; readonly word: string }[] = [
  { value: 'SSSOM', word: 'SSSOM' }, { value: 'OSCAL', word: 'OSCAL JSON' }, { value: 'CISO_ASSISTANT', word: 'CISO Assistant YAML' },
  { value: 'CYCLONEDX', word: 'CycloneDX JSON' }, { value: 'SPDX', word: 'SPDX 3 JSON-LD' }, { value: 'CSV', word: 'CSV' }, { value: 'XLSX', word: 'Excel' },
]
const templates = [
  { kind: 'framework', word: 'framework' }, { kind: 'mappings', word: 'mappings' }, { kind: 'system', word: 'systems' }, { kind: 'model', word: 'models' }, { kind: 'dataset', word: 'datasets' },
  { kind: 'risk', word: 'risks' }, { kind: 'control', word: 'controls' }, { kind: 'evidence', word: 'evidence' },
] as const

/** Takes a file in: it is looked through first, and nothing is written until somebody has seen what it would do. */
export function ImportPanel({ source, target, onClose }: ImportPanelProps) {
  const title = useId()
  const coming = useImport({ format: '', sourceFramework: '', targetFramework: '', skipRejected: false, takeInMissing: false })
  const [over, setOver] = useState(false)
  const { data } = useRead(ImportFrameworks, {})
  const { how, report, error, busy, choose } = coming
  const drop = (event: React.DragEvent) => {
    event.preventDefault()
    setOver(false)
    coming.give([...event.dataTransfer.files])
  }
  const framework = (name: 'sourceFramework' | 'targetFramework', label: string, first: string | null) => (
    <label className="filter">
      <span>{label}</span>
      <select className="field" value={how[name]} onChange={({ target: { value } }) => choose({ [name]: value })}>
        <option value="">as the file says</option>
        {data?.frameworks.toSorted((a, b) => Number(b.id === first) - Number(a.id === first)).map(({ id, label: word }) => <option key={id} value={id}>{word}</option>)}
      </select>
    </label>
  )
  return (
    <section className="import-panel" aria-labelledby={title}>
      <div className="sheet-header"><h2 id={title}>Import a file</h2><button type="button" className="button" onClick={onClose}>Close</button></div>
      <div className="drop" data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <label className="filter">
          <span>Drop a framework, a crosswalk or an inventory here, or choose one</span>
          <input type="file" multiple accept=".json,.jsonld,.tsv,.csv,.xlsx,.yaml,.yml,.txt" onChange={({ target: field }) => coming.give([...(field.files ?? [])])} />
        </label>
        <p className="muted">
          OSCAL, SSSOM, CISO Assistant, CycloneDX, SPDX, CSV or Excel; the metadata of an SSSOM table may come beside it.
          Templates: {templates.map(({ kind, word }, place) => <span key={kind}>{place > 0 && ', '}<a href={`/template?kind=${kind}&format=csv`} download>{word} (CSV)</a></span>)}
        </p>
      </div>
      <div className="import-choices">
        <label className="filter">
          <span>Format</span>
          <select className="field" value={how.format} onChange={({ target: { value } }) => choose({ format: value as FileFormat | '' })}>
            <option value="">found by the file</option>
            {formats.map(({ value, word }) => <option key={value} value={value}>{word}</option>)}
          </select>
        </label>
        {framework('sourceFramework', 'Source framework', source)}
        {framework('targetFramework', 'Target framework', target)}
      </div>
      {busy && <p role="status">{busy}</p>}
      {error !== null && <ErrorState title="The file could not be used." error={error} />}
      {report && !busy && <ImportReport report={report} how={how} onChoose={choose} onTake={coming.take} />}
    </section>
  )
}
