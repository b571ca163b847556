/** The measures of a picture before zooming, in pixels. Every item is a card of one size, so that a place is a place for any item. */
export interface Measures {
  readonly width: number
  readonly height: number
  /** Lines of text on a card. */
  readonly lines: number
  /** From one row to the next. */
  readonly rowPitch: number
  /** From one card to the next in the same tier, where a tall column is folded into several. */
  readonly foldPitch: number
  /** From one tier to the next. */
  readonly tierPitch: number
}

/** Few edges carry words, which need room between the columns, and leave room for larger cards, on which most titles stand in full. */
export const worded: Measures = { width: 212, height: 50, lines: 3, rowPitch: 62, foldPitch: 230, tierPitch: 332 }

/** Many edges: smaller cards, nearer to each other. */
export const plain: Measures = { width: 192, height: 36, lines: 2, rowPitch: 46, foldPitch: 206, tierPitch: 256 }

export const measuresOf = (isWorded: boolean): Measures => (isWorded ? worded : plain)
