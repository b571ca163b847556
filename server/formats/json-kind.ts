/** A member that only files of one format have; in a text it would not stand between bare quotes. */
const members = [['"bomFormat"', 'cyclonedx'], ['spdx.org/rdf/', 'spdx'], ['"spdxVersion"', 'spdx']] as const

/** Which format of JSON a file is of, whatever the order of its members and in UTF-8 or UTF-16. */
export function jsonKind(bytes: Uint8Array): 'cyclonedx' | 'spdx' | 'oscal' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (text: string) => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()].some(written => file.includes(written))
  if (/^\uFEFF?\s*\{\s*"(?:catalog|mapping-collection)"/.test(file.subarray(0, 4_096).toString('utf8'))) return 'oscal'
  return members.find(([member]) => holds(member))?.[1] ?? 'oscal'
}
