const name = 'bookmark'

/** What the last write of this window answered with. Sent back, it makes any server wait for that write before it answers; a reload keeps it. */
export const bookmark = (): string | null => sessionStorage.getItem(name)

/** Keeps the bookmark of an answer, if one of its mutations gave one. */
export function keepBookmark(data: object): void {
  for (const answer of Object.values(data) as unknown[]) {
    const given = typeof answer === 'object' && answer !== null && 'bookmark' in answer ? answer.bookmark : null
    if (typeof given === 'string') sessionStorage.setItem(name, given)
  }
}
