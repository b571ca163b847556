import { fold } from '../model/reference.js'

/** At most so many words of a search count; a question is not an essay. */
const mostWords = 12

/** Words that the full-text index does not hold; to ask for them would find nothing. */
const unindexed = new Set('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(' '))

/** The words of a search. Only letters and digits get through, so nothing a person types is read as syntax. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? []

/** Whether a word must occur where it is searched for, or only may. */
export const isIndexed = (word: string) => !unindexed.has(word)

/**
 * Words as a query of the full-text index: each must occur, whole words weigh more than beginnings, names and titles more than summaries.
 */
export const wordQuery = (words: readonly string[]): string => words.map(word => {
  const must = isIndexed(word) ? '+' : ''
  return `${must}(title:${word}^4 name:${word}^4 ref:${word}^4 ${word}^2 title:${word}*^2 name:${word}*^2 ${word}*)`
}).join(' ')

/** Letters that the index writes with two, or as another, and that `fold` leaves as they are. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' }
const spelled = (text: string) => text.replace(/[ßæœøđðþłħı]/g, letter => letters[letter] ?? letter)

/** A text as the index reads it: lower case, without accents. Most texts are plain, and folding is dear. */
// oxlint-disable-next-line no-control-regex
export const indexed = (text: string) => (/^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : spelled(fold(text)))

/**
 * The words under which the index holds a text (as `indexed` gives it): letters and digits, joined by an underscore, by a dot, colon or
 * apostrophe between letters, or by a dot, comma or semicolon between digits (Unicode Standard Annex 29, as Lucene's standard tokenizer has it).
 */
export const indexedWords = (text: string): readonly string[] => (text.match(word) ?? []).filter(isIndexed)
const word = /[\p{L}\p{N}_]+(?:(?:(?<=\p{L})[.:·'’](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))[\p{L}\p{N}_]+)*/gu
