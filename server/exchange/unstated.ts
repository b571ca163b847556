/** What stands in the graph where a file says nothing and the graph wants a word; a word and not a blank. On export it is left out again. */
export const unstated = 'not stated'

export const orUnstated = (text: string | undefined): string => (text === undefined || text.trim() === '' ? unstated : text)

/** What a file would say: undefined where nobody said anything. */
export const stated = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value !== unstated ? value : undefined)
