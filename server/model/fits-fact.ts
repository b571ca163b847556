import type { z } from 'zod'
import { type FactDefinition, factDefinitions, type FactKind, type FactName } from './fact.js'

/** What is compared with a fact, and the kinds of fact that it can be compared with. */
const kindsFor = {
  equals: ['boolean', 'choice'], includes: ['list'], none: ['list', 'date'], before: ['date'], onOrAfter: ['date'],
} as const satisfies Readonly<Record<string, readonly FactKind[]>>

type Key = keyof typeof kindsFor
interface Compared extends Partial<Readonly<Record<Key, unknown>>> { readonly fact: FactName }

/** Refuses a comparison that its fact can never be answered for: another kind of answer, or an option that it does not have. */
export function fits(comparison: Compared, context: z.RefinementCtx): void {
  const key = (Object.keys(kindsFor) as Key[]).find(one => comparison[one] !== undefined)
  if (key === undefined) return
  const message = misfit(factDefinitions[comparison.fact], comparison.fact, key, comparison[key])
  if (message !== null) context.addIssue({ code: 'custom', path: [key], message })
}

function misfit({ kind, options }: FactDefinition, fact: string, key: Key, value: unknown): string | null {
  const kinds: readonly FactKind[] = kindsFor[key]
  if (!kinds.includes(kind) || (key === 'equals' && (typeof value === 'boolean') !== (kind === 'boolean'))) return `"${fact}" is not answered with such a value`
  const unheard = key === 'equals' || key === 'includes' ? [value].flat().find(one => options && !options.some(option => option.value === one)) : undefined
  return unheard === undefined ? null : `"${String(unheard)}" is no answer to "${fact}"`
}
