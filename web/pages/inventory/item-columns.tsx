import type { ControlKind, ControlScope, Lifecycle, RiskLevel } from '../../api/generated/graphql'
import type { Column } from '../../parts/data-table'
import { enumWord } from '../../parts/enum-word'
import { StatusWord } from '../../parts/status-word'
import { answer, type Named, NotAnswered, plain, yesNo } from './cells'

/** The columns in which items stand wherever they are the far end of a relationship. */

export const systemColumns: readonly Column<Named & { readonly lifecycle?: Lifecycle | null | undefined }>[] = [
  { name: 'System', cell: plain },
  { name: 'Lifecycle', width: '30%', cell: (system) => (system.lifecycle ? <StatusWord value={system.lifecycle} /> : <NotAnswered />) },
]

export const controlColumns: readonly Column<Named & { readonly kind: ControlKind; readonly scope: ControlScope }>[] = [
  { name: 'Control', cell: plain },
  { name: 'Kind', width: '20%', cell: (control) => enumWord(control.kind) },
  { name: 'Scope', width: '20%', cell: (control) => enumWord(control.scope) },
]

interface Risk extends Named {
  readonly likelihood: RiskLevel
  readonly impact: RiskLevel
  readonly residual: RiskLevel
}

export const riskColumns: readonly Column<Risk>[] = [
  { name: 'Risk', cell: plain },
  { name: 'Likelihood', width: '14%', cell: (risk) => <StatusWord value={risk.likelihood} /> },
  { name: 'Impact', width: '14%', cell: (risk) => <StatusWord value={risk.impact} /> },
  { name: 'Residual', width: '14%', cell: (risk) => <StatusWord value={risk.residual} /> },
]

interface Versioned extends Named {
  readonly version: string
}

export const modelColumns: readonly Column<Versioned & { readonly licence?: string | null }>[] = [
  { name: 'Model', cell: plain },
  { name: 'Version', width: '18%', cell: (model) => model.version },
  { name: 'Licence', width: '34%', cell: (model) => answer(model.licence) },
]

export const datasetColumns: readonly Column<Versioned & { readonly personalData?: boolean | null }>[] = [
  { name: 'Dataset', cell: plain },
  { name: 'Version', width: '18%', cell: (dataset) => dataset.version },
  { name: 'Personal data', width: '18%', cell: (dataset) => yesNo(dataset.personalData) },
]
