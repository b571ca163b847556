import type { Uploads } from '../contract/context.js'
import type { GivenFile } from '../formats/file-content.js'
import { invalidInput } from '../model/errors.js'

/** A file as a request gives it. */
export interface GivenInput {
  readonly name: string
  readonly text?: string | null
  readonly base64?: string | null
  readonly upload?: string | null
  readonly beside?: readonly string[] | null
}

/** Errors: INVALID_INPUT where not exactly one of text, base64 and upload is given, or base64 is none; NOT_FOUND for an upload that is not there. */
export async function givenFile({ name, text, base64, upload, beside }: GivenInput, uploads: Uploads): Promise<GivenFile> {
  if ([text, base64, upload].filter(one => one != null).length !== 1) throw invalidInput('input', 'give the file in exactly one of text, base64 and upload')
  if (name.length > 200) throw invalidInput('input.name', 'a name may have at most 200 characters')
  if ((beside ?? []).length > 5) throw invalidInput('input.beside', 'at most 5 files may stand beside it')
  const others = await Promise.all((beside ?? []).map(id => uploads.open(id, 'input.beside')))
  const bytes = upload != null ? (await uploads.open(upload, 'input.upload')).bytes : text != null ? new TextEncoder().encode(text) : fromBase64(base64 ?? '')
  return { name, bytes, beside: others }
}

function fromBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw invalidInput('input.base64', 'is not base64')
  return Buffer.from(text, 'base64')
}
