import type { Kind } from '../api/generated/graphql'

interface KindWords {
  readonly word: string
  readonly plural: string
  /** Where its list stands in the Inventory; null where it has none. */
  readonly segment: string | null
  /** The name of its custom properties: `--kind-system`, `--kind-system-soft`. */
  readonly color: string
  /** Its outline in Cytoscape's words, the same figure as `glyph`. */
  readonly shape: string
  /** Its outline as an SVG path in a square of 16. */
  readonly glyph: string
}

/** What each kind of item is called, where its list stands and which outline it has, in lists and in the picture alike. */
export const kinds: Readonly<Record<Kind, KindWords>> = {
  FRAMEWORK: kind('framework', 'frameworks', 'rectangle', 'M2 4h12v8H2z'),
  REQUIREMENT: kind('requirement', 'requirements', 'round-rectangle', 'M5 4h6a4 4 0 0 1 0 8H5a4 4 0 0 1 0-8z'),
  AMENDMENT: { ...kind('amendment', 'amendments', 'pentagon', 'M8 2l6.2 4.6-2.4 7.2H4.2L1.8 6.6z'), segment: null },
  MAPPING_SET: kind('mapping set', 'mapping sets', 'concave-hexagon', 'M2 3h12l-2.5 5 2.5 5H2l2.5-5z'),
  MAPPING: kind('mapping', 'mappings', 'rhomboid', 'M1.5 4h9.5l3.5 8H5z'),
  ORGANISATION: kind('organisation', 'organisations', 'star', 'M8 1.5l1.9 4.4 4.8.4-3.6 3.2 1.1 4.7L8 11.7l-4.2 2.5 1.1-4.7L1.3 6.3l4.8-.4z'),
  SYSTEM: kind('system', 'systems', 'hexagon', 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z'),
  MODEL: kind('model', 'models', 'ellipse', 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z'),
  DATASET: kind('dataset', 'datasets', 'barrel', 'M3 3.5c3-1.6 7-1.6 10 0v9c-3 1.6-7 1.6-10 0z'),
  RISK: kind('risk', 'risks', 'triangle', 'M8 2l6.5 12h-13z'),
  CONTROL: kind('control', 'controls', 'octagon', 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z'),
  EVIDENCE: kind('evidence', 'evidence', 'diamond', 'M8 1l7 7-7 7-7-7z'),
  PARTY: kind('party', 'parties', 'tag', 'M2 3.5h8l4.5 4.5-4.5 4.5H2z'),
}

function kind(word: string, plural: string, shape: string, glyph: string): KindWords {
  return { word, plural, segment: plural.replace(' ', '-'), color: word.replace(' ', '-'), shape, glyph }
}

const kindBySegment = new Map(Object.entries(kinds).map(([name, { segment }]) => [segment, name as Kind]))

/** The kind whose list stands at a place of the Inventory: `mapping-sets`. */
export function kindOfSegment(segment: string | undefined): Kind | undefined {
  return segment === undefined ? undefined : kindBySegment.get(segment)
}
