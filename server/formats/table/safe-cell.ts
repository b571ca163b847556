/** A cell that a spreadsheet would take for a formula, or one that we made safe and that would be taken for such. */
const formula = /^'*[=+\-@\t\r\n]/

/** A text as it may stand in a table: an apostrophe keeps a spreadsheet from running what looks like a formula (OWASP, CSV Injection). */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that `safeCell` wrote; for every text, `textOf(safeCell(text))` is the text. */
export const textOf = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
