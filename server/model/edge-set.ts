/** Every relationship between two items, and so the whole vocabulary a path or a picture can use. */
export const relationships = [
  'HAS_PART', 'REFERS_TO', 'AMENDS', 'HAS_MAPPING', 'SOURCE', 'TARGET', 'DECIDES', 'SATISFIES', 'APPLIES_TO',
  'MITIGATES', 'AFFECTS', 'USES', 'TRAINED_ON', 'DERIVED_FROM', 'EVIDENCES', 'ABOUT', 'FOR', 'OWNS',
] as const

export type Relationship = (typeof relationships)[number]

/**
 * Which relationships a walk may use, by the question it serves. A walk may also be barred from passing *through* a kind:
 * a framework joins all its provisions, so a path through it would join everything with everything and prove nothing.
 */
export const edgeSets = {
  ALL: relationships,
  STRUCTURE: ['HAS_PART', 'REFERS_TO', 'AMENDS'],
  TRACE: [
    'HAS_PART', 'SOURCE', 'TARGET', 'SATISFIES', 'APPLIES_TO', 'EVIDENCES', 'ABOUT', 'FOR', 'MITIGATES', 'AFFECTS', 'USES',
  ],
  LINEAGE: ['USES', 'TRAINED_ON', 'DERIVED_FROM'],
  BLAST: ['SATISFIES', 'APPLIES_TO', 'EVIDENCES', 'ABOUT', 'FOR', 'MITIGATES', 'AFFECTS', 'USES', 'TRAINED_ON', 'DERIVED_FROM'],
  CROSSWALK: ['HAS_PART', 'HAS_MAPPING', 'SOURCE', 'TARGET'],
} as const satisfies Record<string, readonly Relationship[]>

export type EdgeSet = keyof typeof edgeSets
