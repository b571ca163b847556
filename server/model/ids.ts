import type { Relationship } from './edge-set.js'

/** The id of a relationship where nobody names one: `SATISFIES:control:bias-test>eu-ai-act:10`. */
export function relationshipId(kind: Relationship, from: string, to: string, period?: string): string {
  return `${kind}:${from}>${to}${period ? `@${period}` : ''}`
}

/** The id of a provision from its framework and its local id: `eu-ai-act:10/2/f`. */
export const requirementId = (framework: string, local: string) => `${framework}:${local}`
