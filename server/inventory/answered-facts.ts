import { answerGiven } from '../contract/fact-answers.js'
import type { Row } from '../contract/item.js'
import { factDefinitions, factNames } from '../model/fact.js'

/** Every fact that rules read with what a system says of it, answered or not, in the order in which people are asked. */
export const answeredFacts = (system: Row) =>
  factNames.map(name => ({ definition: { name, ...factDefinitions[name] }, value: answerGiven(system[name]) }))
