import type { NamedRequirement, StatedMapping, StatedMappingSet } from '../formats/file-content.js'
import type { Problem } from '../formats/problem.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { clip } from '../model/errors.js'
import { contradictionsIn, type Said } from './both-directions.js'
import { type Answer, type Known, type Side, sideOf } from './framework-side.js'
import { type IdentifiedMapping, mappingIds, type Standing, wholeOf, writesOf } from './mapping-record.js'
import { planSet } from './plan-set.js'
import { inPortions, type Missing, type Plan, type Portion } from './plan.js'
import { standingMappings } from './statements.js'
import type { Taking } from './take-in.js'

export interface MappingChoices {
  readonly sourceFramework?: string | null | undefined
  readonly targetFramework?: string | null | undefined
}

/** What importing a mapping set would do: its rows with requirements of the graph at both ends, compared with what stands. */
export async function planMappings(content: StatedMappingSet, file: string, choices: MappingChoices, taking: Taking | null, known: Known, said: Said, graph: Graph): Promise<Plan> {
  const source = await sideOf(graph, 'sourceFramework', content.sourceFramework, choices.sourceFramework, namesOf(content, 'sources'), known)
  const target = await sideOf(graph, 'targetFramework', content.targetFramework, choices.targetFramework, namesOf(content, 'targets'), known)
  const rows = resolveRows(content, { source, target }, taking)
  const set = await planSet(content, file, { source: frameworkOf(source, rows.good, 'sources'), target: frameworkOf(target, rows.good, 'targets') }, graph)
  const { good, problems: contradictions } = contradictionsIn(rows.good, content.set.overlapMeans ?? 'any overlap', said)
  const identified = mappingIds(set.id, good)
  const { actions, unchanged } = await compare(identified, set, graph)
  const left = set.mappings - identified.filter(row => actions.get(row.id)?.stands === true).length - unchanged
  return {
    accepted: actions.size,
    rejected: content.mappings.length - good.length,
    unchanged,
    problems: [...unclear(source, target), ...rows.problems, ...contradictions, ...leftProblems(left)],
    missing: rows.missing,
    item: set.id,
    changes: actions.size > 0 || (set.stands && set.item !== null),
    portions: function* portions(): Generator<Portion> {
      if (set.item) yield { items: [set.item] }
      for (const some of inPortions(identified.filter(row => actions.has(row.id)))) yield* writesOf(set.id, some, actions)
    },
  }
}

function* namesOf({ mappings }: StatedMappingSet, side: 'sources' | 'targets'): Generator<NamedRequirement> {
  for (const mapping of mappings) yield* mapping[side]
}

const unclear = (...sides: readonly Side[]): Problem[] =>
  sides.flatMap(({ unclear }) => (unclear === null ? [] : [{ line: null, column: null, value: null, reason: unclear }]))

const leftProblems = (left: number): Problem[] =>
  left <= 0 ? [] : [{ line: null, column: null, value: null, reason: `${left} mappings of this set are not in the file; they stay in the graph.` }]

/** The framework of a side; where only the rows say it, that of the first. */
const frameworkOf = (side: Side, rows: readonly Row[], ends: 'sources' | 'targets'): string | null =>
  side.framework ?? rows[0]?.[ends][0]?.replace(/:.*$/s, '') ?? null

export interface Row {
  readonly stated: StatedMapping
  readonly sources: Ends
  readonly targets: Ends
}

/** The requirements of one side: one, or several where the statement is about their union. */
type Ends = readonly [string, ...string[]]

/** Rows whose every name leads to a requirement, and what is wrong with the others. */
function resolveRows(content: StatedMappingSet, sides: { readonly source: Side; readonly target: Side }, taking: Taking | null) {
  const missing = new Map<string, { framework: string; name: string; rows: number }>()
  const problems: Problem[] = []
  const good: Row[] = []
  const resolved = (one: NamedRequirement, side: 'source' | 'target'): string | null => {
    const answer = sides[side].resolve(one)
    if (answer.id !== null) {
      if (answer.mended) problems.push({ ...one.place, value: clip(one.name), reason: `Read as ${answer.id}; correct the file if something else is meant.` })
      return answer.id
    }
    if (taking && sides[side].unclear === null) return taking.take(one, answer, side === 'source' ? content.sourceFramework : content.targetFramework)
    const key = JSON.stringify([answer.framework, one.name])
    const seen = missing.get(key) ?? { framework: answer.framework, name: one.name, rows: 0 }
    seen.rows += 1
    missing.set(key, seen)
    problems.push({ ...one.place, value: clip(one.name), reason: reasonOf(one, answer) })
    return null
  }
  for (const stated of content.mappings) {
    const sources = stated.sources.map(one => resolved(one, 'source'))
    const targets = stated.targets.map(one => resolved(one, 'target'))
    if (!allFound(sources) || !allFound(targets)) continue
    const row: Row = { stated, sources: unique(sources), targets: unique(targets) }
    const self = row.sources.find(id => row.targets.includes(id))
    if (self === undefined) good.push(row)
    else problems.push({ ...stated.place, value: clip(self), reason: 'It maps a requirement to itself, which says nothing.' })
  }
  return { good, problems, missing: [...missing.values()] as readonly Missing[] }
}

/** Formats give no row without a requirement on each side. */
const allFound = (ids: readonly (string | null)[]): ids is Ends => ids.length > 0 && !ids.includes(null)

const unique = (ids: Ends): Ends => (ids.length < 2 ? ids : ([...new Set(ids)] as unknown as Ends))

function reasonOf({ name }: NamedRequirement, { framework, held, suggestion }: Answer): string {
  if (!held) return `The graph holds no framework "${clip(framework)}": import it first, choose the one that is meant, or take missing requirements in.`
  if (suggestion === undefined) return `${framework} has no requirement "${clip(name)}".`
  return `${framework} has no requirement "${clip(name)}"; ${suggestion} bears the same number. Write that if it is what is meant: an annex of guidance is not the annex of controls.`
}

/** What is to be done with each row that is not as it stands, by the mapping's id. */
async function compare(rows: readonly IdentifiedMapping[], set: { readonly id: string; readonly stands: boolean }, graph: Graph) {
  const actions = new Map<string, Standing>()
  let unchanged = 0
  for (const some of inPortions(rows)) {
    const standing = set.stands ? await many(graph, standingMappings, { ids: some.map(row => row.id) }) : []
    const byId = new Map(standing.map(row => [String(row.properties['id']), row]))
    for (const row of some) {
      const action = wholeOf(row, byId.get(row.id))
      if (action) actions.set(row.id, action)
      else unchanged += 1
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  return { actions, unchanged }
}

