import { z } from 'zod'
import { frameworkKinds, partRoles } from '../../model/words.js'
import { besides, faultsOf } from '../faults.js'
import type { ReadFile, StatedRequirement } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, Problems } from '../problem.js'
import { addressIn, metadataSchema, partyIn, readMetadata } from './metadata.js'
import { keptOf, oneOf, ownOf, propSchema, type Prop } from './own-props.js'

const partSchema = z.looseObject({ id: z.string().optional(), name: z.string(), title: z.string().optional(), prose: z.string().optional(), props: z.array(propSchema).optional() })
const provisionSchema = z.looseObject({
  id: z.string().min(1).optional(), class: z.string().optional(), title: z.string().optional(),
  props: z.array(propSchema).optional(), parts: z.array(z.unknown()).optional(), groups: z.array(z.unknown()).optional(), controls: z.array(z.unknown()).optional(),
})
const controlSchema = provisionSchema.extend({ id: z.string().min(1) })
const catalogSchema = z.looseObject({ uuid: z.string().min(1), metadata: metadataSchema, groups: z.array(z.unknown()).optional(), controls: z.array(z.unknown()).optional() })

export type Kind = 'group' | 'control'
type Part = z.infer<typeof partSchema>
type Provision = z.infer<typeof provisionSchema>
interface Whole { readonly key: string; readonly ref: string }

/** The part of a provision whose prose is what it says: the statement of a control, the overview of a group. */
export const tellingPart: Readonly<Record<Kind, string>> = { control: 'statement', group: 'overview' }

/** The id of a telling part that has none of its own. */
export const tellingId = (id: string, kind: Kind) => `${id}_${kind === 'control' ? 'smt' : 'ovw'}`

/**
 * A catalogue (OSCAL 1.1 and 1.2). Groups become provisions that nobody assesses, controls provisions that are assessed (withdrawn ones are
 * not), in the order of the text. A control's statement is its summary. Items of a statement that have ids become parts of role `all`: they
 * can be pointed at, but the control is what is assessed, as everywhere in the field. All other parts are kept.
 */
export function readCatalog(located: Located, record: object): ReadFile {
  const catalog = catalogSchema.safeParse(record)
  if (!catalog.success) return { content: null, read: 0, problems: faultsOf(located, record, catalog.error) }
  const { own, title, version, rest } = readMetadata(catalog.data.metadata)
  const reader = provisionReader(located)
  reader.membersOf(record, undefined)
  const oscal = besides({ ...besides(catalog.data, 'uuid', 'metadata', 'groups', 'controls'), metadata: Object.keys(rest).length > 0 ? rest : undefined })
  return {
    content: {
      kind: 'framework',
      framework: {
        recordId: own.get('record-id') ?? (own.has('unnamed') ? undefined : catalog.data.uuid),
        title: title ?? '', version, shortTitle: own.get('short-title'),
        publisher: own.get('publisher') ?? publisherIn(rest), url: own.get('url') ?? addressIn(rest),
        frameworkKind: oneOf(frameworkKinds, own.get('kind')),
        kept: keptOf(oscal, own.get('kept')),
      },
      requirements: reader.requirements,
    },
    ...reader.counted(),
  }
}

export const publisherIn = (metadata: Readonly<Record<string, unknown>>) => partyIn(metadata, 'publisher', 'creator')

function provisionReader(located: Located) {
  const requirements: StatedRequirement[] = []
  const lines = new Map<string, number | null>()
  const problems = new Problems()
  let read = 0

  function membersOf(record: object, whole: Whole | undefined): void {
    const { groups, controls } = record as Partial<Record<'groups' | 'controls', readonly unknown[]>>
    groups?.forEach((one, at) => { provision(record, ['groups', at], one, 'group', whole) })
    controls?.forEach((one, at) => { provision(record, ['controls', at], one, 'control', whole) })
  }

  function provision(holder: object, path: readonly PropertyKey[], record: unknown, kind: Kind, whole: Whole | undefined): void {
    read += 1
    if (record === null || typeof record !== 'object') return problems.add(problemAt(located.placeOf(holder, path), String(record), `A ${kind} must be an object of names and values.`))
    const data = (kind === 'control' ? controlSchema : provisionSchema).safeParse(record)
    if (!data.success) return problems.add(...faultsOf(located, record, data.error).map(problem => ({ ...problem, reason: `${problem.reason} The ${kind} and what stands in it are left out.` })))
    const { own, others } = ownOf(data.data.props)
    const key = own.get('key') ?? data.data.id ?? `${whole ? `${whole.key}_` : ''}group-${Number(path[1]) + 1}`
    if (!isNew(key, record)) return
    const ref = own.get('ref') ?? own.get('label') ?? labelIn(others) ?? key
    const at = requirements.push(provisionOf(located, record, data.data, kind, key, ref, whole)) - 1
    const parts = partsOf(data.data, record, kind, { key, ref })
    requirements[at] = { ...(requirements[at] as StatedRequirement), summary: parts.summary, kept: keptOf(withParts(requirements[at] as StatedRequirement, parts.kept), own.get('kept')) }
    membersOf(record, { key, ref })
  }

  function isNew(key: string, record: object): boolean {
    const { line } = located.placeOf(record)
    if (!lines.has(key)) return lines.set(key, line) !== undefined
    problems.add(problemAt(located.placeOf(record, ['id']), key, `The record at line ${lines.get(key)} has the same id; each has its own. This one and what stands in it are left out.`))
    return false
  }

  /** What the telling part says, and the parts that are kept: items that became provisions leave only their ids, in their places. */
  function partsOf(data: Provision, record: object, kind: Kind, whole: Whole): { summary: string | undefined; kept: readonly unknown[] | undefined } {
    const parts = (record as { parts?: readonly unknown[] }).parts ?? []
    const telling = parts.findIndex(one => partSchema.safeParse(one).data?.name === tellingPart[kind])
    if (telling < 0) return { summary: undefined, kept: data.parts }
    const part = partSchema.parse(parts[telling])
    const kept = besides({ ...besides(part, 'prose'), parts: kind === 'control' ? itemsIn(parts[telling] as object, whole) : part['parts'] })
    const usual = parts.length === 1 && part.id === tellingId(data.id ?? '', kind) && Object.keys(kept).every(name => name === 'id' || name === 'name' || (name === 'parts' && isOnlyStubs(kept[name])))
    return { summary: part.prose, kept: usual ? undefined : parts.map((one, at) => (at === telling ? kept : one)) }
  }

  function itemsIn(record: object, whole: Whole): readonly unknown[] | undefined {
    const { parts } = record as { parts?: unknown }
    if (!Array.isArray(parts)) return parts as undefined
    return (parts as unknown[]).map(one => {
      const item = partSchema.safeParse(one).data
      return item?.name === 'item' && item.id !== undefined && item.id !== '' && itemOf(one as object, item, whole) ? { id: item.id } : one
    })
  }

  function itemOf(record: object, item: Part, whole: Whole): boolean {
    read += 1
    const { own, others } = ownOf(item.props)
    const key = own.get('key') ?? (item.id as string)
    if (!isNew(key, record)) return false
    const label = labelIn(others)
    const ref = own.get('ref') ?? own.get('label') ?? itemRef(label, key, whole.ref)
    const at = requirements.push({
      place: located.placeOf(record), key, parent: whole.key, ref, kind: 'item', title: item.title, summary: item.prose,
      assessable: own.get('assessable') === 'true', role: roleOf(own, 'all'), url: own.get('url'), kept: {},
    }) - 1
    const parts = itemsIn(record, { key, ref })
    const rest = besides({ ...besides(item, 'id', 'name', 'prose', 'title', 'props', 'parts'), props: others.length > 0 ? others : undefined, parts: isOnlyStubs(parts) ? undefined : parts })
    requirements[at] = { ...(requirements[at] as StatedRequirement), kept: keptOf(rest, own.get('kept')) }
    return true
  }

  return { requirements, membersOf, counted: () => ({ read, problems: problems.listed, unlisted: problems.unlisted }) }
}

/** Parts that all became provisions: the order of these says all there is to say. */
const isOnlyStubs = (parts: unknown) => parts === undefined || (Array.isArray(parts) && parts.every(isStub))

export const isStub = (part: unknown): part is { readonly id: string } => part !== null && typeof part === 'object' && Object.keys(part).join() === 'id'

const withParts = ({ kept }: StatedRequirement, parts: readonly unknown[] | undefined) => besides({ ...(kept['oscal'] as object | undefined), parts })

/** The label of a provision; where there are several, the one of no class, as the others are for sorting and padding. */
export const labelIn = (props: readonly Prop[]): string | undefined => {
  const labels = props.filter(({ name }) => name === 'label')
  return (labels.find(one => one['class'] === undefined) ?? labels[0])?.value
}

/** An item's label is mostly a letter: with the reference of its whole before it, it can be told from others. */
export const itemRef = (label: string | undefined, key: string, whole: string): string => (label === undefined ? key : label.startsWith(whole) ? label : `${whole} ${label}`)

/** `none` says that a member which reading would fill has no value. */
const none = 'none'

const roleOf = (own: ReadonlyMap<string, string>, usual: StatedRequirement['role']) => (own.get('role') === none ? undefined : (oneOf(partRoles, own.get('role')) ?? usual))

export const isWithdrawn = (props: readonly Prop[]) => props.some(({ name, value }) => name === 'status' && value.toLowerCase() === 'withdrawn')

function provisionOf(located: Located, record: object, data: Provision, kind: Kind, key: string, ref: string, whole: Whole | undefined): StatedRequirement {
  const { own, others } = ownOf(data.props)
  const usually = kind === 'control' && !isWithdrawn(others)
  const assessable = own.has('assessable') ? own.get('assessable') === 'true' : usually
  const rest = besides({
    ...besides(data, 'id', 'class', 'title', 'props', 'parts', 'groups', 'controls'),
    props: others.length > 0 ? others : undefined,
    unnamed: data.id === undefined ? true : undefined,
    is: own.has('assessable') || assessable === (kind === 'control') ? undefined : kind,
  })
  return {
    place: located.placeOf(record), key, parent: whole?.key, ref, kind: own.get('kind') === none ? undefined : (own.get('kind') ?? data.class ?? kind),
    title: own.has('untitled') ? undefined : data.title, assessable,
    role: roleOf(own, undefined), url: own.get('url'), kept: { oscal: rest },
  }
}
