import type { Context } from '../contract/context.js'
import { factAnswers, type FactInput } from '../contract/fact-answers.js'
import { propertiesOf } from '../contract/item-fields.js'
import { edit, type ItemChanged, register } from '../contract/kept-item.js'
import { system } from './kept-kinds.js'

export interface RegisterSystemInput {
  readonly id?: string | null
  readonly name: string
  readonly purpose: string
  readonly owner?: string | null
  readonly facts?: readonly FactInput[] | null
}

export interface EditSystemInput extends Partial<Omit<RegisterSystemInput, 'id'>> {
  readonly system: string
  readonly expected: number
}

/** Answers as properties; null where one is taken away. */
const answered = (facts: readonly FactInput[] | null | undefined) =>
  Object.fromEntries([...factAnswers(facts ?? [], 'input.facts')].map(([name, value]) => [name, value ?? null]))

/** Registers a system. What nobody answers stays unanswered. */
export const registerSystem = (input: RegisterSystemInput, context: Context): Promise<ItemChanged> =>
  register(context, system, { id: input.id, owner: input.owner, properties: { ...propertiesOf(system.fields, { ...input }, true), ...answered(input.facts) } })

/** Changes what is said of a system and the answers to its facts. Errors: NOT_FOUND, CONFLICT, INVALID_INPUT by field. */
export const editSystem = (input: EditSystemInput, context: Context): Promise<ItemChanged> =>
  edit(context, system, { item: input.system, expected: input.expected, owner: input.owner, properties: { ...propertiesOf(system.fields, { ...input }, false), ...answered(input.facts) } })
