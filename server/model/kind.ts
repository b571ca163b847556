/**
 * The kinds of item the graph holds. Each is a label in Cypher, a value of the GraphQL enum `Kind` and a word on screen;
 * this table is the one place that joins the three.
 */
export const kinds = {
  FRAMEWORK: 'Framework',
  REQUIREMENT: 'Requirement',
  AMENDMENT: 'Amendment',
  MAPPING_SET: 'MappingSet',
  MAPPING: 'Mapping',
  ORGANISATION: 'Organisation',
  SYSTEM: 'System',
  MODEL: 'Model',
  DATASET: 'Dataset',
  RISK: 'Risk',
  CONTROL: 'Control',
  EVIDENCE: 'Evidence',
  PARTY: 'Party',
} as const

/** A kind as GraphQL writes it: `SYSTEM`. */
export type Kind = keyof typeof kinds
/** A kind as Cypher writes it: `System`. */
export type Label = (typeof kinds)[Kind]
/** Any item, whatever its kind. */
export type ItemLabel = Label | 'Item'

const kindByLabel = new Map<string, Kind>(Object.entries(kinds).map(([kind, label]) => [label, kind as Kind]))

/** The kind of a node, from its labels; every domain node carries `Item` and exactly one of the labels above. */
export function kindOfLabels(labels: readonly string[]): Kind {
  for (const label of labels) {
    const kind = kindByLabel.get(label)
    if (kind) return kind
  }
  throw new Error(`No kind among the labels ${labels.join(', ')}`)
}
