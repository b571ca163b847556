import { z } from 'zod'
import { type FactDefinition, factDefinitions, type FactKind, type FactName } from '../model/fact.js'

type Answer<Kind extends FactKind> = Kind extends 'boolean' ? z.ZodType<boolean> : Kind extends 'list' ? z.ZodType<string[]> : z.ZodType<string>
type Answers = { readonly [Name in FactName]: z.ZodOptional<Answer<(typeof factDefinitions)[Name]['kind']>> }

const text = z.string().trim().min(1)

function answer({ kind, options }: FactDefinition): z.ZodType {
  const word = options ? z.enum(options.map(({ value }) => value)) : text
  switch (kind) {
    case 'boolean': return z.boolean()
    case 'choice': return word
    case 'list': return z.array(word)
    default: return z.union([z.literal('none'), z.iso.date()])
  }
}

/** The fields of a system's record by which its facts are answered, from the one list of facts. */
export const answers = Object.fromEntries(Object.entries(factDefinitions).map(([name, one]) => [name, answer(one).optional()])) as unknown as Answers
