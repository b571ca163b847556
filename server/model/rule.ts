import { z } from 'zod'
import { type FactName, factNames } from './fact.js'
import { fits } from './fits-fact.js'

/**
 * When a provision applies, as data: comparisons with facts of a system, joined by all, any and not. `is` names a condition that the framework
 * defines once. `by` is the provision that says so; what stands below it is said by the same provision, unless it names its own.
 */
export type Rule =
  | { readonly all: readonly Rule[]; readonly by?: string | undefined }
  | { readonly any: readonly Rule[]; readonly by?: string | undefined }
  | { readonly not: Rule; readonly by?: string | undefined }
  | { readonly is: string; readonly by?: string | undefined }
  | Comparison

/** One comparison. A fact that nobody has answered makes it UNKNOWN; "none" is an answer, for which nothing is included and no day is before or after. */
export type Comparison = { readonly by?: string | undefined } & (
  | { readonly fact: FactName; readonly equals: boolean | string }
  | { readonly fact: FactName; readonly includes: string | readonly string[] }
  | { readonly fact: FactName; readonly none: boolean }
  | { readonly fact: FactName; readonly before: string }
  | { readonly fact: FactName; readonly onOrAfter: string }
  | { readonly decision: 'included' }
)

/** A condition that several rules of a framework share. */
export interface Definition {
  readonly name: string
  /** What it means, in a few words that go on from "the system": "is high-risk because of its use". */
  readonly says: string
  readonly when: Rule
}

/**
 * From when a provision applies, where the conditions before it do not hold: from a day, or from the later of that day and the day a fact tells.
 * Without a day it does not apply while the condition holds.
 */
export interface Applying {
  readonly condition?: string | undefined
  readonly when?: Rule | undefined
  readonly from?: string | undefined
  readonly orLater?: FactName | undefined
  readonly by?: string | undefined
}

const by = { by: z.string().optional() }
const fact = { fact: z.enum(factNames), ...by }
const day = z.iso.date()

export const rule: z.ZodType<Rule> = z.lazy(() => z.union([
  z.strictObject({ all: z.array(rule).min(1), ...by }),
  z.strictObject({ any: z.array(rule).min(1), ...by }),
  z.strictObject({ not: rule, ...by }),
  z.strictObject({ is: z.string().min(1), ...by }),
  z.strictObject({ ...fact, equals: z.union([z.boolean(), z.string()]) }).superRefine(fits),
  z.strictObject({ ...fact, includes: z.union([z.string(), z.array(z.string()).min(1)]) }).superRefine(fits),
  z.strictObject({ ...fact, none: z.boolean() }).superRefine(fits),
  z.strictObject({ ...fact, before: day }).superRefine(fits),
  z.strictObject({ ...fact, onOrAfter: day }).superRefine(fits),
  z.strictObject({ decision: z.literal('included'), ...by }),
]))

export const definition: z.ZodType<Definition> = z.strictObject({ name: z.string().min(1), says: z.string().min(1), when: rule })

export const applying: z.ZodType<Applying> = z.strictObject({
  condition: z.string().min(1).optional(), when: rule.optional(), from: day.optional(), orLater: z.enum(factNames).optional(), ...by,
})
