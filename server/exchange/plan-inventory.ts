import { circleReason } from '../formats/closing-links.js'
import { farEnds, inventoryLabels, type StatedInventory, type StatedItem } from '../formats/stated-inventory.js'
import type { Problem } from '../formats/problem.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { clip } from '../model/errors.js'
import { findingItems } from './find-items.js'
import { inCircles } from './in-circles.js'
import { itemChange, type ResolvedItem } from './item-record.js'
import { faultsOfItem } from './item-faults.js'
import { matchItems } from './match-items.js'
import { inPortions, type Plan, type Portion } from './plan.js'
import { resolveLinks } from './resolve-links.js'
import { derivations, inventoryNames, type StandingItem, standingItems } from './statements.js'

/**
 * What importing an inventory would do. An item that the graph holds is changed in what the file says of it and in nothing else; an item with
 * a fault is left out, and so is every item that needs it.
 */
export async function planInventory(content: StatedInventory, graph: Graph): Promise<Plan> {
  const names = await many(graph, inventoryNames, { labels: labelsIn(content) })
  const matched = matchItems(content.items, names)
  const standing = await standingOf(matched.map(({ id }) => id), graph)
  const requirements = await requirementsIn(content, graph)
  const own = matched.map(one => faultsOfItem(one, standing.get(one.id)))
  const find = findingItems(content, matched, names, requirements)
  const resolve = (faults: readonly (readonly Problem[])[]) => resolveLinks(matched, faults, find, id => standing.has(id))
  const apart = resolve(own)
  const circles = await circlesIn(apart.resolved, standing, graph)
  const { resolved: good, problems } = circles.size === 0 ? apart : resolve(matched.map(({ id }, at) => [...(own[at] ?? []), ...(circles.get(id) ?? [])]))
  const changes = await changesOf(good, standing)
  return {
    accepted: changes.length, rejected: content.items.length - good.length, unchanged: good.length - changes.length,
    problems, missing: [], item: matched[0]?.id ?? '', changes: changes.length > 0, portions: () => portionsOf(changes),
  }
}

/** The kinds of the items of a file, and of all that they may be linked to. */
function labelsIn({ items }: StatedInventory): readonly string[] {
  const labels = new Set<string>()
  for (const { kind, links } of items) {
    labels.add(inventoryLabels[kind])
    for (const link of links) for (const label of farEnds[link.kind]) labels.add(label)
  }
  return [...labels]
}

async function standingOf(ids: readonly string[], graph: Graph): Promise<ReadonlyMap<string, StandingItem>> {
  const standing = new Map<string, StandingItem>()
  for (const some of inPortions(ids)) for (const row of await many(graph, standingItems, { ids: some })) standing.set(String(row.properties['id']), row)
  return standing
}

async function requirementsIn({ items }: StatedInventory, graph: Graph): Promise<ReadonlySet<string>> {
  const named = new Set(items.flatMap(({ links }) => links.filter(({ kind }) => kind === 'FOR').map(({ to }) => to)))
  const found = await standingOf([...named], graph)
  return new Set([...found].filter(([, { label }]) => label === 'Requirement').map(([id]) => id))
}

/** A few thousand at a time, so that a server answers others meanwhile. */
async function changesOf(items: readonly ResolvedItem[], standing: ReadonlyMap<string, StandingItem>): Promise<readonly Portion[]> {
  const changes: Portion[] = []
  for (const some of inPortions(items)) {
    for (const item of some) {
      const change = itemChange(item, standing.get(item.id))
      if (change) changes.push(change)
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  return changes
}

/**
 * Datasets that the file, with what stands in the graph where it leads there, would derive from themselves, by their ids. People may name one in
 * several ways, so that the file alone can hold a circle still.
 */
async function circlesIn(
  items: readonly ResolvedItem[], standing: ReadonlyMap<string, StandingItem>, graph: Graph,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const fresh = items.flatMap(({ id, ends }) => [...(ends.get('DERIVED_FROM') ?? [])].map(to => [id, to] as const))
  const ours = new Set(items.map(({ id }) => id))
  const leadsOut = fresh.some(([, to]) => standing.has(to) || !ours.has(to))
  const held = leadsOut ? (await many(graph, derivations)).map(({ from, to }) => [from, to] as const) : []
  const within = inCircles([...held, ...fresh])
  const faulty = items.filter(({ id, ends }) => within.has(id) && [...(ends.get('DERIVED_FROM') ?? [])].some(to => within.has(to)))
  const reason = leadsOut ? 'With what the graph holds, this dataset would, in the end, be derived from itself.' : circleReason
  const placeOf = ({ links, place }: StatedItem) => links.find(({ kind }) => kind === 'DERIVED_FROM')?.place ?? place
  return new Map(faulty.map(({ stated, id }) => [id, [{ ...placeOf(stated), value: clip(id), reason }]]))
}

/** The items first, since every relationship needs both its ends. */
function* portionsOf(changes: readonly Portion[]): Generator<Portion> {
  for (const some of inPortions(changes.flatMap(({ items = [] }) => items))) yield { items: some }
  for (const some of inPortions(changes.flatMap(({ removedLinks = [] }) => removedLinks))) yield { removedLinks: some }
  for (const some of inPortions(changes.flatMap(({ links = [] }) => links))) yield { links: some }
}
