import { circleReason, closingLinks } from '../closing-links.js'
import { faultsOf } from '../faults.js'
import type { ReadFile } from '../file-content.js'
import { tooLongIn } from '../lengths.js'
import type { Located } from '../located.js'
import { mostRecords, tooManyRecords } from '../most-records.js'
import { problemAt, Problems, type Problem } from '../problem.js'
import type { InventoryKind, StatedItem } from '../stated-inventory.js'
import { packagesAround } from './containers.js'
import { type Element, type Elements, elementsOf, idOf, isPackage, typeOf } from './elements.js'
import { licencesOf } from './licences.js'
import { type Lineage, lineageOf } from './lineage.js'
import { keptOf, packageSchema, saidBy } from './package.js'
import { type Relation, relationsOf } from './relations.js'
import { counting, mostSteps, TooEntangled } from './steps.js'

/** Reads the elements of a document as an inventory. A bad relationship is a record of its own, and left out. */
export function readInventory(located: Located, root: object, graph: readonly unknown[]): ReadFile {
  const problems = new Problems()
  const elements = elementsOf(located, root, graph, problems)
  const isImported = importsOf(elements)
  const { relations, unread } = relationsOf(located, elements.relationships, id => elements.byId.has(id) || isImported(id), problems)
  const kinds = kindsOf(elements, relations)
  const refused = (reason: string): ReadFile => ({ content: null, read: kinds.size, problems: [problemAt(located.placeOf(root, ['@graph']), null, reason)] })
  if (kinds.size > mostRecords) return refused(tooManyRecords)
  const lineage = lineageWithin(elements, relations, kinds)
  if (lineage === null) return refused(tooEntangled)
  const items = itemsOf(located, elements, kinds, lineage, licencesOf(relations, elements.byId), problems)
  const circles = closingLinks(items, 'DERIVED_FROM')
  for (const { link } of circles) problems.meet(() => problemAt(link.place, link.to, circleReason))
  const closing = new Set(circles.map(({ link }) => link))
  const whole = closing.size === 0 ? items : items.map(item => ({ ...item, links: item.links.filter(link => !closing.has(link)) }))
  const content = whole.length > 0 ? { kind: 'inventory' as const, byName: false, items: whole } : null
  if (content === null && problems.listed.length === 0) problems.add(problemAt(located.placeOf(root), null, 'The document holds neither an AI package nor a dataset package, which is what is read here.'))
  problems.add(...notices(elements, lineage))
  return { content, read: kinds.size + elements.unread + unread + circles.length, problems: problems.listed, unlisted: problems.unlisted }
}

const tooEntangled = `So many elements lie within several packages that their relationships stand for more than ${mostSteps} between packages; `
  + 'no more are read. Divide the document into several.'

/** What the relationships say of the packages; null where that is more than is read. */
function lineageWithin({ byId }: Elements, relations: readonly Relation[], kinds: ReadonlyMap<string, InventoryKind>): Lineage | null {
  const spend = counting()
  try {
    return lineageOf(relations, id => kinds.get(id), packagesAround(relations, id => kinds.has(id), spend), id => byId.has(id), spend)
  } catch (error) {
    if (error instanceof TooEntangled) return null
    throw error
  }
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
    if (!found.success) {
      problems.add(...faultsOf(located, element, found.error))
      return []
    }
    const said = saidBy(found.data, kind, licence(id), byId)
    const kept = keptOf(found.data, kind, tested.get(id) ?? [])
    const item = { place: located.placeOf(element), kind, key: id, recordId: id, said, links: links.get(id) ?? [], kept }
    const faults = longFaults(located, element, item)
    problems.add(...faults)
    return faults.length > 0 ? [] : [item]
  })
}

/** The members that the properties of an item are read from, the first that is there; a licence is stated by a relationship. */
const members: Readonly<Record<string, readonly string[]>> = {
  recordId: ['spdxId', '@id'], version: ['software_packageVersion'], description: ['description', 'summary'],
  purpose: ['ai_informationAboutApplication', 'summary', 'description'], provenance: ['software_downloadLocation'],
}

const longFaults = (located: Located, element: Element, item: StatedItem): readonly Problem[] =>
  tooLongIn(item, property => located.placeOf(element, [(members[property] ?? []).find(member => element[member] != null) ?? property]))

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
