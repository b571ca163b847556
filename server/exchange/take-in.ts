import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import type { NamedFramework, NamedRequirement } from '../formats/file-content.js'
import { relationshipId, requirementId } from '../model/ids.js'
import { fold, referenceKey } from '../model/reference.js'
import type { Answer } from './framework-side.js'
import { digest, lastPart, localId, slug } from './naming.js'
import { inPortions, type PlannedItem, type PlannedLink, type Portion } from './plan.js'
import { standingRequirements } from './statements.js'
import { unstated } from './unstated.js'

/**
 * Takes in requirements that a file names and the graph lacks, as bare ones: what they ask is not known, only what they are called. They
 * become parts of the framework they were named for, which is made where the graph has none of that name.
 */
export function takingIn(heldIds: ReadonlySet<string>) {
  const frameworks = new Map<string, PlannedItem>()
  const requirements = new Map<string, PlannedItem>()
  const byName = new Map<string, string>()
  const links: PlannedLink[] = []
  const counts = new Map<string, number>()

  function frameworkOf({ framework, held }: Answer, names: NamedFramework): string {
    if (held) return framework
    const id = heldIds.has(slug(framework)) ? `${slug(framework)}-${digest(framework)}` : slug(framework)
    if (!frameworks.has(id)) frameworks.set(id, bareFramework(id, framework, names))
    return id
  }
  return {
    /** The id under which a requirement that was not found is taken in. */
    take(requirement: NamedRequirement, answer: Answer, names: NamedFramework): string {
      const framework = frameworkOf(answer, names)
      const known = byName.get(`${framework} ${requirement.name}`)
      if (known !== undefined) return known
      const readable = requirementId(framework, localId(requirement.name))
      const id = requirements.has(readable) ? requirementId(framework, digest(requirement.name)) : readable
      const position = (counts.get(framework) ?? 0) + 1
      counts.set(framework, position)
      requirements.set(id, bareRequirement(id, framework, requirement))
      links.push({ id: relationshipId('HAS_PART', framework, id), type: 'HAS_PART', from: framework, to: id, properties: { role: 'all', position } })
      byName.set(`${framework} ${requirement.name}`, id)
      return id
    },
    frameworks: () => [...frameworks.values()],
    /** The requirements after those that stand, in the order in which the file names them first. */
    async requirements(graph: Graph): Promise<{ readonly items: readonly PlannedItem[]; readonly links: readonly PlannedLink[] }> {
      const after = new Map<string, number>()
      for (const framework of counts.keys()) {
        const standing = frameworks.has(framework) ? [] : await many(graph, standingRequirements, { framework })
        after.set(framework, Math.max(0, ...standing.filter(row => row.whole === framework).map(row => row.position ?? 0)))
      }
      const placed = links.map(link => ({ ...link, properties: { ...link.properties, position: Number(link.properties['position']) + (after.get(link.from) ?? 0) } }))
      const keys = new Map(placed.map(link => [link.to, `${link.from}.${String(link.properties.position).padStart(4, '0')}`]))
      return { items: [...requirements.values()].map(item => ({ ...item, properties: { ...item.properties, sortKey: keys.get(item.id) } })), links: placed }
    },
  }
}

export type Taking = ReturnType<typeof takingIn>

/** What is to be written of those that were taken in, before any mapping that names them. */
export function* takenPortions(frameworks: readonly PlannedItem[], { items, links }: { readonly items: readonly PlannedItem[]; readonly links: NonNullable<Portion['links']> }): Generator<Portion> {
  if (frameworks.length > 0) yield { items: frameworks }
  for (const some of inPortions(items)) yield { items: some }
  for (const some of inPortions(links)) yield { links: some }
}

function bareFramework(id: string, title: string, { names }: NamedFramework): PlannedItem {
  const kept = names.includes(title) ? [...names] : [title]
  return { id, label: 'Framework', properties: { title, shortTitle: title, version: unstated, publisher: unstated, kind: 'guideline', url: '', sortKey: fold(title), names: kept, recordId: title } }
}

function bareRequirement(id: string, framework: string, { name, label }: NamedRequirement): PlannedItem {
  const ref = lastPart(name)
  return { id, label: 'Requirement', properties: {
    framework, ref, referenceKey: referenceKey(ref), kind: 'provision', title: label ?? name, summary: name, assessable: true, topics: [], url: '', recordId: name,
  } }
}
