/** A value of the API as people say it: `NOT_YET_COLLECTED` is "not yet collected". */
export function enumWord(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ')
}

/** The same at the start of a line: "Not yet collected". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
