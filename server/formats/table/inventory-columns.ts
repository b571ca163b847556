import { factDefinitions, type FactDefinition } from '../../model/fact.js'
import { controlKinds, controlScopes, evidenceResults, evidenceVerdicts, riskLevels, riskTreatments } from '../../model/words.js'
import { type InventoryKind, inventoryKinds, inventoryLabels, type InventoryLink } from '../stated-inventory.js'
import { plainName } from './columns.js'

/** What the cells of a column hold: a property, or the far ends of a relationship. */
export interface InventoryColumn {
  readonly name: string
  readonly example: string
  readonly property?: string
  readonly answer?: Pick<FactDefinition, 'kind' | 'options' | 'amiss'>
  readonly link?: InventoryLink
}

/** `annexIIIPoints` is the column annex_iii_points. */
const columnName = (property: string) => property.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').toLowerCase()

const text = (property: string, example = '', name = columnName(property)): InventoryColumn => ({ name, property, example })
const words = (property: string, options: readonly string[], example: string, name = columnName(property)): InventoryColumn =>
  ({ name, property, example, answer: { kind: 'choice', options: options.map(value => ({ value, says: value })) } })
const day = (property: string, example: string): InventoryColumn => ({ name: columnName(property), property, example, answer: { kind: 'date' } })
const link = (name: string, kind: InventoryLink, example = ''): InventoryColumn => ({ name, link: kind, example })

const facts = Object.entries(factDefinitions).map(([property, answer]): InventoryColumn => ({ name: columnName(property), property, answer, example: '' }))
const withVersion = (name: string, version: string) => [text('name', name), text('version', version), text('provenance'), text('licence'), text('description')]

/** The columns of each kind of table, in the order in which a template has them. */
export const inventoryColumns: Readonly<Record<InventoryKind, readonly InventoryColumn[]>> = {
  system: [text('name', 'Reading room assistant'), text('purpose', 'Answers questions of visitors about the opening hours.'), link('owner', 'OWNS'), link('uses', 'USES'), ...facts],
  model: [...withVersion('Opening hours model', '1.0'), link('owner', 'OWNS'), link('trained_on', 'TRAINED_ON')],
  dataset: [
    ...withVersion('Questions of visitors', '2026-01'), { name: 'personal_data', property: 'personalData', answer: { kind: 'boolean' }, example: 'no' }, link('owner', 'OWNS'), link('derived_from', 'DERIVED_FROM'),
  ],
  risk: [
    text('title', 'A visitor is told the wrong hours'), text('description'), words('likelihood', riskLevels, 'medium'), words('impact', riskLevels, 'low'), words('treatment', riskTreatments, 'mitigate'),
    words('residual', riskLevels, 'low'), link('owner', 'OWNS'), link('affects', 'AFFECTS'),
  ],
  control: [
    text('title', 'Hours are compared with the calendar'), text('description'), words('kind', controlKinds, 'detective', 'control_kind'), words('scope', controlScopes, 'system'), text('cadence', 'Each week'),
    link('owner', 'OWNS'), link('mitigates', 'MITIGATES'),
  ],
  evidence: [
    text('title', 'Comparison of the first week'), text('description'), text('url'), text('digest'), day('collected', '2026-01-12'), day('validUntil', ''), words('verdict', evidenceVerdicts, 'pending'),
    words('result', evidenceResults, 'supports'), link('owner', 'OWNS'), link('evidences', 'EVIDENCES'), link('about', 'ABOUT'), link('for', 'FOR'),
  ],
}

/** The columns that tell a kind from every other. */
const telling = new Map(inventoryKinds.map(kind => {
  const others = new Set(inventoryKinds.filter(other => other !== kind).flatMap(other => inventoryColumns[other].map(({ name }) => name)))
  return [kind, inventoryColumns[kind].map(({ name }) => name).filter(name => !others.has(name))] as const
}))

const packed = (name: string) => plainName(name).replaceAll('_', '')

/** The name of a column as it is written here, whatever its case, spaces and hyphens: `placedOnMarket` is placed_on_market, and a title may be called a name. */
export function inventoryName(cell: string, kind: InventoryKind): string {
  const known = inventoryColumns[kind].find(({ name }) => packed(name) === packed(cell))?.name
  if (known !== undefined) return known
  const titled = inventoryColumns[kind][0]?.name ?? 'name'
  return ['name', 'title'].includes(plainName(cell)) ? titled : cell
}

/** The kind that the names of columns tell: that of which most stand there and in no other kind; null where there is none or two. */
export function kindByColumns(names: readonly string[]): InventoryKind | null {
  const found = new Set(names.map(packed))
  const counted = inventoryKinds.map(kind => ({ kind, count: (telling.get(kind) ?? []).filter(name => found.has(packed(name))).length }))
  const [best, next] = counted.sort((a, b) => b.count - a.count)
  return best && best.count > 0 && best.count !== next?.count ? best.kind : null
}

/** The kind that an id of the graph is of: `model:bert`. */
export const kindOfId = (id: string | undefined): InventoryKind | undefined => inventoryKinds.find(kind => id?.startsWith(`${inventoryLabels[kind].toLowerCase()}:`))

/** The kind that a cell of the column `kind` names, in the singular or the plural. */
export const kindNamed = (cell: string | undefined): InventoryKind | undefined => {
  const word = cell?.trim().toLowerCase()
  return inventoryKinds.find(kind => word === kind || word === `${kind}s`)
}
