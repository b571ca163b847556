import { faultsOf } from '../faults.js'
import type { FileFormat, GivenFile, ReadFile } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, Problems } from '../problem.js'
import { decode } from '../text.js'
import { readYaml } from '../yaml.js'
import { librarySchema, type Library } from './library.js'
import { readFramework } from './read-framework.js'
import { readMappingSet } from './read-mapping-set.js'

/**
 * A CISO Assistant library in YAML, read only. A framework comes first; sets of requirement mappings, mostly one for each direction, follow
 * it as `further`. Risk matrices, threats and reference controls are neither frameworks nor mappings: a library of nothing else is refused.
 */
export const cisoAssistant: FileFormat = { reads: async file => readLibrary(file), writes: null }

const kinds = {
  frameworks: ['framework', 'frameworks'],
  sets: ['requirement_mapping_set', 'requirement_mapping_sets'],
} as const

function readLibrary({ bytes }: GivenFile): ReadFile {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { content: null, read: 0, problems: [decoded.problem] }
  const parsed = readYaml(decoded.text)
  if ('problems' in parsed) return { content: null, read: 0, problems: parsed.problems }
  if (parsed.root === null || typeof parsed.root !== 'object') return refused('A CISO Assistant library is an object with a member "objects"; this file holds none.')
  const library = librarySchema.safeParse(parsed.root)
  if (!library.success) return { content: null, read: 0, problems: faultsOf(parsed, parsed.root, library.error) }
  return readObjects(parsed, library.data)
}

const refused = (reason: string): ReadFile => ({ content: null, read: 0, problems: [problemAt({ line: 1, column: 1 }, null, reason)] })

function readObjects(located: Located, library: Library): ReadFile {
  const { objects } = located.root as { objects: Record<string, unknown> }
  const problems = new Problems()
  const read = { count: 0 }
  const frameworks = recordsOf(located, objects, kinds.frameworks, problems).map(record => readFramework(located, library, record, problems, read))
  const sets = recordsOf(located, objects, kinds.sets, problems).map(record => readMappingSet(located, library, record, problems, read))
  const [content = null, ...further] = [...frameworks, ...sets].filter((one): one is NonNullable<typeof one> => one !== null)
  if (content === null && problems.listed.length === 0) problems.add(problemAt(located.placeOf(objects), Object.keys(objects).join(', '), 'The library holds neither a framework nor requirement mappings, which is what is read here.'))
  return { content, read: read.count, problems: problems.listed, unlisted: problems.unlisted, ...(further.length > 0 ? { further } : {}) }
}

/** The objects of one kind: one by itself, or a list of them, under either name. */
function recordsOf(located: Located, objects: Record<string, unknown>, names: readonly string[], problems: Problems): readonly object[] {
  const found = names.flatMap(name => [objects[name] ?? []].flat().map((record, at) => ({ record, path: Array.isArray(objects[name]) ? [name, at] : [name] })))
  return found.flatMap(({ record, path }) => {
    if (record !== null && typeof record === 'object') return [record]
    problems.add(problemAt(located.placeOf(objects, path), String(record), `"${path[0]}" must be an object of names and values, or a list of these.`))
    return []
  })
}
