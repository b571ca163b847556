import type { Located } from '../located.js'
import { problemAt, type Problem, type Problems } from '../problem.js'
import { isRead } from './spdx-version.js'

export type Element = Readonly<Record<string, unknown>>

/** The elements of a document by their ids, its relationships, and how many entries are none. */
export interface Elements {
  readonly byId: ReadonlyMap<string, Element>
  readonly relationships: readonly Element[]
  readonly unread: number
}

export const typeOf = (element: Element): string => String(element['type'] ?? element['@type'] ?? '')

export const idOf = (element: Element): string | undefined => {
  const id = element['spdxId'] ?? element['@id']
  return typeof id === 'string' && id !== '' ? id : undefined
}

const relations = new Set(['Relationship', 'LifecycleScopedRelationship'])
const packages = new Set(['ai_AIPackage', 'dataset_DatasetPackage'])

/** Whether an element becomes an item. */
export const isPackage = (element: Element): boolean => packages.has(typeOf(element))

export function elementsOf(located: Located, root: object, graph: readonly unknown[], problems: Problems): Elements {
  const byId = new Map<string, Element>()
  const relationships: Element[] = []
  let unread = 0
  const refuse = (problem: () => Problem) => {
    problems.meet(problem)
    unread += 1
  }
  for (const [at, one] of graph.entries()) {
    if (one === null || typeof one !== 'object' || Array.isArray(one)) {
      refuse(() => problemAt(located.placeOf(root, ['@graph', at]), typeof one === 'string' ? one : null, 'An element must be an object of names and values.'))
      continue
    }
    const element = one as Element
    const [type, id] = [typeOf(element), idOf(element)]
    const version = type === 'CreationInfo' ? element['specVersion'] : undefined
    if (type === '') refuse(() => problemAt(located.placeOf(element), id ?? null, 'An element must say its "type".'))
    else if (typeof version === 'string' && !isRead(version))
      refuse(() => problemAt(located.placeOf(element, ['specVersion']), version, `SPDX ${version.slice(0, 20)} is not read; 3.0 is.`))
    else if (id === undefined && isPackage(element)) refuse(() => problemAt(located.placeOf(element), null, 'A package must have an "spdxId".'))
    else if (id !== undefined && byId.has(id)) refuse(() => repetition(located, element, id, byId.get(id) as Element))
    else {
      if (id !== undefined) byId.set(id, element)
      if (relations.has(type)) relationships.push(element)
    }
  }
  return { byId, relationships, unread }
}

const repetition = (located: Located, element: Element, id: string, first: Element): Problem =>
  problemAt(located.placeOf(element, ['spdxId']), id, `The element in line ${located.placeOf(first).line} has the same spdxId; each has its own.`)
