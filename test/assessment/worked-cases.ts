import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { judgeApplicability, saidBy, type Applicability } from '../../server/assessment/applicability/judge-applicability.js'
import { factNames } from '../../server/model/fact.js'
import { applicabilities } from '../../server/model/words.js'
import type { Facts } from '../../server/projection/facts.js'
import { lawOf } from '../../server/projection/law.js'
import { answers } from '../../server/seeding/answers.js'

const expectation = z.strictObject({
  requirement: z.string(), value: z.enum(applicabilities), from: z.iso.date().optional(), by: z.string().optional(), missing: z.array(z.enum(factNames)).optional(),
})
export type Expectation = z.infer<typeof expectation>

const workedCase = z.strictObject({ name: z.string(), facts: z.strictObject(answers), on: z.iso.date().default('2026-11-24'), expect: z.array(expectation).min(1) })
export type WorkedCase = z.infer<typeof workedCase>

export const workedCases = z.array(workedCase).parse(parse(readFileSync(new URL('applicability-cases.yaml', import.meta.url), 'utf8')))

/** Judges a requirement for the facts of a case, whatever its subject, and whether or not it is assessed. */
export function judged(law: Facts, requirement: string, { facts, on }: WorkedCase): Applicability {
  const { obligations, provisions, placeOf } = lawOf(law, requirement.slice(0, requirement.indexOf(':')), on)
  const provision = provisions[obligations[placeOf(law.numberOf(requirement))]?.provision ?? -1]
  if (!provision) throw new Error(`${requirement} is not shipped`)
  return saidBy(judgeApplicability(provision, fact => facts[fact]), requirement)
}

/** In what an answer differs from the one expected, in words; empty where it does not. */
export function differences(found: Applicability, { value, from, by, missing }: Expectation): string[] {
  const provisions = [...found.trace.map(reason => reason.by), found.fromBy]
  return [
    ...(found.value === value ? [] : [`${found.value}, not ${value}: ${found.trace.map(({ says, holds }) => `${says} (${holds})`).join(', ')}`]),
    ...(from === undefined || found.from === from ? [] : [`from ${found.from}, not ${from}`]),
    ...(by === undefined || provisions.includes(by) ? [] : [`by ${provisions.join(', ')}, not ${by}`]),
    ...(missing === undefined || sorted(missing) === sorted(found.missing) ? [] : [`missing ${sorted(found.missing)}, not ${sorted(missing)}`]),
  ]
}

const sorted = (names: readonly string[]) => [...names].sort().join(' ')
