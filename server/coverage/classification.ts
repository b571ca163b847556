import type { Answers } from '../assessment/applicability/condition.js'
import { type Applicability, judgeApplicability, saidBy } from '../assessment/applicability/judge-applicability.js'
import type { Context } from '../contract/context.js'
import { factAnswers, type FactInput } from '../contract/fact-answers.js'
import type { FactName } from '../model/fact.js'
import { answersOf, noAnswers } from '../projection/answers.js'
import { type Law, lawOf, type Obligation } from '../projection/law.js'
import { presented } from './applicability.js'
import { demandItem } from '../contract/demand-item.js'
import { definitionOf } from '../contract/fact-definitions.js'

export interface ClassificationArguments {
  readonly system?: string | null
  readonly facts: readonly FactInput[]
  readonly framework?: string | null
  readonly on?: string | null
}

/**
 * What applies by these answers beside what applies by those that a system has, and which questions still matter. What would be asked of the
 * organisation for the sake of this system is among it. Nothing is written.
 * Errors: NOT_FOUND; INVALID_INPUT naming the answer.
 */
export async function classification({ system, facts: given, framework, on }: ClassificationArguments, context: Context) {
  const facts = await context.facts()
  const named = framework ?? 'eu-ai-act'
  demandItem(facts, ['FRAMEWORK'], 'framework', named)
  const before = system == null ? noAnswers : answersOf(facts, demandItem(facts, ['SYSTEM'], 'system', system))
  const answers = factAnswers(given, 'facts')
  const after: Answers = fact => (answers.has(fact) ? answers.get(fact) : before(fact))
  const law = lawOf(facts, named, on ?? context.today)
  const [was, is] = [judgedBy(law, before), judgedBy(law, after)]
  const asked = law.obligations.filter(({ assessed }) => assessed)
  const of = (judged: readonly Applicability[], { provision }: Obligation) => judged[provision] as Applicability
  const applying = (judged: readonly Applicability[], one: Obligation) => of(judged, one).value === 'applies'
  const present = (one: Obligation) => presented(one.id, saidBy(of(is, one), one.id), context)
  context.spend(asked.filter(one => applying(is, one)).length)
  return {
    applies: asked.filter(one => applying(is, one)).map(present),
    unknown: asked.filter(one => of(is, one).value === 'unknown').length,
    comes: asked.filter(one => applying(is, one) && !applying(was, one)).map(present),
    goes: asked.filter(one => !applying(is, one) && applying(was, one)).map(present),
    questions: questionsOf(asked, is).map(definitionOf),
  }
}

const judgedBy = (law: Law, answers: Answers): readonly Applicability[] => law.provisions.map(provision => judgeApplicability(provision, answers))

/**
 * The facts that could still change something. The one on which the most requirements hang is asked first.
 */
function questionsOf(asked: readonly Obligation[], judged: readonly Applicability[]): readonly FactName[] {
  const weight = new Map<FactName, number>()
  for (const { provision } of asked) {
    for (const fact of (judged[provision] as Applicability).missing) weight.set(fact, (weight.get(fact) ?? 0) + 1)
  }
  return [...weight].sort(([, a], [, b]) => b - a).map(([fact]) => fact)
}
