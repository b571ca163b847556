import { enumWord } from '../parts/enum-word'

/** Each relationship as a verb, read from its source to its target and the other way round. */
const words: Readonly<Record<string, readonly [forward: string, backward: string]>> = {
  HAS_PART: ['has part', 'part of'],
  REFERS_TO: ['refers to', 'referred to by'],
  AMENDS: ['amends', 'amended by'],
  HAS_MAPPING: ['has mapping', 'in mapping set'],
  SOURCE: ['maps from', 'source of'],
  TARGET: ['maps to', 'target of'],
  DECIDES: ['decides on', 'decided by'],
  SATISFIES: ['satisfies', 'satisfied by'],
  APPLIES_TO: ['applies to', 'has control'],
  MITIGATES: ['mitigates', 'mitigated by'],
  AFFECTS: ['affects', 'affected by'],
  USES: ['uses', 'used by'],
  TRAINED_ON: ['trained on', 'trains'],
  DERIVED_FROM: ['derived from', 'source of'],
  EVIDENCES: ['evidence for', 'has evidence'],
  ABOUT: ['about', 'subject of'],
  FOR: ['counts for', 'has evidence'],
  OWNS: ['owns', 'owned by'],
}

interface Related {
  readonly kind: string
  readonly status?: string | null | undefined
}

/** A relationship as people read it along its direction (or against it), with its own state: "satisfies (partial)". */
export function relationWords({ kind, status }: Related, forward = true): string {
  const [along, against] = words[kind] ?? [enumWord(kind), `${enumWord(kind)} of`]
  return (forward ? along : against) + (status ? ` (${enumWord(status)})` : '')
}
