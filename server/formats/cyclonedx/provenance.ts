import type { Component, Data } from './component.js'

/** External references that say where something comes from; others lead to its documents. */
const origins = new Set(['distribution', 'distribution-intake', 'vcs', 'website', 'source-distribution'])

type Governance = NonNullable<Data['governance']>

/** Where a component comes from, in the words of the file: who supplied and made it, who governs its data, where it lies. */
export function provenanceOf(component: Component): string | undefined {
  const { supplier, manufacturer, manufacture, publisher, authors, author, group, externalReferences, data } = component
  const governances = (data ?? []).flatMap(({ governance }): readonly Governance[] => (governance ? [governance] : []))
  return parts([
    ['Supplier', [supplier?.name]], ['Manufacturer', [manufacturer?.name ?? manufacture?.name]], ['Publisher', [publisher]],
    ['Author', [...(authors ?? []).map(one => one.name), author]], ['Group', [group]], ...governedBy(governances),
    ['From', [...(externalReferences ?? []).filter(({ type }) => origins.has(type)).map(({ url }) => url), ...(data ?? []).map(({ contents }) => contents?.url)]],
  ])
}

/** The same of data that stand within a model card. */
export const dataProvenance = ({ governance, contents }: Data): string | undefined =>
  parts([...governedBy(governance ? [governance] : []), ['From', [contents?.url]]])

const governedBy = (all: readonly Governance[]): Part[] => [
  ['Custodian', all.flatMap(({ custodians }) => custodians ?? []).map(one => one.organization?.name)],
  ['Steward', all.flatMap(({ stewards }) => stewards ?? []).map(one => one.organization?.name)],
  ['Owner', all.flatMap(({ owners }) => owners ?? []).map(one => one.organization?.name)],
]

type Part = readonly [word: string, values: readonly (string | null | undefined)[]]

function parts(all: readonly Part[]): string | undefined {
  const said = all.flatMap(([word, values]) => {
    const names = [...new Set(values.map(value => value?.trim()).filter(value => value))]
    return names.length > 0 ? [`${word}: ${names.join(', ')}.`] : []
  })
  return said.length > 0 ? said.join(' ') : undefined
}
