import type { NamedFramework, NamedRequirement } from '../formats/file-content.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { invalidInput } from '../model/errors.js'
import { findFramework, type KnownFramework } from './find-frameworks.js'
import { type IndexedRequirement, type Resolved, requirementsOf } from './resolve-requirements.js'
import { standingRequirements } from './statements.js'

/** One side of a mapping set: which framework a name of it belongs to, and which requirement is meant. */
export interface Side {
  /** The framework that the set as a whole means; null where the graph holds none, or the rows speak of several. */
  readonly framework: string | null
  readonly resolve: (requirement: NamedRequirement) => Answer
  /** What to say where the framework is not clear. */
  readonly unclear: string | null
}

/** A requirement that was found, or the framework it would belong to: one of the graph (`held`), or one that is only named. */
export interface Answer extends Resolved {
  readonly framework: string
  readonly held: boolean
}

/** The frameworks that names are looked for in: those of the graph, and those that the same file brings, with their requirements. */
export interface Known {
  readonly frameworks: readonly KnownFramework[]
  readonly arriving: ReadonlyMap<string, readonly IndexedRequirement[]>
}

/**
 * @param chosen the framework that the person chose, which wins over what the file says
 * Errors: INVALID_INPUT for a chosen framework that the graph does not hold.
 */
export async function sideOf(graph: Graph, field: string, named: NamedFramework, chosen: string | null | undefined, names: Iterable<NamedRequirement>, known: Known): Promise<Side> {
  const { frameworks } = known
  const wanted = chosen == null ? null : frameworks.find(one => one.id === chosen)
  if (wanted === undefined) throw invalidInput(field, `nothing that is a framework has the id "${chosen}"; there are ${frameworks.map(one => one.id).join(', ')}`)
  const found = wanted ? [wanted] : findFramework(named, frameworks)
  const [whole, other] = found
  if (whole && !other) {
    const resolve = await indexOf(graph, whole, known)
    return { framework: whole.id, unclear: null, resolve: ({ name }) => ({ ...resolve(name), framework: whole.id, held: true }) }
  }
  if (!whole && named.names.length > 0) {
    const title = titleOf(named)
    return { framework: null, unclear: null, resolve: () => ({ id: null, framework: title, held: false }) }
  }
  const { side, told } = await sideByPrefix(graph, names, known)
  return whole && !told ? unclearSide(named, field, found) : side
}

/**
 * Where a file names no framework its rows may: `HP:0000175` is of HP. So they may where it names several, as one does that states both
 * directions; `told` where each of them tells.
 */
async function sideByPrefix(graph: Graph, names: Iterable<NamedRequirement>, known: Known): Promise<{ readonly side: Side; readonly told: boolean }> {
  const prefixes = new Set([...names].map(one => prefixOf(one.name)))
  const indexes = new Map<string, { readonly framework: KnownFramework; readonly resolve: (name: string) => Resolved }>()
  for (const prefix of prefixes) {
    const [framework, other] = findFramework({ names: [prefix] }, known.frameworks)
    if (framework && !other) indexes.set(prefix, { framework, resolve: await indexOf(graph, framework, known) })
  }
  const ids = new Set([...indexes.values()].map(one => one.framework.id))
  const told = indexes.size === prefixes.size
  const side: Side = {
    framework: ids.size === 1 && told ? ([...ids][0] ?? null) : null,
    unclear: null,
    resolve: ({ name }) => {
      const index = indexes.get(prefixOf(name))
      return index ? { ...index.resolve(name), framework: index.framework.id, held: true } : { id: null, framework: prefixOf(name), held: false }
    },
  }
  return { side, told }
}

const prefixOf = (name: string): string => /^([A-Za-z_][\w.-]*):(?!\/\/)/.exec(name)?.[1] ?? 'unnamed framework'

function unclearSide(named: NamedFramework, field: string, found: readonly KnownFramework[]): Side {
  const unclear = `"${titleOf(named)}" may be any of ${found.map(one => one.id).join(', ')}: choose one as ${field}.`
  return { framework: null, unclear, resolve: () => ({ id: null, framework: titleOf(named), held: false }) }
}

/** The name that tells a person most. */
const titleOf = ({ names }: NamedFramework): string => names.find(name => !/^[0-9a-f-]{36}$/.test(name)) ?? names[0] ?? 'unnamed framework'

async function indexOf(graph: Graph, framework: KnownFramework, { arriving }: Known): Promise<(name: string) => Resolved> {
  const rows = await many(graph, standingRequirements, { framework: framework.id })
  return requirementsOf(framework, [...(arriving.get(framework.id) ?? []), ...rows.map(({ properties }) => ({
    id: String(properties['id']),
    referenceKey: String(properties['referenceKey'] ?? ''),
    recordId: typeof properties['recordId'] === 'string' ? properties['recordId'] : undefined,
  }))])
}
