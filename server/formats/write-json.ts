/** Below this depth values are written whole; the long lists of these formats all stand above it. */
const pieceDepth = 5
/** Texts that are joined before they become bytes, so that neither many small pieces nor one text of the whole file are held. */
const pieceLength = 1_000_000

/**
 * JSON as `JSON.stringify` with an indent of two writes it, and a line end: in pieces, as one text has an end at half a gigabyte and would
 * stand in memory beside the bytes made of it.
 */
export function writeJson(value: unknown): Uint8Array {
  const parts: Uint8Array[] = []
  let [open, length] = [[] as string[], 0]
  const close = () => {
    parts.push(Buffer.from(open.join('')))
    ;[open, length] = [[], 0]
  }
  for (const piece of piecesOf(value, '\n', 0)) {
    open.push(piece)
    length += piece.length
    if (length > pieceLength) close()
  }
  open.push('\n')
  close()
  return Buffer.concat(parts)
}

function* piecesOf(value: unknown, line: string, depth: number): Generator<string> {
  const isList = Array.isArray(value)
  const members = value !== null && typeof value === 'object' ? Object.entries(value).filter(([, member]) => isList || member !== undefined) : []
  if (depth > pieceDepth || members.length === 0) return yield JSON.stringify(value, null, 2).replaceAll('\n', line)
  let before = isList ? '[' : '{'
  for (const [name, member] of members) {
    yield `${before}${line}  ${isList ? '' : `${JSON.stringify(name)}: `}`
    yield* piecesOf(member ?? null, `${line}  `, depth + 1)
    before = ','
  }
  yield `${line}${isList ? ']' : '}'}`
}
