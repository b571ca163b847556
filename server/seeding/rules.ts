import { existsSync, readdirSync } from 'node:fs'
import { z } from 'zod'
import { type Definition, definition, rule, type Rule } from '../model/rule.js'
import { StartError } from '../model/start-error.js'
import { readRecords } from './read-file.js'
import { standingUnder } from './standing-under.js'

/** When the provisions of a framework apply, as its file says it. */
export interface ShippedRules {
  readonly definitions: readonly Definition[]
  /** The rule of the framework, or of a provision, by whole id. */
  readonly ruleOf: ReadonlyMap<string, Rule>
}

/** One file of rules. `says` is for whoever reads the file: why a rule is as it is. */
const rulesRecord = (framework: string) => z.strictObject({
  framework: z.literal(framework),
  definitions: z.array(definition).default([]),
  rules: z.array(z.strictObject({
    of: z.string().refine(id => id === framework || id.startsWith(`${framework}:`), `is no provision of ${framework}`),
    says: z.string().min(1).optional(),
    when: rule,
  })),
}).superRefine((record, context) => {
  const names = record.definitions.map(({ name }) => name)
  repeatedIn(names, at => ['definitions', at, 'name'], context)
  repeatedIn(record.rules.map(({ of }) => of), at => ['rules', at, 'of'], context)
  knowing(new Set(names))(record, context)
  const circle = circular(record.definitions)
  if (circle >= 0) context.addIssue({ code: 'custom', path: ['definitions', circle, 'name'], message: `"${names[circle]}" rests on itself` })
})

/** The rules of a framework, from `seed/rules`; none where no file is called like it. */
export function shippedRules(seedFolder: string, framework: string): ShippedRules {
  const file = `${seedFolder}rules/${framework}.yaml`
  if (!existsSync(file)) return { definitions: [], ruleOf: new Map() }
  const { definitions, rules } = readRecords(file, rulesRecord(framework))
  return { definitions, ruleOf: new Map(rules.map(({ of, when }) => [of, when])) }
}

/** A file of rules for a framework that is not shipped is a StartError. */
export function checkRulesFolder(seedFolder: string, frameworks: readonly string[]): void {
  const folder = `${seedFolder}rules/`
  if (!existsSync(folder)) return
  const stray = readdirSync(folder).find(file => !frameworks.includes(file.replace(/\.yaml$/, '')))
  if (stray !== undefined) throw new StartError(`${folder}${stray}: no framework that is shipped has this name`)
}

/** The ids of provisions that rules name as what says so. */
export const namedIn = (data: unknown): string[] => standingUnder('by', data).map(({ value }) => value)

/** Refuses a record, or the part of one that stands there, which speaks of a condition nobody defined. */
export const knowing = (names: ReadonlySet<string>, at: readonly PropertyKey[] = []) => (record: unknown, context: z.RefinementCtx): void => {
  for (const { path, value } of standingUnder('is', record, at))
    if (!names.has(value)) context.addIssue({ code: 'custom', path, message: `no condition is called "${value}"` })
}

function repeatedIn(values: readonly string[], path: (at: number) => PropertyKey[], context: z.RefinementCtx): void {
  values.forEach((value, at) => {
    if (values.indexOf(value) < at) context.addIssue({ code: 'custom', path: path(at), message: `"${value}" stands there twice` })
  })
}

/** The place of the first condition that needs itself; -1 where none does. */
function circular(definitions: readonly Definition[]): number {
  const needs = new Map(definitions.map(({ name, when }) => [name, standingUnder('is', when).map(({ value }) => value)]))
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (needs.get(from) ?? []).some(next => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))))
  return definitions.findIndex(({ name }) => reaches(name, name, new Set()))
}
