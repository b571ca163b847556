import { circleReason, closingLinks } from '../closing-links.js'
import { besides } from '../faults.js'
import type { ReadFile } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, Problems } from '../problem.js'
import type { StatedItem } from '../stated-inventory.js'
import type { Document } from './component.js'
import { dependenciesOf } from './dependencies.js'
import { gathered, type Gathered } from './gather.js'
import { itemsOf } from './items-of.js'
import { lineageOf } from './lineage.js'
import { referencesOf } from './references.js'

/** Reads a document as an inventory: its components as items, then what depends on what. A bad reference is a record of its own, and left out. */
export function readInventory(located: Located, root: object, document: Document): ReadFile {
  const problems = new Problems()
  const references = referencesOf(located, root)
  const { all, unread } = gathered(located, root, document, problems)
  const found = itemsOf(located, all, references, { serial: document.serialNumber, header: headerOf(document) }, problems)
  const dependencies = dependenciesOf(located, root, document.dependencies ?? [], references)
  problems.add(...dependencies.problems)
  const lineage = lineageOf(located, all, found, dependencies, references)
  problems.add(...lineage.problems)
  const circles = closingLinks(lineage.items, 'DERIVED_FROM')
  problems.add(...circles.map(({ link }) => problemAt(link.place, link.to, circleReason)))
  const items = withoutLinks(lineage.items, new Set(circles.map(({ link }) => link)))
  const read = items.length + found.refused + unread + dependencies.problems.length + lineage.problems.length + circles.length
  const content = items.length > 0 ? { kind: 'inventory' as const, byName: false, items } : null
  if (content === null && problems.listed.length === 0) problems.add(problemAt(located.placeOf(root, ['components']), null, 'The document describes no application and names no machine-learning model and no data, which is what is read here.'))
  problems.add(...notices(located, root, all, found.systems, dependencies.byRef.size))
  return { content, read, problems: problems.listed, unlisted: problems.unlisted }
}

/** What the document says of itself stands with the system that it describes. */
const headerOf = (document: Document): Readonly<Record<string, unknown>> => {
  const { metadata } = document
  const rest = metadata ? besides(metadata, 'component') : {}
  return { document: { ...besides(document, '$schema', 'bomFormat', 'metadata', 'components', 'services', 'dependencies', 'vulnerabilities'), ...(Object.keys(rest).length > 0 ? { metadata: rest } : {}) } }
}

const withoutLinks = (items: readonly StatedItem[], closing: ReadonlySet<object>): readonly StatedItem[] =>
  (closing.size === 0 ? items : items.map(item => (item.links.some(link => closing.has(link)) ? { ...item, links: item.links.filter(link => !closing.has(link)) } : item)))

/** What a person should know, though nothing is wrong. */
function notices(located: Located, root: object, all: readonly Gathered[], systems: readonly StatedItem[], dependencies: number) {
  const counts = new Map<string, number>()
  for (const { record, becomes } of all) if (becomes === null) counts.set(String(record['type']).slice(0, 40), (counts.get(String(record['type']).slice(0, 40)) ?? 0) + 1)
  const others = [...counts].sort(([, a], [, b]) => b - a)
  const left = others.reduce((sum, [, count]) => sum + count, 0)
  const kinds = others.slice(0, 5).map(([type, count]) => `${count} ${type}`).join(', ')
  return [
    ...(left > 0 ? [problemAt(null, kinds, `${left} ${left === 1 ? 'component is' : 'components are'} neither the described application nor models nor data; they are left out.`)] : []),
    ...(systems.length > 0 && dependencies === 0 && all.some(({ becomes, within }) => becomes !== null && becomes !== 'system' && within === null)
      ? [problemAt(located.placeOf(root), null, 'The document does not say what depends on what, so nobody knows which of its models and data the system uses; link them by hand.')] : []),
  ]
}
