import { isText } from '../model/is-text.js'
import { deepest, forbiddenName, type Parsed } from './located.js'
import { problemAt } from './problem.js'
import { placesIn } from './text.js'

/** What is wrong with a text that is not JSON, or not JSON that can be trusted, and where. */
class Fault extends Error {
  constructor(readonly offset: number, reason: string) {
    super(reason)
  }
}

const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const spaceAt = /[ \t\r\n]*/y
const words: Readonly<Record<string, true | false | null>> = { t: true, f: false, n: null }

/** Values of a file, the lists and objects among them: a file of nothing but brackets takes thirty times its size of memory, these take about a gigabyte. */
const mostValues = 4_000_000

const tooManyValues = (most: number) =>
  `The file holds more than ${most} values, its lists and objects among them; no more are read. Divide it into several files.`

/**
 * JSON (RFC 8259) with the place of every object. More is refused than the grammar asks: a name that stands twice in one object, since
 * nobody can say which is meant; `__proto__`; strings that are no text (NUL, half a character); nesting over 200 levels; and more values
 * than memory is for.
 */
export function readJson(text: string, most = mostValues): Parsed {
  const offsets = new Map<object, number>()
  const place = placesIn(text)
  try {
    const root = reader(text, most, (record, offset) => offsets.set(record, offset)).whole()
    const membersAt = lately(offset => reader(text, most).members(offset))
    const follow = (offset: number, path: readonly PropertyKey[]) => path.reduce<number | null>((at, step) => (at === null ? null : (membersAt(at).get(step) ?? null)), offset)
    /** The longest part of the path that leads somewhere. */
    const nearest = (offset: number, path: readonly PropertyKey[]): number => follow(offset, path) ?? nearest(offset, path.slice(0, -1))
    return { root, placeOf: (record, path = []) => place(nearest(offsets.get(record) ?? 0, path)) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { problems: [problemAt(place(error.offset), error.offset < text.length ? text.slice(error.offset, error.offset + 40) : null, error.message)] }
  }
}

/** Answers the last four questions from memory: many faults stand in few lists, and a long list is to be walked once. */
function lately<Answer>(answer: (question: number) => Answer): (question: number) => Answer {
  const known = new Map<number, Answer>()
  return question => {
    const found = known.get(question) ?? answer(question)
    known.delete(question)
    known.set(question, found)
    if (known.size > 4) known.delete(known.keys().next().value as number)
    return found
  }
}

function reader(text: string, most: number, opened?: (record: object, offset: number) => void) {
  let [at, values] = [0, 0]

  function skipSpace(): string | undefined {
    const code = text.charCodeAt(at)
    if (code > 0x20) return text[at]
    spaceAt.lastIndex = at
    spaceAt.test(text)
    at = spaceAt.lastIndex
    return text[at]
  }

  function value(depth: number): unknown {
    const first = skipSpace()
    if (depth > deepest) throw new Fault(at, `This nests more than ${deepest} levels deep.`)
    if (++values > most) throw new Fault(at, tooManyValues(most))
    if (first === '{') return object(depth)
    if (first === '[') return array(depth)
    if (first === '"') return string()
    return first !== undefined && first in words ? word(first) : number()
  }

  function object(depth: number): object {
    const record: Record<string, unknown> = {}
    opened?.(record, at)
    each('}', 'an object', () => {
      const name = nameIn(record)
      record[name] = value(depth + 1)
    })
    return record
  }

  function nameIn(record: object): string {
    const start = at
    if (skipSpace() !== '"') throw new Fault(at, 'A name in double quotes must stand here.')
    const name = string()
    if (name === forbiddenName) throw new Fault(start, `The name "${forbiddenName}" is not taken.`)
    if (Object.hasOwn(record, name)) throw new Fault(start, 'This name stands twice in the same object; which of the two is meant is not clear.')
    if (skipSpace() !== ':') throw new Fault(at, 'A colon must stand between a name and its value.')
    at += 1
    return name
  }

  function array(depth: number): unknown[] {
    const items: unknown[] = []
    each(']', 'a list', () => { items.push(value(depth + 1)) })
    return items
  }

  /** Members between a bracket and its end, with commas between them. */
  function each(end: string, what: string, member: () => void): void {
    at += 1
    if (skipSpace() === end) at += 1
    else for (;;) {
      skipSpace()
      member()
      const next = skipSpace()
      if (next !== ',' && next !== end) throw new Fault(at, next === undefined ? `The file ends within ${what}.` : `A comma or the end of ${what} must stand here.`)
      at += 1
      if (next === end) return
    }
  }

  function string(): string {
    const start = at
    let escaped = false
    for (at += 1; ; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 0x22) break
      if (code === 0x5c) [escaped, at] = [true, at + 1]
      else if (!(code >= 0x20)) throw new Fault(at < text.length ? at : start, 'This text has no closing quote on its line.')
    }
    at += 1
    return escaped ? unescaped(start) : copied(start)
  }

  /** A long slice would hold the whole file in memory for as long as somebody holds it; parsing makes a text of its own. */
  const copied = (start: number): string => (at - start > 14 ? (JSON.parse(text.slice(start, at)) as string) : text.slice(start + 1, at - 1))

  function unescaped(start: number): string {
    try {
      const written = JSON.parse(text.slice(start, at)) as string
      if (isText(written)) return written
    } catch {
      throw new Fault(start, 'A backslash in this text starts no escape that JSON knows.')
    }
    throw new Fault(start, 'This holds a NUL or half a character, which is not text.')
  }

  function number(): number {
    numberAt.lastIndex = at
    if (!numberAt.test(text)) throw new Fault(at, text[at] === undefined ? 'The file ends where a value must stand.' : 'A value must stand here: an object, a list, text in double quotes, a number, true, false or null.')
    const start = at
    at = numberAt.lastIndex
    const read = Number(text.slice(start, at))
    if (!Number.isFinite(read)) throw new Fault(start, 'This number is too large to be held.')
    return read
  }

  function word(first: string): boolean | null {
    const expected = words[first] as boolean | null
    if (!text.startsWith(String(expected), at)) throw new Fault(at, 'A value must stand here: an object, a list, text in double quotes, a number, true, false or null.')
    at += String(expected).length
    return expected
  }

  function whole(): unknown {
    const root = value(0)
    if (skipSpace() !== undefined) throw new Fault(at, 'The file goes on after its end.')
    return root
  }

  /** Where the members of the object or list at an offset stand, by name or by number. */
  function members(offset: number): ReadonlyMap<PropertyKey, number> {
    at = offset
    const [first, record] = [skipSpace(), {}]
    const found = new Map<PropertyKey, number>()
    if (first === '{' || first === '[') each(first === '{' ? '}' : ']', '', () => {
      const name = first === '{' ? nameIn(record) : found.size
      skipSpace()
      found.set(name, at)
      value(0)
    })
    return found
  }

  return { whole, members }
}
