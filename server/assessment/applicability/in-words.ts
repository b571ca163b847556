import { factDefinitions, type FactDefinition, type FactName, type FactValue } from '../../model/fact.js'
import type { Comparison } from '../../model/rule.js'

type FactComparison = Extract<Comparison, { readonly fact: FactName }>

const listed = (values: readonly string[]) => (values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`)

const subjectOf = (fact: FactName) => fact.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\bannex III\b/i, 'Annex III').replace(/\bannex I\b/i, 'Annex I')

const plainWords: Partial<Record<FactName, string>> = {
  annexIIIPoints: 'uses of Annex III', annexISection: 'section of Annex I', placedOnMarket: 'placed on the market', significantChangeOn: 'significant change of design',
}
const nameOf = (fact: FactName) => plainWords[fact] ?? subjectOf(fact).toLowerCase()

/** The same once it is answered: a list that holds what was asked for is given as it was answered, "uses of Annex III: 4(a)". */
export function answeredInWords({ fact }: FactComparison, says: string, truth: boolean | null, answers: (fact: FactName) => FactValue): string {
  const value = answers(fact)
  return truth === true && Array.isArray(value) && value.length > 0 ? `${nameOf(fact)}: ${value.join(', ')}` : says
}

/** A comparison as a person reads it in a trace, before it is said whether it holds: "roles: provider or deployer". */
export function comparisonInWords(comparison: FactComparison): string {
  const name = nameOf(comparison.fact)
  if ('includes' in comparison) return `${name}: ${listed([comparison.includes].flat())}`
  if ('none' in comparison) return comparison.none ? `${name}: none` : `${name}: at least one`
  if ('before' in comparison) return `${name} before ${comparison.before}`
  if ('onOrAfter' in comparison) return `${name} on or after ${comparison.onOrAfter}`
  if (typeof comparison.equals === 'string') return `${name}: ${comparison.equals}`
  const { question } = factDefinitions[comparison.fact] as FactDefinition
  return `${question} ${comparison.equals ? 'Yes' : 'No'}`
}
