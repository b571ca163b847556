import { joined } from '../lengths.js'
import type { Element } from './elements.js'
import { typeOf } from './elements.js'
import type { Relation } from './relations.js'

/** The licence of each package: what its author declares, else what whoever wrote the document concludes; both where they differ. */
export function licencesOf(relations: readonly Relation[], byId: ReadonlyMap<string, Element>): (id: string) => string | undefined {
  const [declared, concluded] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const { type, from, to } of relations) {
    const into = type === 'hasDeclaredLicense' ? declared : type === 'hasConcludedLicense' ? concluded : null
    const name = into && licenceName(to, byId.get(to))
    if (into && name !== undefined && name !== null) into.set(from, (into.get(from) ?? new Set()).add(name))
  }
  return id => {
    const [own, found] = [declared, concluded].map(all => (all.has(id) ? joined(all.get(id) ?? []) : undefined))
    return own !== undefined && found !== undefined && own !== found ? `${own} (concluded: ${found})` : (own ?? found)
  }
}

/** Whether a relationship states a licence. */
export const statesLicence = (type: string): boolean => type === 'hasDeclaredLicense' || type === 'hasConcludedLicense'

/** Whether a licence needs no element of its own: it is of the list, or there is none, or nothing is asserted. */
export const isListed = (id: string): boolean => /No(?:ne|Assertion)License$|spdx\.org\/licenses\/[A-Za-z0-9.+-]+$/.test(id)

/** A licence of the list needs no element of its own: its address ends with its name. Undefined where nothing is asserted. */
function licenceName(id: string, element: Element | undefined): string | undefined {
  if (/No(?:ne|Assertion)License$/.test(id)) return id.endsWith('NoneLicense') ? 'none' : undefined
  const expression = element?.['simplelicensing_licenseExpression']
  if (typeof expression === 'string' && expression.trim() !== '') return expression
  const name = element?.['name']
  if (element && typeOf(element) !== 'expandedlicensing_ListedLicense' && typeof name === 'string' && name.trim() !== '') return name
  return /spdx\.org\/licenses\/([A-Za-z0-9.+-]+)$/.exec(id)?.[1]
}
