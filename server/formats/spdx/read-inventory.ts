import { circleReason, closingLinks } from '../closing-links.js'
import { faultsOf } from '../faults.js'
import type { ReadFile } from '../file-content.js'
import { tooLongFor } from '../lengths.js'
import type { Located } from '../located.js'
import { problemAt, Problems, type Problem } from '../problem.js'
import type { InventoryKind, StatedItem } from '../stated-inventory.js'
import { packagesAround } from './containers.js'
import { type Element, type Elements, elementsOf, idOf, isPackage, typeOf } from './elements.js'
import { licencesOf } from './licences.js'
import { type Lineage, lineageOf } from './lineage.js'
import { keptOf, packageSchema, saidBy } from './package.js'
import { type Relation, relationsOf } from './relations.js'

/** Reads the elements of a document as an inventory. A bad relationship is a record of its own, and left out. */
export function readInventory(located: Located, root: object, graph: readonly unknown[]): ReadFile {
  const problems = new Problems()
  const elements = elementsOf(located, root, graph, problems)
  const { relations, unread } = relationsOf(located, elements.relationships, problems)
  const kinds = kindsOf(elements, relations)
  const kindOf = (id: string) => kinds.get(id)
  const lineage = lineageOf(relations, kindOf, packagesAround(relations, id => kinds.has(id)), id => elements.byId.has(id), importsOf(elements))
  problems.add(...lineage.problems)
  const items = itemsOf(located, elements, kinds, lineage, licencesOf(relations, elements.byId), problems)
  const circles = closingLinks(items, 'DERIVED_FROM')
  problems.add(...circles.map(({ link }) => problemAt(link.place, link.to, circleReason)))
  const closing = new Set(circles.map(({ link }) => link))
  const whole = closing.size === 0 ? items : items.map(item => ({ ...item, links: item.links.filter(link => !closing.has(link)) }))
  const content = whole.length > 0 ? { kind: 'inventory' as const, byName: false, items: whole } : null
  if (content === null && problems.listed.length === 0) problems.add(problemAt(located.placeOf(root), null, 'The document holds neither an AI package nor a dataset package, which is what is read here.'))
  problems.add(...notices(elements, lineage))
  return { content, read: kinds.size + elements.unread + unread + lineage.problems.length + circles.length, problems: problems.listed, unlisted: problems.unlisted }
}

/** What each package becomes. An AI package is a system where it contains other AI packages, or says that it is an application. */
function kindsOf({ byId }: Elements, relations: readonly Relation[]): ReadonlyMap<string, InventoryKind> {
  const isAi = (id: string) => typeOf(byId.get(id) ?? {}) === 'ai_AIPackage'
  const systems = new Set(relations.filter(({ type, from, to }) => type === 'contains' && from !== to && isAi(from) && isAi(to)).map(({ from }) => from))
  const kinds = new Map<string, InventoryKind>()
  for (const [id, element] of byId) {
    if (!isPackage(element)) continue
    const isSystem = systems.has(id) || element['software_primaryPurpose'] === 'application'
    kinds.set(id, typeOf(element) === 'dataset_DatasetPackage' ? 'dataset' : isSystem ? 'system' : 'model')
  }
  return kinds
}

/** The ids that the document says stand in other documents. */
function importsOf({ byId }: Elements): (id: string) => boolean {
  const outside = new Set<unknown>()
  for (const element of byId.values())
    if (typeOf(element) === 'SpdxDocument' && Array.isArray(element['import'])) for (const one of element['import'] as readonly ({ readonly externalSpdxId?: unknown } | null)[]) outside.add(one?.externalSpdxId)
  return id => outside.has(id)
}

function itemsOf(located: Located, { byId }: Elements, kinds: ReadonlyMap<string, InventoryKind>, { links, tested }: Lineage, licence: (id: string) => string | undefined, problems: Problems): readonly StatedItem[] {
  return [...kinds].flatMap(([id, kind]) => {
    const element = byId.get(id) as Element
    const found = packageSchema.safeParse(element)
    const faults = found.success ? longFaults(located, element, id) : faultsOf(located, element, found.error)
    problems.add(...faults)
    if (!found.success || faults.length > 0) return []
    const said = saidBy(found.data, kind, licence(id), byId)
    return [{ place: located.placeOf(element), kind, key: id, recordId: id, said, links: links.get(id) ?? [], kept: keptOf(found.data, kind, tested.get(id) ?? []) }]
  })
}

const longFaults = (located: Located, element: Element, id: string): readonly Problem[] =>
  ([['name', 'name'], ['software_packageVersion', 'version'], ['description', 'description'], ['spdxId', 'name']] as const).flatMap(([member, property]) => {
    const value = member === 'spdxId' ? id : element[member]
    const reason = typeof value === 'string' ? tooLongFor(property, value) : undefined
    return reason === undefined ? [] : [problemAt(located.placeOf(element, [member]), String(value), reason)]
  })

/** What a person should know, though nothing is wrong. */
function notices({ byId, relationships }: Elements, { tested }: Lineage): readonly Problem[] {
  const known = new Set<Element>(relationships)
  const counts = new Map<string, number>()
  for (const element of byId.values()) if (!isPackage(element) && !known.has(element) && idOf(element)?.startsWith('_:') !== true) counts.set(typeOf(element).slice(0, 60), (counts.get(typeOf(element).slice(0, 60)) ?? 0) + 1)
  const others = [...counts].sort(([, a], [, b]) => b - a)
  const left = others.reduce((sum, [, count]) => sum + count, 0)
  const only = [...tested.values()].reduce((sum, one) => sum + one.length, 0)
  return [
    ...(left > 0 ? [problemAt(null, others.slice(0, 5).map(([type, count]) => `${count} ${type}`).join(', '), `${left} elements are neither AI packages nor dataset packages; they are left out.`)] : []),
    ...(only > 0 ? [problemAt(null, null, `${only} ${only === 1 ? 'dataset was' : 'datasets were'} used to test a model, which is not what it was trained on; that is kept with the model, and no lineage.`)] : []),
  ]
}
