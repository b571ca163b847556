import { askAll, type Source } from '../contract/question.js'
import { invalidInput, tooLarge } from '../model/errors.js'
import { topics } from '../model/topic.js'
import { type Bearing, bearing } from './bearing.js'

export interface FocusArguments {
  readonly focus: readonly string[]
  readonly topic?: string | null
  readonly wholeTopic: boolean
  readonly limit: number
}

export interface InFocus {
  /** The items that were named. */
  readonly named: readonly string[]
  /** Those of the focus that are shown: all that were named, then what is asked under the topic, as far as there is room, each framework in its turn. */
  readonly shown: readonly string[]
  /** All that is in focus. */
  readonly all: readonly string[]
  /** What is asked under the topic, where all of it is in focus. */
  readonly bearing: readonly Bearing[]
}

/**
 * What stands in the middle of a picture: the items that were named; with a topic and none named, or where it is asked for, all that is
 * asked under the topic too.
 * Errors: INVALID_INPUT for an unknown topic and where nothing would be in focus; TOO_LARGE for more than 50 items by name.
 */
export async function inFocus(source: Source, { focus, topic, wholeTopic, limit }: FocusArguments): Promise<InFocus> {
  const named = [...new Set(focus)]
  const whole = topic && (wholeTopic || named.length === 0) ? topic : null
  if (named.length > 50) throw tooLarge('focus: at most 50 items can be in focus', 'focus')
  if (typeof topic === 'string' && !(topics as readonly string[]).includes(topic)) throw invalidInput('topic', `must be one of ${topics.join(', ')}`)
  if (wholeTopic && whole === null) throw invalidInput('wholeTopic', 'there is no topic')
  if (whole === null && named.length === 0) throw invalidInput('focus', 'name at least one item, or a topic')
  const found = whole === null ? [] : await askAll(source, bearing, { topic: whole })
  const all = [...new Set([...named, ...found.flatMap(({ ids }) => ids)])]
  const chosen = new Set([...new Set([...named, ...inTurn(found.map(({ ids }) => ids))])].slice(0, Math.max(named.length, limit)))
  return { named, shown: all.filter(id => chosen.has(id)), all, bearing: found }
}

/** The first of each list, then the second of each, and so on: where there is not room for all, every framework has its share of it. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap(list => list[place] ?? [])).flat()
}
