import type { FactKind } from '../../../api/generated/graphql'

/** An answer to a fact: its entries, none of them for "none", null where it is not known yet. */
export type Answer = readonly string[] | null

/** Answers by the name of their fact. */
export type Answers = Readonly<Record<string, Answer>>

export interface Fact {
  readonly value?: readonly string[] | null
  readonly definition: FactDefinition
}

export interface FactDefinition {
  readonly name: string
  readonly kind: FactKind
  readonly question: string
  readonly help?: string | null
  readonly options: readonly { readonly value: string; readonly says: string }[]
}

/** What the graph holds, by the name of the fact. */
export const held = (facts: readonly Fact[]): Answers => Object.fromEntries(facts.map(({ definition, value }) => [definition.name, value ?? null]))

/** The answers that differ from what is held: what there is to save. */
export function unsaved(answers: Answers, own: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name, answer]) => !same(answer, own[name] ?? null)))
}

/** Answers as the API takes them; null takes an answer away. */
export const factInputs = (answers: Answers) => Object.entries(answers).map(([name, answer]) => ({ name, value: answer && [...answer] }))

/** The answer after an option was ticked or unticked. Without any the fact is not known again: "none" has to be said. */
export function ticked(answer: Answer, option: string, order: readonly string[]): Answer {
  const now = answer?.includes(option) ? answer.filter((one) => one !== option) : order.filter((one) => one === option || answer?.includes(one))
  return now.length === 0 ? null : now
}

export const union = 'EU'

/** Markets as they are typed with commas between, and whether the Union is one; the first entry that is no code of a country. */
export function marketsOf(isInUnion: boolean, text: string): { readonly markets: readonly string[]; readonly wrong: string | undefined } {
  const entries = text.toUpperCase().split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
  const isCode = (entry: string) => /^[A-Z]{2}$/.test(entry)
  return { markets: [...new Set([...(isInUnion ? [union] : []), ...entries.filter(isCode)])], wrong: entries.find((entry) => !isCode(entry)) }
}

const same = (one: Answer, other: Answer): boolean => JSON.stringify(one?.toSorted() ?? null) === JSON.stringify(other?.toSorted() ?? null)

/** An answer in words: "not known yet", "none", or what it says. */
export function answerWords({ kind, options }: Pick<FactDefinition, 'kind' | 'options'>, answer: Answer): string {
  if (answer === null) return 'not known yet'
  if (answer.length === 0 || (kind === 'DATE' && answer[0] === 'none')) return 'none'
  if (kind === 'BOOLEAN') return answer[0] === 'true' ? 'yes' : 'no'
  return answer.map((one) => options.find(({ value }) => value === one)?.says.replace(/:.*$/, '') ?? one).join(', ')
}
