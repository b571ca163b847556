import { type FormatName, formatCalled, formatOf } from '../formats/all.js'
import type { GivenFile, ReadFile } from '../formats/file-content.js'
import { invalidInput, tooLarge } from '../model/errors.js'
import { fileFormats } from '../model/words.js'

/** The largest file that is read: 100 MB. */
export const mostBytes = 100_000_000

/** A way to read a file: in this thread, or in another where this one has requests to answer. */
export type Reader = (file: GivenFile, format: FormatName) => Promise<ReadFile>

export const readHere: Reader = (file, format) => formatCalled(format).reads(file)

/** Errors: TOO_LARGE; INVALID_INPUT where the format is not given and neither name nor content tell it. */
export function knownFormat(file: GivenFile, given: FormatName | null | undefined): FormatName {
  const size = file.bytes.length + (file.beside ?? []).reduce((sum, one) => sum + one.bytes.length, 0)
  if (size > mostBytes) throw tooLarge(`${file.name} has ${Math.ceil(size / 1e6)} MB; at most ${mostBytes / 1e6} are read. Divide it into several files`)
  const format = given ?? formatOf(file)
  if (format === null) throw invalidInput('format', `${file.name}: neither the name nor the content tells its format; give one of ${fileFormats.join(', ')}`)
  return format
}
