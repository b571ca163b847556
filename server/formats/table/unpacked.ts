import { Inflate } from 'fflate'

/** The most that a workbook may unpack to, in bytes, and how many times its own size. A hand-made bomb has thousands of times. */
const mostBytes = 200_000_000
const mostRatio = 400
const mostEntries = 2_000

/** The most cells that a sheet may span, the empty ones among them: a single cell in the last corner would span billions. */
const mostCells = 20_000_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
  readonly size: number
}

/**
 * Why a ZIP file must not be unpacked, or null. It is walked by its own directory, and each entry is unpacked piece by piece and thrown away,
 * so that what it says of its sizes need not be believed and no bomb is ever held in memory.
 */
export function unsafeZip(bytes: Uint8Array): string | null {
  const entries = entriesOf(bytes)
  if (typeof entries === 'string') return entries
  const most = Math.min(mostBytes, Math.max(bytes.length * mostRatio, 10_000_000))
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) return tooMuch
  let total = 0
  for (const entry of entries) {
    const corner = new Corner()
    const length = unpackedLength(entry, most - total, /worksheets\/.*\.xml$/i.test(entry.name) ? corner : null)
    if (length === null) return tooMuch
    if (typeof length === 'string') return length
    if (corner.rows * corner.columns > mostCells) return `A sheet spans ${corner.rows} rows and ${corner.columns} columns; ${mostCells} cells are the most that are read. Delete what stands far outside the table.`
    total += length
  }
  return null
}

const tooMuch = `Unpacked, this workbook is over ${mostBytes / 1_000_000} MB or over ${mostRatio} times its size; it is not opened. Split it into smaller files.`

const damaged = 'The file is a damaged ZIP; save the workbook again as .xlsx.'

/** The entries that the directory at the end of a ZIP names (APPNOTE 4.3.12 and 4.3.16), or why they cannot be told. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return damaged
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  if (count === 0xffff || start === 0xffffffff) return 'The file is a ZIP of the 64-bit kind, which no workbook needs; save it again as .xlsx.'
  if (count > mostEntries) return `The file packs ${count} files; ${mostEntries} are the most that a workbook may have.`
  const entries: Entry[] = []
  for (let at = start, index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return damaged
    if (view.getUint16(at + 8, true) & 1) return 'The workbook is encrypted; save it without a password.'
    const [packedSize, local, nameLength] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true), view.getUint16(at + 28, true)]
    if (local + 30 > bytes.length) return damaged
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (data + packedSize > bytes.length) return damaged
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({ name, method: view.getUint16(at + 10, true), packed: bytes.subarray(data, data + packedSize), size: view.getUint32(at + 24, true) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** How many bytes an entry unpacks to; null for more than `most`, a reason where it cannot be unpacked. */
function unpackedLength({ method, packed }: Entry, most: number, corner: Corner | null): number | string | null {
  if (method === 0) {
    corner?.add(packed)
    return packed.length > most ? null : packed.length
  }
  if (method !== 8) return damaged
  let length = 0
  const inflate = new Inflate(piece => {
    length += piece.length
    corner?.add(piece)
  })
  try {
    for (let at = 0; at < packed.length && length <= most; at += pieceSize) inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length)
  } catch {
    return damaged
  }
  return length > most ? null : length
}

/** A piece of packed data unpacks to at most 1,032 times its size (Deflate), here 16 MB. */
const pieceSize = 16_384

/** The last row and column that the cells of a sheet name. */
class Corner {
  rows = 0
  columns = 0
  private rest = ''

  add(piece: Uint8Array): void {
    const text = this.rest + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
    for (const [, letters = '', row] of text.matchAll(/\sr\s*=\s*["']([A-Z]{0,4})(\d{1,9})["']/g)) {
      this.rows = Math.max(this.rows, Number(row))
      this.columns = Math.max(this.columns, [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0))
    }
    this.rest = text.slice(-40)
  }
}
