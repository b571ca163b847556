import { besides } from '../faults.js'
import type { StatedFramework, StatedRequirement } from '../file-content.js'
import { addressIn, metadataWith } from './metadata.js'
import { foreignText, labelProp, objectOf, oscalKept, propsWith, type Prop } from './own-props.js'
import { isStub, isWithdrawn, itemRef, labelIn, publisherIn, tellingId, tellingPart, type Kind } from './read-catalog.js'
import { isToken, tokenOf, uuidOf } from './token.js'

/**
 * A catalogue (OSCAL 1.2.1). Provisions that nobody assesses become groups, others controls, and parts of the kind `item` the items of a
 * statement. OSCAL lists groups before controls and has no group in a control, so where that would change the order of the text, or a
 * control has such a part, it becomes a control that a property of our own says is not assessed.
 */
export function writeCatalog({ framework, requirements }: StatedFramework): object {
  const kept = oscalKept(framework.kept)
  const metadata = objectOf(kept['metadata'])
  const uuid = uuidOf(framework.recordId, framework.title, framework.version ?? '')
  const own = {
    'record-id': framework.recordId === undefined || framework.recordId === uuid ? undefined : framework.recordId,
    unnamed: framework.recordId === undefined ? 'true' : undefined,
    'short-title': framework.shortTitle, kind: framework.frameworkKind,
    publisher: framework.publisher === publisherIn(metadata) ? undefined : framework.publisher,
    url: framework.url === addressIn(metadata) ? undefined : framework.url,
    kept: foreignText(framework.kept),
  }
  const { 'back-matter': backMatter, ...rest } = besides(kept, 'metadata')
  return {
    catalog: {
      uuid, metadata: metadataWith(metadata, framework.title, framework.version, own),
      ...rest, ...treeOf(requirements).top(), ...(backMatter === undefined ? {} : { 'back-matter': backMatter }),
    },
  }
}

function treeOf(requirements: readonly StatedRequirement[]) {
  const keys = new Set(requirements.map(({ key }) => key))
  const parts = new Map<string | null, StatedRequirement[]>()
  for (const one of requirements) {
    const whole = one.parent !== undefined && keys.has(one.parent) ? one.parent : null
    const siblings = parts.get(whole)
    if (siblings) siblings.push(one)
    else parts.set(whole, [one])
  }
  const partsOf = (key: string | null) => parts.get(key) ?? []
  const isItem = (one: StatedRequirement): boolean => one.kind === 'item' && oscalKept(one.kept)['is'] === undefined && partsOf(one.key).every(isItem)

  /** Groups and controls of one whole, in OSCAL's order, which is kept to where it is the order of the text. */
  function members(all: readonly StatedRequirement[], within: Kind): object {
    const kinds = all.map(one => (within === 'control' ? 'control' : (oscalKept(one.kept)['is'] ?? (one.assessable ? 'control' : 'group'))))
    const ordered = kinds.lastIndexOf('group') < kinds.indexOf('control') || !kinds.includes('control')
    const groups = all.filter((_, at) => ordered && kinds[at] === 'group').map(one => provision(one, 'group'))
    const controls = all.filter((_, at) => !ordered || kinds[at] !== 'group').map(one => provision(one, 'control'))
    return { ...(groups.length > 0 ? { groups } : {}), ...(controls.length > 0 ? { controls } : {}) }
  }

  function provision(one: StatedRequirement, kind: Kind): object {
    const [kept, all] = [oscalKept(one.kept), partsOf(one.key)]
    const firstOther = all.findIndex(part => !isItem(part))
    const items = kind === 'control' ? all.slice(0, firstOther < 0 ? all.length : firstOther) : []
    const id = tokenOf(one.key)
    const parts = partsWith(kept['parts'], one, kind, id, items)
    const props = propsOf(one, kept['props'], kind, one.key)
    return {
      ...(kept['unnamed'] === true ? {} : { id }), ...classOf(one, kind), title: one.title === undefined || one.title === '' ? one.ref : one.title,
      ...besides(kept, 'is', 'unnamed', 'props', 'parts'), ...(props ? { props } : {}), ...(parts ? { parts } : {}),
      ...members(all.slice(items.length), kind),
    }
  }

  function partsWith(kept: unknown, one: StatedRequirement, kind: Kind, id: string, items: readonly StatedRequirement[]): readonly unknown[] | undefined {
    const said = Array.isArray(kept) ? (kept as unknown[]) : []
    const telling = said.findIndex(part => objectOf(part)['name'] === tellingPart[kind])
    const text = one.summary === undefined ? {} : { prose: one.summary }
    if (telling >= 0) return said.map((part, at) => (at === telling ? { ...objectOf(part), ...text, ...itemsWith(objectOf(part)['parts'], items, one.ref) } : part))
    if (one.summary === undefined && items.length === 0) return said.length > 0 ? said : undefined
    return [...said, { id: tellingId(id, kind), name: tellingPart[kind], ...text, ...itemsWith(undefined, items, one.ref) }]
  }

  /** Items in the places that reading left for them, others after these. */
  function itemsWith(kept: unknown, items: readonly StatedRequirement[], ref: string): object {
    const said = Array.isArray(kept) ? (kept as unknown[]) : []
    const byId = new Map(items.map(one => [tokenOf(one.key), one]))
    const placed = said.flatMap(part => {
      if (!isStub(part)) return [part]
      const one = byId.get(part.id)
      byId.delete(part.id)
      return one ? [item(one, ref)] : []
    })
    const parts = [...placed, ...[...byId.values()].map(one => item(one, ref))]
    return parts.length > 0 ? { parts } : {}
  }

  function item(one: StatedRequirement, ref: string): object {
    const kept = oscalKept(one.kept)
    const props = propsOf(one, kept['props'], 'item', itemRef(labelIn((kept['props'] ?? []) as readonly Prop[]), one.key, ref))
    return {
      id: tokenOf(one.key), name: 'item', ...(one.title === undefined ? {} : { title: one.title }), ...(props ? { props } : {}),
      ...besides(kept, 'props', 'parts'), ...(one.summary === undefined ? {} : { prose: one.summary }), ...itemsWith(kept['parts'], partsOf(one.key), one.ref),
    }
  }

  return { top: () => members(partsOf(null), 'group') }
}

/** The kind of a provision where it is another than OSCAL's own. */
const classOf = ({ kind }: StatedRequirement, usual: Kind) => (kind !== undefined && kind !== usual && isToken(kind) ? { class: kind } : {})

function propsOf(one: StatedRequirement, kept: unknown, kind: Kind | 'item', usualRef: string): readonly unknown[] | undefined {
  const others = Array.isArray(kept) ? (kept as Prop[]) : []
  const ref = kind === 'item' ? usualRef : (labelIn(others) ?? usualRef)
  const assessed = kind === 'control' && !isWithdrawn(others)
  const usualRole = kind === 'item' ? 'all' : undefined
  return propsWith(one.ref === ref ? others : [...others, labelProp(one.ref)], {
    key: isToken(one.key) ? undefined : one.key,
    kind: kind === 'item' || (one.kind !== undefined && isToken(one.kind)) || one.kind === kind ? undefined : (one.kind ?? 'none'),
    untitled: kind !== 'item' && (one.title === undefined || one.title === '') ? 'true' : undefined,
    assessable: one.assessable === assessed ? undefined : String(one.assessable),
    role: one.role === usualRole ? undefined : (one.role ?? 'none'),
    url: one.url,
    kept: foreignText(one.kept),
  })
}
