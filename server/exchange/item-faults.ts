import { inventoryLabels, type InventoryKind, lapsesEarly } from '../formats/stated-inventory.js'
import type { Problem } from '../formats/problem.js'
import { clip } from '../model/errors.js'
import type { MatchedItem } from './match-items.js'
import type { StandingItem } from './statements.js'

/** What the graph cannot do without, and nobody may answer for a person: the columns of a table that brings a new item. */
const needed: Partial<Readonly<Record<InventoryKind, readonly (readonly [property: string, column: string])[]>>> = {
  risk: [['likelihood', 'likelihood'], ['impact', 'impact'], ['treatment', 'treatment'], ['residual', 'residual']],
  control: [['kind', 'control_kind'], ['scope', 'scope'], ['cadence', 'cadence']],
  evidence: [['collected', 'collected'], ['result', 'result']],
}

/** What is wrong with an item apart from what it is linked to. */
export function faultsOfItem({ stated, id }: MatchedItem, standing: StandingItem | undefined): readonly Problem[] {
  const { kind, said, place, links } = stated
  const fault = (value: string | null, reason: string): Problem => ({ ...place, value: value === null ? null : clip(value), reason })
  if (standing && standing.label !== inventoryLabels[kind]) return [fault(id, `${clip(id)} is the id of a ${standing.label.toLowerCase()}.`)]
  const lacking = standing ? [] : (needed[kind] ?? []).filter(([property]) => said[property] === undefined).map(([, column]) => column)
  const early = kind === 'evidence' ? lapsesEarly({ ...standing?.properties, ...said }) : undefined
  return [
    ...(lacking.length > 0 ? [fault(null, `A new ${kind} needs ${lacking.join(', ')}.`)] : []),
    ...(kind === 'evidence' && !standing && !links.some(link => link.kind === 'EVIDENCES') ? [fault(null, 'New evidence names the controls that it proves, in the column evidences.')] : []),
    ...(early === undefined ? [] : [fault(null, early)]),
  ]
}
