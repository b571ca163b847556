import { z } from 'zod'
import { besides, faultsOf } from '../faults.js'
import type { StatedFramework, StatedRequirement } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, type Problems } from '../problem.js'
import { libraryRest, type Library } from './ciso-assistant.js'
import { said, text } from './text-value.js'

const frameworkSchema = z.looseObject({ urn: text, name: text.nullish(), ref_id: text.nullish(), requirement_nodes: z.array(z.unknown()) })
const nodeSchema = z.looseObject({
  urn: text, parent_urn: text.nullish(), ref_id: text.nullish(), name: text.nullish(), description: text.nullish(), assessable: z.boolean(),
})

/** How many records were read. */
export interface Tally { count: number }

/**
 * A framework of a library. Nodes name their wholes by `parent_urn`; one that names no node, itself, or a node within it is a fault, and so
 * are two nodes of one urn. The order of the file is the order of the text.
 */
export function readFramework(located: Located, library: Library, record: object, problems: Problems, read: Tally): StatedFramework | null {
  const framework = frameworkSchema.safeParse(record)
  if (!framework.success) {
    problems.add(...faultsOf(located, record, framework.error))
    return null
  }
  const { urn, name, ref_id: shortTitle } = framework.data
  const stated = nodesOf(located, record as { requirement_nodes: readonly unknown[] }, problems, read)
  const rest = { ...besides(framework.data, 'urn', 'name', 'ref_id', 'requirement_nodes'), library: libraryRest(library) }
  return {
    kind: 'framework',
    framework: {
      recordId: urn, title: said(name) ?? said(shortTitle) ?? urn, shortTitle: said(shortTitle),
      version: said(library.version), publisher: said(library.provider), kept: { 'ciso-assistant': rest },
    },
    requirements: standing(stated, problems),
  }
}

function nodesOf(located: Located, record: { readonly requirement_nodes: readonly unknown[] }, problems: Problems, read: Tally): readonly StatedRequirement[] {
  const lines = new Map<string, number | null>()
  return record.requirement_nodes.flatMap((node, at) => {
    read.count += 1
    const stated = nodeAt(located, record, node, at, problems)
    if (!stated) return []
    if (!lines.has(stated.key)) return lines.set(stated.key, stated.place.line) && [stated]
    problems.add(problemAt(stated.place, stated.key, `The node at line ${lines.get(stated.key)} has the same urn; each has its own.`))
    return []
  })
}

function nodeAt(located: Located, holder: object, node: unknown, at: number, problems: Problems): StatedRequirement | null {
  const data = nodeSchema.safeParse(node)
  if (data.success) return requirementOf(located, node as object, data.data)
  if (node !== null && typeof node === 'object') problems.add(...faultsOf(located, node, data.error))
  else problems.add(problemAt(located.placeOf(holder, ['requirement_nodes', at]), String(node), 'A node must be an object of names and values.'))
  return null
}

/** Many nodes have no number of their own: those are shown by their names, or by the last part of their urns. */
function requirementOf(located: Located, record: object, node: z.infer<typeof nodeSchema>): StatedRequirement {
  const { urn, parent_urn: parent, ref_id: ref, name, description, assessable } = node
  const rest = besides(node, 'urn', 'parent_urn', 'ref_id', 'name', 'description', 'assessable', 'depth')
  return {
    place: located.placeOf(record), key: urn, parent: said(parent), ref: said(ref) ?? said(name) ?? urn.slice(urn.lastIndexOf(':') + 1),
    title: said(name), summary: said(description), assessable, kept: Object.keys(rest).length > 0 ? { 'ciso-assistant': rest } : {},
  }
}

/** The nodes whose wholes, up to the top, are there. */
function standing(all: readonly StatedRequirement[], problems: Problems): readonly StatedRequirement[] {
  const byKey = new Map(all.map(one => [one.key, one]))
  const known = new Map<string, Fate>()
  return all.filter(one => {
    const fate = fateOf(one, byKey, known)
    if (fate !== 'stands') problems.add(problemAt(one.place, one.parent ?? null, reasons[fate]))
    return fate === 'stands'
  })
}

type Fate = 'stands' | 'orphan' | 'circle' | 'below'

const reasons: Readonly<Record<Exclude<Fate, 'stands'>, string>> = {
  orphan: 'No node of this framework has the urn that "parent_urn" names.',
  circle: 'By its "parent_urn" this node is, in the end, a part of itself.',
  below: 'A node that this one stands in, by its "parent_urn", cannot be placed.',
}

/** Follows the wholes of a node upward and remembers what becomes of each, so that every node is passed once. */
function fateOf(one: StatedRequirement, byKey: ReadonlyMap<string, StatedRequirement>, known: Map<string, Fate>): Fate {
  const way: StatedRequirement[] = []
  const onWay = new Map<string, number>()
  let at: StatedRequirement | undefined = one
  while (at && !known.has(at.key) && !onWay.has(at.key)) {
    onWay.set(at.key, way.push(at) - 1)
    at = at.parent === undefined ? undefined : byKey.get(at.parent)
  }
  const top = way.at(-1)
  if (at && onWay.has(at.key)) for (const inCircle of way.splice(onWay.get(at.key) ?? 0)) known.set(inCircle.key, 'circle')
  else if (!at && top) known.set(top.key, top.parent === undefined ? 'stands' : 'orphan')
  for (const passed of way.reverse()) if (!known.has(passed.key)) known.set(passed.key, known.get(passed.parent ?? '') === 'stands' ? 'stands' : 'below')
  return known.get(one.key) ?? 'stands'
}
