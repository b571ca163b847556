import type { NamedFramework } from '../formats/file-content.js'
import { fold } from '../model/reference.js'
import type { Properties } from './statements.js'

/** A framework of the graph, by all that files may call it. */
export interface KnownFramework {
  readonly id: string
  readonly title: string
  /** Its id, the names under which it was imported, its address. */
  readonly exact: readonly string[]
  /** Its titles, with its version and without; the longest first. */
  readonly spoken: readonly string[]
}

export function knownFramework(properties: Properties): KnownFramework {
  const text = (name: string) => (typeof properties[name] === 'string' ? (properties[name] as string) : '')
  const kept = Array.isArray(properties['names']) ? (properties['names'] as string[]) : []
  const titles = [text('shortTitle'), text('title')].filter(title => title !== '')
  const spoken = [...titles.flatMap(title => [`${title} ${text('version')}`, title]), text('id')]
  return {
    id: text('id'),
    title: text('shortTitle') || text('title'),
    exact: [text('id'), text('recordId'), text('url'), ...kept].filter(name => name !== '').map(fold),
    spoken: [...new Set(spoken)].sort((a, b) => b.length - a.length),
  }
}

/** The frameworks that a file may mean: one is clear, several are not, none is none that we hold. */
export type Found = readonly KnownFramework[]

/**
 * The framework that is meant by any of these names: by an id, address or name of its own; else by a title that is the name; else by one
 * that stands within it, as `iso_iec_42001` does in `catalogs/iso_iec_42001_1.0.0/catalog.json`. The longest of several wins; two of the same length do not.
 */
export function findFramework({ names }: NamedFramework, known: readonly KnownFramework[]): Found {
  const exact = known.filter(one => names.some(name => one.exact.includes(fold(name))))
  if (exact.length > 0) return exact
  const heard = names.map(wordsOf)
  const titled = known.filter(one => one.spoken.some(title => heard.some(words => words.join() === wordsOf(title).join())))
  if (titled.length > 0) return titled
  const lengths = known.map(one => Math.max(0, ...one.spoken.map(wordsOf).filter(title => title.length > 1 && heard.some(words => holds(words, title))).map(title => title.length)))
  const longest = Math.max(0, ...lengths)
  return longest === 0 ? [] : known.filter((_, at) => lengths[at] === longest)
}

/** `iso42001-2023` gives iso, 42001, 2023. */
const wordsOf = (text: string): string[] => fold(text).replace(/([a-z])(\d)/g, '$1 $2').split(/[^a-z0-9]+/).filter(word => word !== '')

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, at) => part.every((word, offset) => words[at + offset] === word))
