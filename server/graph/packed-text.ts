import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'
import { z } from 'zod'

const deflated = promisify(deflateRaw)

/** Text from this length on, in characters, is stored packed: the log of a large file is a fifteenth of its text then, for the database to carry and to keep. */
const worthPacking = 100_000

/** A text as the database is to keep it: itself, or its UTF-8 bytes as raw deflate (RFC 1951). */
export async function packed(text: string): Promise<string | Int8Array> {
  if (text.length < worthPacking) return text
  const bytes = await deflated(text, { level: 1 })
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** A column that holds a text as `packed` gave it; the row bears the text itself. */
export const packedText = z.union([z.string(), z.instanceof(Int8Array)]).transform((stored, refusal) => {
  if (typeof stored === 'string') return stored
  try {
    return inflateRawSync(stored).toString('utf8')
  } catch {
    refusal.addIssue({ code: 'custom', message: 'cannot be unpacked' })
    return z.NEVER
  }
})
