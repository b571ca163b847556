import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { isText } from '../model/is-text.js'
import { deepest, forbiddenName, type Parsed } from './located.js'
import { problemAt } from './problem.js'
import { placesIn } from './text.js'

/** Reading YAML takes some thirty times a file's size in memory: 16 MB is half a gigabyte, and ten times the largest library published. */
const mostLength = 16_000_000
/** A file that is no YAML at all is wrong on every line. */
const mostErrors = 100
/** Values that aliases may stand for, all together: a few lines of anchors can stand for more than any memory holds. */
const mostRepeated = 10_000

const noText = 'This holds a NUL or half a character, which is not text.'

class Fault extends Error {
  constructor(readonly node: Node | null, reason: string) {
    super(reason)
  }
}

/**
 * YAML 1.2 (core schema), one document, with the place of every object. Besides what is no YAML, refused are: a name that stands twice in
 * one object, `__proto__`, names that are no plain values, nesting over 200 levels, a NUL or half a character (as escapes can write them),
 * values of kinds that JSON does not have, aliases that stand for more than 10,000 values, and files over 16 MB.
 */
export function readYaml(text: string): Parsed {
  if (text.length > mostLength) return { problems: [problemAt(null, null, `The file has ${text.length} characters; ${mostLength} are the most that is read as YAML. Split it.`)] }
  const place = placesIn(text)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false })
  if (document.errors.length > 0) return { problems: document.errors.slice(0, mostErrors).map(({ pos: [start], message }) => problemAt(place(start), lineAt(text, start), `This is no YAML: ${message}.`)) }
  const startOf = (node: Node | null | undefined) => place(node?.range?.[0] ?? 0)
  try {
    const { root, nodes } = valueOf(document.contents, text)
    return { root, placeOf: (record, path = []) => startOf(follow(nodes.get(record), path)) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const start = error.node?.range?.[0] ?? 0
    return { problems: [problemAt(place(start), lineAt(text, start), error.message)] }
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, Math.min(start + 80, end < 0 ? text.length : end))
}

function valueOf(contents: Node | null, text: string) {
  const nodes = new Map<object, Node>()
  const anchors = new Map<string, { readonly value: unknown; readonly size: number }>()
  let [made, repeated] = [0, 0]

  function read(node: Node | null, depth: number): unknown {
    if (depth > deepest) throw new Fault(node, `This nests more than ${deepest} levels deep.`)
    if (isAlias(node)) return again(node)
    const before = made
    made += 1
    const value = isMap(node) ? object(node, depth) : isSeq(node) ? list(node, depth) : scalar(node)
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
    if (anchor !== undefined) anchors.set(anchor, { value, size: made - before })
    return value
  }

  function again(node: Alias): unknown {
    const anchored = anchors.get(node.source)
    if (!anchored) throw new Fault(node, `Nothing before this alias has the anchor "${node.source}", or it stands within what it names.`)
    made += anchored.size
    repeated += anchored.size
    if (repeated > mostRepeated) throw new Fault(node, `Aliases stand for more than ${mostRepeated} values; write them out.`)
    return anchored.value
  }

  function object(node: YAMLMap, depth: number): object {
    const record: Record<string, unknown> = {}
    nodes.set(record, node)
    for (const { key, value } of node.items as { key: Node; value: Node | null }[]) record[nameOf(key, record)] = read(value, depth + 1)
    return record
  }

  function nameOf(key: Node, record: object): string {
    if (!isScalar(key)) throw new Fault(key, 'A name must be a plain value here.')
    if (!isText(String(key.value))) throw new Fault(key, noText)
    if (String(key.value) === forbiddenName) throw new Fault(key, `The name "${forbiddenName}" is not taken.`)
    if (Object.hasOwn(record, String(key.value))) throw new Fault(key, 'This name stands twice in the same object; which of the two is meant is not clear.')
    return String(key.value)
  }

  function list(node: YAMLSeq, depth: number): unknown[] {
    const items = node.items.map(item => read(item as Node, depth + 1))
    nodes.set(items, node)
    return items
  }

  /** A number that would be written in another way is the text it was: the clause 4.10 is not 4.1, and 007 is not 7. */
  function scalar(node: Node | null): unknown {
    const { value, range } = (node ?? {}) as Scalar
    if (typeof value === 'string' && !isText(value)) throw new Fault(node, noText)
    if (typeof value === 'object' && value !== null) throw new Fault(node, 'A value must be a text, a number, true, false or null here.')
    const written = typeof value === 'number' && range ? text.slice(range[0], range[1]) : undefined
    return written === undefined || String(value) === written ? (value ?? null) : written
  }

  return { root: read(contents, 0), nodes }
}

function follow(node: Node | undefined, [step, ...rest]: readonly PropertyKey[]): Node | undefined {
  const found = isMap(node) || isSeq(node) ? (node.get(step, true) as Node | null | undefined) : undefined
  return step === undefined || !found ? node : follow(found, rest)
}
