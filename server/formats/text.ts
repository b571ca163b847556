import { isUtf8 } from 'node:buffer'
import { problemAt, type Place, type Problem } from './problem.js'

/** More than one string of the engine can hold (2^29 - 24 UTF-16 units); a file of UTF-8 has no more units than bytes. */
const mostBytes = 0x1fff_ffe8

/** The text of a file, or why it has none. */
export type DecodedText = { readonly text: string } | { readonly problem: Problem }

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'

/** Byte order marks; the one of UTF-32 begins like that of UTF-16, so it is tried first. */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * A file's bytes as text, without its byte order mark: UTF-8, or UTF-16 of either order, known by the mark or by the zero in its first two
 * bytes. Bytes that are no text of that encoding, and NUL characters, are refused with their place: guessed text would be stored as if
 * somebody had written it.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes.length > mostBytes) return refused(`The file has ${bytes.length} bytes; ${mostBytes} are the most that can be read as one text.`)
  const [encoding, mark] = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte)) ?? [unmarked(bytes), []]
  if (encoding === 'utf-32') return refused('This is UTF-32; save the file as UTF-8.')
  const body = bytes.subarray(mark.length)
  return withoutNul(encoding === 'utf-8' ? fromUtf8(body) : fromUtf16(body, encoding))
}

function unmarked([first, second]: Uint8Array): Encoding {
  if (first === 0 && second) return 'utf-16be'
  return first && second === 0 ? 'utf-16le' : 'utf-8'
}

const fromUtf8 = (bytes: Uint8Array): DecodedText => (isUtf8(bytes) ? { text: viewOf(bytes).toString('utf8') } : { problem: firstWrongByte(bytes) })

/** Line by line, as no byte of a longer character looks like the end of a line. */
function firstWrongByte(bytes: Uint8Array): Problem {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const row = bytes.subarray(start, end < 0 ? bytes.length : end)
    if (!isUtf8(row)) return wrongByte(row, line)
    start = end + 1
  }
}

function wrongByte(row: Uint8Array, line: number): Problem {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(row.subarray(0, longestValid(row)), { stream: true })
  const byte = (row[Buffer.byteLength(before)] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const reason = 'This byte is not UTF-8. Save the file as UTF-8; it may have been saved as Windows-1252 or Latin-1.'
  return problemAt({ line, column: before.length + 1 }, `byte ${byte}`, reason)
}

/** How many bytes stand before the first that cannot follow; found by halving, as a longer start is never better than a shorter one. */
function longestValid(row: Uint8Array): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (startsWell(row.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function fromUtf16(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (bytes.length % 2 === 1) return refused('This looks like UTF-16, but has half a character at its end; save the file as UTF-8.')
  const text = (encoding === 'utf-16le' ? viewOf(bytes) : Buffer.from(bytes).swap16()).toString('utf16le')
  const half = text.search(/\p{Surrogate}/u)
  return half < 0 ? { text } : { problem: problemAt(placesIn(text)(half), null, 'Half of a UTF-16 pair stands here alone; save the file as UTF-8.') }
}

function withoutNul(decoded: DecodedText): DecodedText {
  if ('problem' in decoded) return decoded
  const nul = decoded.text.indexOf('\0')
  return nul < 0 ? decoded : { problem: problemAt(placesIn(decoded.text)(nul), null, 'A NUL character stands here: this is no text file, or a damaged one.') }
}

const viewOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const refused = (reason: string): DecodedText => ({ problem: problemAt(null, null, reason) })

/**
 * Where a position of a text stands. Lines end with LF or CR LF; columns count UTF-16 units. The starts of lines are found once, when the
 * first place is asked for.
 */
export function placesIn(text: string): (offset: number) => Place {
  let starts: Uint32Array | undefined
  return offset => {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

function lineStarts(text: string): Uint32Array {
  let lines = 1
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines += 1
  const starts = new Uint32Array(lines)
  for (let line = 1, end = text.indexOf('\n'); end >= 0; line += 1, end = text.indexOf('\n', end + 1)) starts[line] = end + 1
  return starts
}
