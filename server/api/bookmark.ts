import { invalidInput } from '../model/errors.js'

/** The header by which a client shows what it has written or seen, so that no server answers from before that. */
export const bookmarkHeader = 'x-throughline-bookmark'

/** Bookmarks of the driver as one text that may stand in a header. */
export const bookmarkText = (bookmarks: readonly string[]): string => bookmarks.join(' ')

/** Errors: INVALID_INPUT for a text that is none of ours. */
export function bookmarksOf(header: string | undefined): readonly string[] {
  const bookmarks = (header ?? '').split(/\s+/).filter(part => part !== '')
  if (bookmarks.length > 20 || bookmarks.some(part => !/^[\w:+/=.-]{1,500}$/.test(part))) throw invalidInput(bookmarkHeader, 'is not a bookmark that a mutation gave')
  return bookmarks
}
