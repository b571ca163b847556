/** The graph's relationships as people say them: what `from` does to `to`. */
export const relationshipWord: Readonly<Record<string, string>> = {
  HAS_PART: 'has the part', REFERS_TO: 'refers to', AMENDS: 'amends', HAS_MAPPING: 'has the mapping', SOURCE: 'starts from', TARGET: 'leads to',
  DECIDES: 'decides on', SATISFIES: 'satisfies', APPLIES_TO: 'applies to', MITIGATES: 'mitigates', AFFECTS: 'affects', USES: 'uses',
  TRAINED_ON: 'was trained on', DERIVED_FROM: 'is derived from', EVIDENCES: 'is evidence of', ABOUT: 'is about', FOR: 'counts for', OWNS: 'owns',
}

/** A relationship in words; one that has none yet is shown by its name, in small letters. */
export function relationshipWords(kind: string): string {
  return relationshipWord[kind] ?? kind.toLowerCase().replaceAll('_', ' ')
}
