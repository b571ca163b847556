import { faultsOf } from '../faults.js'
import type { Located } from '../located.js'
import { tooLongIn } from '../lengths.js'
import type { Problem, Problems } from '../problem.js'
import type { StatedItem } from '../stated-inventory.js'
import { type Component, componentSchema, type Data } from './component.js'
import type { Gathered } from './gather.js'
import { keptOf, saidBy, saidByData } from './item.js'
import { recordIdOf } from './record-id.js'
import { type References, repetition } from './references.js'

/** The items of a document, by the objects that they are read from. */
export interface Found {
  readonly items: ReadonlyMap<object, StatedItem>
  readonly systems: readonly StatedItem[]
  /** Data of model cards that are named there and nowhere else, by the object that holds them. */
  readonly inline: ReadonlyMap<object, StatedItem>
  readonly refused: number
}

interface Origin {
  readonly serial: string | null | undefined
  /** What the document says of itself, kept with the system. */
  readonly header: Readonly<Record<string, unknown>>
}

export function itemsOf(located: Located, all: readonly Gathered[], { repeated }: References, origin: Origin, problems: Problems): Found {
  const items = new Map<object, StatedItem>()
  const inline = new Map<object, StatedItem>()
  const byKey = new Map<string, StatedItem>()
  let refused = 0
  const refuse = (faults: readonly Problem[]) => {
    problems.add(...faults)
    refused += 1
  }
  for (const { record, becomes, path } of all) {
    const found = itemAt(located, record, becomes, path, origin)
    if ('faults' in found) {
      refuse(found.faults)
      continue
    }
    const { item, component } = found
    items.set(record, item)
    if (becomes !== 'model') continue
    for (const [at, data] of inlineData(component)) {
      const holder = (record as unknown as Holder).modelCard.modelParameters.datasets[at] as object
      const again = repeated.get(holder)
      const dataset = dataItem(located, data, holder, item, origin)
      const long = tooLongOf(located, holder, dataset)
      if (again || long.length > 0) refuse(again ? [repetition(located, holder, again)] : long)
      else inline.set(holder, known(dataset, byKey))
    }
  }
  return { items, systems: [...items.values()].filter(({ kind }) => kind === 'system'), inline, refused }
}

interface Holder {
  readonly modelCard: { readonly modelParameters: { readonly datasets: readonly unknown[] } }
}

/** Two models may hold the same data: the same address and the same name. */
function known(dataset: StatedItem, byKey: Map<string, StatedItem>): StatedItem {
  const before = byKey.get(dataset.key)
  if (before) return before
  byKey.set(dataset.key, dataset)
  return dataset
}

type Read = { readonly item: StatedItem; readonly component: Component } | { readonly faults: readonly Problem[] }

function itemAt(located: Located, record: object, kind: StatedItem['kind'], path: string, origin: Origin): Read {
  const component = componentSchema.safeParse(record)
  if (!component.success) return { faults: faultsOf(located, record, component.error) }
  const item = itemOf(located, component.data, record, kind, path, origin)
  const faults = tooLongOf(located, record, item)
  return faults.length > 0 ? { faults } : { item, component: component.data }
}

function itemOf(located: Located, component: Component, record: object, kind: StatedItem['kind'], path: string, { serial, header }: Origin): StatedItem {
  const ref = component['bom-ref'] ?? undefined
  const said = saidBy(component, kind)
  const named = ref ?? component.purl ?? undefined
  return {
    place: located.placeOf(record), kind, key: ref ?? path, said, links: [], kept: keptOf(component, kind, kind === 'system' ? header : {}),
    recordId: named === undefined ? undefined : recordIdOf(named, component.name, serial),
  }
}

/** Data of a model card that have a name and are data for learning, by their place in its list; what has no name stays with the model. */
function inlineData({ modelCard }: Component): readonly (readonly [number, Data])[] {
  const list = modelCard?.modelParameters?.datasets ?? []
  return list.flatMap((one, at) => {
    const data = one as Data & { readonly ref?: string }
    return data.ref === undefined && (data.type === 'dataset' || data.type == null) && data.name?.trim() ? [[at, data] as const] : []
  })
}

function dataItem(located: Located, data: Data, holder: object, model: StatedItem, { serial }: Origin): StatedItem {
  const { 'bom-ref': ref, contents, name } = data
  const recordId = ref != null ? recordIdOf(ref, String(name), serial) : contents?.url ? `${contents.url}#${name}` : model.recordId === undefined ? undefined : `${model.recordId}/${name}`
  return { place: located.placeOf(holder), kind: 'dataset', key: ref ?? recordId ?? `${model.key}/${name}`, recordId, said: saidByData(data), links: [], kept: {} }
}

/** The members that the properties of an item are read from, where they bear another name; provenance is put together from several. */
const members: Readonly<Record<string, string>> = { purpose: 'description', licence: 'licenses' }

const tooLongOf = (located: Located, record: object, item: StatedItem): readonly Problem[] =>
  tooLongIn(item, property => located.placeOf(record, [property === 'recordId' ? ('bom-ref' in record ? 'bom-ref' : 'purl') : (members[property] ?? property)]))
