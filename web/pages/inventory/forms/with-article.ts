/** "a risk", but "evidence", of which there are pieces. */
export const withArticle = (word: string): string => (word === 'evidence' ? word : `a ${word}`)
