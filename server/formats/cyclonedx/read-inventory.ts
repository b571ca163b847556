import { circleReason, closingLinks } from '../closing-links.js'
import { besides } from '../faults.js'
import type { ReadFile } from '../file-content.js'
import type { Located } from '../located.js'
import { mostRecords, tooManyRecords } from '../most-records.js'
import { problemAt, Problems } from '../problem.js'
import type { StatedItem } from '../stated-inventory.js'
import type { Document } from './component.js'
import { dependenciesOf } from './dependencies.js'
import { type Components, gathered } from './gather.js'
import { itemsOf } from './items-of.js'
import { lineageOf } from './lineage.js'
import { referencesOf } from './references.js'

/** Reads a document as an inventory: its components as items, then what depends on what. A bad reference is a record of its own, and left out. */
export function readInventory(located: Located, root: object, document: Document): ReadFile {
  const problems = new Problems()
  const references = referencesOf(root)
  const components = gathered(located, root, document, references, problems)
  const { all, unread } = components
  if (all.length > mostRecords) return { content: null, read: all.length, problems: [problemAt(located.placeOf(root, ['components']), null, tooManyRecords)] }
  const found = itemsOf(located, all, references, { serial: document.serialNumber, header: headerOf(document) }, problems)
  const dependencies = dependenciesOf(located, root, document.dependencies ?? [], references, problems)
  const lineage = lineageOf(located, all, found, dependencies, references, problems)
  const circles = closingLinks(lineage.items, 'DERIVED_FROM')
  for (const { link } of circles) problems.meet(() => problemAt(link.place, link.to, circleReason))
  const items = withoutLinks(lineage.items, new Set(circles.map(({ link }) => link)))
  const read = items.length + found.refused + unread + dependencies.refused + lineage.refused + circles.length
  const content = items.length > 0 ? { kind: 'inventory' as const, byName: false, items } : null
  if (content === null && problems.listed.length === 0) problems.add(problemAt(located.placeOf(root, ['components']), null, 'The document describes no application and names no machine-learning model and no data, which is what is read here.'))
  problems.add(...notices(located, root, components, found.systems, dependencies.count))
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
function notices(located: Located, root: object, { all, others: counts }: Components, systems: readonly StatedItem[], dependencies: number) {
  const others = [...counts].sort(([, a], [, b]) => b - a)
  const left = others.reduce((sum, [, count]) => sum + count, 0)
  const kinds = others.slice(0, 5).map(([type, count]) => `${count} ${type}`).join(', ')
  return [
    ...(left > 0 ? [problemAt(null, kinds, `${left} ${left === 1 ? 'component is' : 'components are'} neither the described application nor models nor data; they are left out.`)] : []),
    ...(systems.length > 0 && dependencies === 0 && all.some(({ becomes, within }) => becomes !== 'system' && within === null)
      ? [problemAt(located.placeOf(root), null, 'The document does not say what depends on what, so nobody knows which of its models and data the system uses; link them by hand.')] : []),
  ]
}
