import { requirementsIn } from '../contract/recall.js'
import type { FileContent, NamedFramework, NamedRequirement, StatedFramework, StatedMapping, StatedMappingSet, StatedRequirement } from '../formats/file-content.js'
import { clip, notFound } from '../model/errors.js'
import { converseStatement } from './converse-statement.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { inventoryNamed, inventoryNames } from './export-inventory.js'
import { keptOf } from './kept.js'
import { stated } from './unstated.js'

const nowhere = { line: null, column: null }

/**
 * What can be exported under a name, as of these facts: a framework, a mapping set, as `SOURCE..TARGET` all mappings between two frameworks, or
 * an inventory, as `systems`. Errors: NOT_FOUND, listing what there is.
 */
export function contentOf(what: string, facts: Facts): FileContent {
  const inventory = inventoryNamed(what, facts)
  if (inventory) return inventory
  const [source, target, more] = what.split('..')
  if (source !== undefined && target !== undefined && more === undefined) return between(framework(source, facts), framework(target, facts), facts)
  const item = facts.numberOf(what)
  if (item >= 0 && facts.kindOf(item) === 'FRAMEWORK') return frameworkContent(item, facts)
  if (item >= 0 && facts.kindOf(item) === 'MAPPING_SET') return setContent(item, facts)
  throw unknown(what, facts)
}

function framework(id: string, facts: Facts): ItemNumber {
  const item = facts.numberOf(id)
  if (item < 0 || facts.kindOf(item) !== 'FRAMEWORK') throw unknown(id, facts)
  return item
}

function unknown(what: string, facts: Facts) {
  const ids: string[] = []
  for (const kind of ['FRAMEWORK', 'MAPPING_SET'] as const) facts.eachItem(kind, item => ids.push(facts.idOf(item)))
  const error = notFound('what', what)
  return Object.assign(error, { message: `what: there is no framework and no mapping set "${clip(what)}"; there are ${ids.sort().join(', ')}, SOURCE..TARGET for all mappings between two frameworks, and ${inventoryNames.join(', ')}` })
}

/** The properties of an item, read as a file would say them. */
function reader(item: ItemNumber, facts: Facts) {
  const text = (name: string) => stated(facts.property(item, name))
  return { text, word: <Word extends string>(name: string) => text(name) as Word | undefined, flag: (name: string) => facts.property(item, name) === true, kept: () => keptOf(facts.property(item, 'kept')) }
}

function frameworkContent(item: ItemNumber, facts: Facts): StatedFramework {
  const { text, word, kept } = reader(item, facts)
  const provisions = requirementsIn(facts, facts.idOf(item)).map(one => ({ sortKey: String(facts.property(one, 'sortKey')), stated: requirementContent(one, item, facts) }))
  provisions.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
  return {
    kind: 'framework',
    framework: {
      recordId: text('recordId') ?? facts.idOf(item), title: text('title') ?? facts.idOf(item), shortTitle: text('shortTitle'), version: text('version'),
      publisher: text('publisher'), frameworkKind: word('kind'), url: text('url'), kept: kept(),
    },
    requirements: provisions.map(one => one.stated),
  }
}

function requirementContent(item: ItemNumber, framework: ItemNumber, facts: Facts): StatedRequirement {
  const { text, flag, kept } = reader(item, facts)
  let parent: string | undefined
  let role: StatedRequirement['role']
  facts.eachIn(item, ['HAS_PART'], (whole, link) => {
    if (whole !== framework) parent = keyOf(whole, facts)
    role = facts.linkProperty(link, 'role') as StatedRequirement['role']
  })
  return {
    place: nowhere, key: keyOf(item, facts), parent, role, ref: text('ref') ?? keyOf(item, facts), kind: text('kind'), title: text('title'), summary: text('summary'),
    assessable: flag('assessable'), url: text('url'), kept: kept(),
  }
}

/** What the file called it that brought it; else its id within its framework. */
const keyOf = (item: ItemNumber, facts: Facts): string =>
  stated(facts.property(item, 'recordId')) ?? facts.idOf(item).slice(String(facts.property(item, 'framework')).length + 1)

function setContent(item: ItemNumber, facts: Facts): StatedMappingSet {
  const { text, word, kept } = reader(item, facts)
  const mappings: ItemNumber[] = []
  facts.eachOut(item, ['HAS_MAPPING'], mapping => mappings.push(mapping))
  const [source, target] = [frameworkOf(item, 'sourceFramework', 'SOURCE', mappings, facts), frameworkOf(item, 'targetFramework', 'TARGET', mappings, facts)]
  return {
    kind: 'mappings',
    set: {
      recordId: text('recordId') ?? facts.idOf(item), title: text('title'), source: text('source'), author: text('author'), licence: text('licence'), method: text('method'),
      url: text('url'), grouping: word('grouping'), overlapMeans: word('overlapMeans'), kept: kept(),
    },
    sourceFramework: source, targetFramework: target,
    mappings: inOrder(mappings, facts).map(mapping => mappingContent(mapping, facts)),
    unmatched: unmatchedOf(item, facts),
  }
}

const unmatchedOf = (set: ItemNumber, facts: Facts): StatedMappingSet['unmatched'] => {
  const text = facts.property(set, 'unmatched')
  const kept = typeof text === 'string' ? (JSON.parse(text) as { side: 'source' | 'target'; name: string; label?: string; kept: Record<string, unknown> }[]) : []
  return kept.map(({ side, name, label, kept }) => ({ place: nowhere, side, requirement: { name, label, place: nowhere }, kept }))
}

const inOrder = (mappings: readonly ItemNumber[], facts: Facts): readonly ItemNumber[] => {
  const keys = new Map(mappings.map(mapping => [mapping, `${String(facts.property(mapping, 'sortKey'))} ${facts.idOf(mapping)}`]))
  return [...mappings].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))
}

/** The framework a set was stated for; of a set that does not say, that of its first mapping. */
function frameworkOf(set: ItemNumber, property: string, end: 'SOURCE' | 'TARGET', mappings: readonly ItemNumber[], facts: Facts): NamedFramework {
  let id = stated(facts.property(set, property))
  const [first] = mappings
  if (id === undefined && first !== undefined) facts.eachOut(first, [end], requirement => { id = stated(facts.property(requirement, 'framework')) })
  return id === undefined ? { names: [] } : namedFramework(facts.numberOf(id), id, facts)
}

function namedFramework(item: ItemNumber, id: string, facts: Facts): NamedFramework {
  if (item < 0) return { names: [id] }
  const { text } = reader(item, facts)
  const names = facts.property(item, 'names')
  const all = [text('recordId') ?? id, ...(Array.isArray(names) ? (names as string[]) : []), text('shortTitle'), text('title')]
  return { names: [...new Set(all.filter(name => name !== undefined))] }
}

function mappingContent(item: ItemNumber, facts: Facts): StatedMapping {
  const { text, word, flag, kept } = reader(item, facts)
  const relation = word<StatedMapping['relation']>('relation') ?? 'association'
  const own = facts.idOf(item)
  return {
    place: nowhere, recordId: text('recordId') ?? own, sources: endsOf(item, 'SOURCE', facts), targets: endsOf(item, 'TARGET', facts), relation, negated: flag('negated'),
    predicate: text('predicate') ?? relation, rationale: text('rationale'), strength: text('strength'), scale: text('scale'), author: text('author'), reviewer: text('reviewer'),
    status: word('status'), stated: text('stated'), reviewed: text('reviewed'), kept: kept(),
  }
}

function endsOf(mapping: ItemNumber, end: 'SOURCE' | 'TARGET', facts: Facts): NamedRequirement[] {
  const ends: NamedRequirement[] = []
  facts.eachOut(mapping, [end], requirement => ends.push({ name: stated(facts.property(requirement, 'recordId')) ?? facts.idOf(requirement), label: stated(facts.property(requirement, 'title')), place: nowhere }))
  return ends.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** All mappings between two frameworks, those stated the other way round turned. */
function between(source: ItemNumber, target: ItemNumber, facts: Facts): StatedMappingSet {
  const [from, to] = [facts.idOf(source), facts.idOf(target)]
  const found: Between[] = []
  facts.eachItem('MAPPING_SET', set => {
    const any = facts.property(set, 'overlapMeans') !== 'proper overlap'
    const pairs = facts.property(set, 'grouping') === 'each'
    const mappings: ItemNumber[] = []
    facts.eachOut(set, ['HAS_MAPPING'], mapping => mappings.push(mapping))
    for (const mapping of inOrder(mappings, facts)) {
      const straight = reaches(mapping, 'SOURCE', from, facts) && reaches(mapping, 'TARGET', to, facts)
      if (!straight && !(reaches(mapping, 'SOURCE', to, facts) && reaches(mapping, 'TARGET', from, facts))) continue
      const content = precise(mappingContent(mapping, facts), any)
      found.push({ own: facts.idOf(mapping), content: straight ? content : converseStatement(content), pairs })
    }
  })
  return {
    kind: 'mappings',
    set: { recordId: undefined, title: `${from} to ${to}`, grouping: 'joint', overlapMeans: 'proper overlap', kept: {} },
    sourceFramework: namedFramework(source, from, facts), targetFramework: namedFramework(target, to, facts), mappings: toldApart(found), unmatched: [],
  }
}

interface Between {
  readonly own: string
  readonly content: StatedMapping
  /** Whether it is a list of pairs. */
  readonly pairs: boolean
}

/** Sets may number their records alike; in one file each needs an id that no other has, and then it bears the one that the graph knows it by. */
function toldApart(found: readonly Between[]): StatedMapping[] {
  const counts = new Map<string | undefined, number>()
  for (const { content: { recordId } } of found) counts.set(recordId, (counts.get(recordId) ?? 0) + 1)
  return found.flatMap(({ own, content, pairs }) => paired(counts.get(content.recordId) === 1 ? content : { ...content, recordId: own }, pairs))
}

function reaches(mapping: ItemNumber, end: 'SOURCE' | 'TARGET', framework: string, facts: Facts): boolean {
  let reached = false
  facts.eachOut(mapping, [end], requirement => { reached ||= facts.property(requirement, 'framework') === framework })
  return reached
}

/** Sets that mean different things by "intersects" stand in one file only where each row says which. */
const precise = (mapping: StatedMapping, anyOverlap: boolean): StatedMapping =>
  (anyOverlap && mapping.relation === 'intersects' && !mapping.negated ? { ...mapping, relation: 'overlaps' } : mapping)

/** A list of pairs, where the rows of the file speak of unions. */
function paired(mapping: StatedMapping, pairs: boolean): StatedMapping[] {
  if (!pairs || (mapping.sources.length === 1 && mapping.targets.length === 1)) return [mapping]
  return mapping.sources.flatMap(source => mapping.targets.map(target => ({ ...mapping, recordId: `${mapping.recordId ?? ''}/${source.name}/${target.name}`, sources: [source], targets: [target] })))
}
