import { enumWord } from '../parts/enum-word'
import { groupWords } from './group-words'
import type { SceneGroup, SceneNode } from './scene'

/** The width of a text as it will be drawn, in pixels. */
export type Measure = (text: string) => number

interface Room {
  /** The width of a line, in pixels. */
  readonly room: number
  readonly lines: number
}

/** What stands on a card: reference and title, and the status in full, whatever has to give way to it. Lines are parted by line feeds. */
export function cardText({ ref, title, status }: SceneNode, { room, lines }: Room, measure: Measure): string {
  const tail = status ? ` · ${enumWord(status)}` : ''
  if (!ref || ref === title) return broken(title, tail, { room, lines }, measure).join('\n')
  return [shorten(ref, room - measure(tail), measure) + tail, ...broken(title, '', { room, lines: lines - 1 }, measure)].join('\n')
}

/** What stands on a group's card. */
export function groupText(group: SceneGroup, room: number, measure: Measure): string {
  return shorten(`+ ${groupWords(group)}`, room, measure)
}

/** A text in lines of whole words, with a tail that is never cut; what finds no room is cut off, and the cut is shown. */
function broken(text: string, tail: string, { room, lines }: Room, measure: Measure): readonly string[] {
  if (measure(text + tail) <= room) return [text + tail]
  if (lines === 1) return [shorten(text, room - measure(tail), measure) + tail]
  const [first, rest] = breakLine(text, room, measure)
  return rest === '' ? [first, tail.slice(3)].filter(Boolean) : [first, ...broken(rest, tail, { room, lines: lines - 1 }, measure)]
}

/** As many whole words as there is room for, and the rest; a word that is too long alone is cut. */
function breakLine(text: string, room: number, measure: Measure): readonly [string, string] {
  const words = text.split(' ')
  let line = ''
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) > room) return line === '' ? [shorten(word, room, measure), words.slice(1).join(' ')] : [line, words.slice(at).join(' ')]
    line = longer
  }
  return [line, '']
}

/** Cuts a text where the room ends, and says so. */
function shorten(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= room) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}
