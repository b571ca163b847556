/** More records than this no transaction writes; a file that holds more is refused before memory is spent on each. */
export const mostRecords = 500_000

/** What to say of such a file. */
export const tooManyRecords = `The file holds more than ${mostRecords} records; no more are read at once. Divide it into several files.`
