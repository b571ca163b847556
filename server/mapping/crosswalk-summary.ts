import type { Context } from '../contract/context.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { derivedBetween } from './candidates.js'
import { type Chapters, chaptersOf } from './chapters.js'
import { demandFrameworks } from './demand.js'
import { eachStated } from './stated-pairs.js'

export interface SummaryArguments {
  readonly source: string
  readonly target: string
  readonly includeProposed?: boolean | null
}

/** How far two frameworks are mapped to each other. Errors: NOT_FOUND with the field; INVALID_INPUT where both are the same. */
export async function crosswalkSummary({ source, target, includeProposed }: SummaryArguments, context: Context) {
  const facts = await context.facts()
  demandFrameworks(facts, ['source', source], ['target', target])
  const [sources, targets] = [chaptersOf(facts, source), chaptersOf(facts, target)]
  const links = linksBetween(facts, sources, targets)
  const { unstated, contradictory, contradictions } = await derivedBetween(facts, source, target, includeProposed ? ['approved', 'proposed'] : ['approved'])
  const { item } = context.loaders
  const side = (framework: string, chapters: Chapters, mapped: ReadonlySet<ItemNumber>) => ({
    framework: () => item.load(framework),
    ...countOf(chapters.assessable, mapped),
    chapters: chapters.all.map(chapter => ({ requirement: () => item.load(facts.idOf(chapter)), ...countOf(chapters.assessable.filter(one => chapters.chapterOf.get(one) === chapter), mapped) })),
  })
  context.spend(sources.all.length + targets.all.length)
  return {
    source: side(source, sources, links.mapped.source), target: side(target, targets, links.mapped.target),
    ...links.byStatus, cells: links.cells,
    candidates: unstated.said.length - contradictory, contradictions,
  }
}

const countOf = (assessable: readonly ItemNumber[], mapped: ReadonlySet<ItemNumber>) =>
  ({ mapped: assessable.filter(one => mapped.has(one)).length, total: assessable.length })

/** What is stated between two frameworks: mappings by status, who is mapped, and the links that join their chapters. A link is one pair of one mapping. */
function linksBetween(facts: Facts, sources: Chapters, targets: Chapters) {
  const byStatus = { approved: new Set<ItemNumber>(), proposed: new Set<ItemNumber>(), rejected: new Set<ItemNumber>() }
  const mapped = { source: new Set<ItemNumber>(), target: new Set<ItemNumber>() }
  const cells = new Map<string, { source: string; target: string; approved: number; proposed: number }>()
  const cellOf = (requirement: ItemNumber, other: ItemNumber) => {
    const [source, target] = [facts.idOf(sources.chapterOf.get(requirement) as ItemNumber), facts.idOf(targets.chapterOf.get(other) as ItemNumber)]
    const key = `${source}\n${target}`
    const cell = cells.get(key) ?? { source, target, approved: 0, proposed: 0 }
    cells.set(key, cell)
    return cell
  }
  for (const requirement of sources.chapterOf.keys()) eachStated(facts, requirement, null, (other, mapping) => {
    if (!targets.chapterOf.has(other)) return
    const status = facts.property(mapping, 'status') as keyof typeof byStatus
    byStatus[status].add(mapping)
    if (status === 'rejected') return
    mapped.source.add(requirement)
    mapped.target.add(other)
    cellOf(requirement, other)[status] += 1
  })
  return { byStatus: { approved: byStatus.approved.size, proposed: byStatus.proposed.size, rejected: byStatus.rejected.size }, mapped, cells: [...cells.values()] }
}
