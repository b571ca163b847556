import type { Context } from './context.js'
import { factDefinitions, type FactDefinition, type FactName, factNames } from '../model/fact.js'

export interface DefinedFact extends FactDefinition {
  readonly name: FactName
}

/** A fact with its question. */
export const definitionOf = (name: FactName): DefinedFact => ({ name, ...(factDefinitions[name] as FactDefinition) })

/** Every fact that rules read, in the order in which people are asked. */
export const allFacts = (): readonly DefinedFact[] => factNames.map(definitionOf)

export const factResolvers = {
  options: ({ options }: DefinedFact) => options ?? [],
  by: ({ by }: DefinedFact, _: object, { loaders }: Context) => (by === undefined ? null : loaders.item.load(by)),
}
