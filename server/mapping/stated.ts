import { itemColumn } from '../contract/item.js'
import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { clip, invalidInput, notFound } from '../model/errors.js'
import type { StatedRelation } from '../model/relation.js'
import type { StandingSet } from './standing.js'

const itemsById = statement('graph/items-by-id', z.object({ item: itemColumn }))

/** All that a mapping states, whoever has reviewed it. */
export interface Stated {
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly relation: StatedRelation
  readonly negated: boolean
  readonly rationale: string | null
  readonly strength: string | null
  readonly scale: string | null
}

const longest = { rationale: 10_000, reason: 10_000, strength: 200, scale: 200 }
/** One statement may join so many provisions on either side. */
const mostEnds = 100

/** A text as it was written; null where it says nothing. Errors: INVALID_INPUT for one that is too long. */
export function textOf(name: keyof typeof longest, given: string | null | undefined): string | null {
  if (given == null || given.trim() === '') return null
  if (given.length > longest[name]) throw invalidInput(`input.${name}`, `may have at most ${longest[name]} characters, not ${given.length}`)
  return given
}

/** One side of a statement. Errors: INVALID_INPUT for none, too many, or one that stands twice. */
export function endsGiven(side: 'sources' | 'targets', ids: readonly string[]): readonly string[] {
  if (ids.length === 0 || ids.length > mostEnds) throw invalidInput(`input.${side}`, `must name from 1 to ${mostEnds} requirements, not ${ids.length}`)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw invalidInput(`input.${side}`, `names "${clip(twice)}" twice`)
  return ids
}

/** The two frameworks that a statement joins. */
export interface Between {
  readonly source: string
  readonly target: string
}

/**
 * Which two frameworks these ends belong to. Errors: NOT_FOUND; INVALID_INPUT for what is no requirement, for sides that are not each of
 * one framework, and for a mapping of a framework to itself.
 */
export async function betweenOf(read: Read, { sources, targets }: Pick<Stated, 'sources' | 'targets'>): Promise<Between> {
  const itself = sources.find(id => targets.includes(id))
  if (itself !== undefined) throw invalidInput('input.targets', `"${clip(itself)}" would be mapped to itself`)
  const rows = await read(itemsById, { ids: [...sources, ...targets] })
  const frameworkById = new Map(rows.map(({ item }) => [item.id, item.itemKind === 'REQUIREMENT' ? String(item['framework']) : null]))
  const [source, target] = [frameworkOf('sources', sources, frameworkById), frameworkOf('targets', targets, frameworkById)]
  if (source === target) throw invalidInput('input.targets', `are of "${source}" as the sources are; a mapping joins two frameworks`)
  return { source, target }
}

function frameworkOf(side: 'sources' | 'targets', ids: readonly string[], frameworkById: ReadonlyMap<string, string | null>): string {
  const frameworks = ids.map(id => {
    const framework = frameworkById.get(id)
    if (framework === undefined) throw notFound(`input.${side}`, id)
    if (framework === null) throw invalidInput(`input.${side}`, `"${clip(id)}" is no requirement`)
    return framework
  })
  const [first = '', ...others] = [...new Set(frameworks)]
  if (others.length > 0) throw invalidInput(`input.${side}`, `must be of one framework, not of "${first}" and "${others[0]}"`)
  return first
}

/** Errors: INVALID_INPUT where the set is kept between two other frameworks, or from the second to the first. */
export function demandFits(set: StandingSet, { source, target }: Between): void {
  if (set.sourceFramework !== undefined && set.sourceFramework !== source) throw invalidInput('input.sources', `are of "${source}"; the set "${clip(set.id)}" maps from "${set.sourceFramework}"`)
  if (set.targetFramework !== undefined && set.targetFramework !== target) throw invalidInput('input.targets', `are of "${target}"; the set "${clip(set.id)}" maps to "${set.targetFramework}"`)
}

const localIds = (ids: readonly string[]) => ids.map(id => id.slice(id.indexOf(':') + 1)).join(', ')

/** What a mapping is called: `A.6.2.4 equal 10/2`. */
export const titleOf = ({ sources, targets, relation, negated }: Pick<Stated, 'sources' | 'targets' | 'relation' | 'negated'>) =>
  `${localIds(sources)} ${negated ? 'not ' : ''}${relation} ${localIds(targets)}`
