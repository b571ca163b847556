/**
 * How people write references to provisions, brought to one key: `10(2)(f)`, `Art. 10 (2) f` and `Article 10, paragraph 2, point (f)`
 * all give `10.2.f`; `A.6.2.4` gives `a.6.2.4`; `GV-1.1` and `govern 1.1` give `govern.1.1`.
 */

const levelWords = new Set([
  'article', 'articles', 'art', 'arts', 'clause', 'clauses', 'cl', 'sub', 'subclause', 'control', 'controls', 'paragraph', 'paragraphs', 'para',
  'subparagraph', 'point', 'points', 'letter', 'lit', 'function', 'category', 'subcategory',
])
const fillers = new Set(['of', 'the'])
const functionWords: Readonly<Record<string, string>> = { gv: 'govern', mp: 'map', ms: 'measure', mg: 'manage' }
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii']

/** Lower case, without accents, so that "Évaluation" is found by "evaluation". */
export const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function tokensOf(text: string): string[] {
  const tokens = fold(text)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[^a-z0-9]+/)
    .filter(token => token !== '' && !levelWords.has(token))
  return tokens.map((token, at) => {
    const before = tokens[at - 1]
    if (before === 'annex' || before === 'chapter') return romans[Number(token) - 1] ?? token
    return at === 0 ? (functionWords[token] ?? token) : token
  })
}

/** The key a reference is stored under. */
export const referenceKey = (ref: string) => tokensOf(ref).join('.')

/**
 * The keys a written reference may mean, the likeliest first: "Annex A.6.2.4" is the control A.6.2.4. Empty when it names nothing.
 * @param names what the framework is called, with its version or without, so that "Article 10 of the EU AI Act", "ISO/IEC 42001:2023 A.6.2.4"
 *   and the id `eu-ai-act:10` are understood too
 */
export function referenceKeys(written: string, names: readonly string[] = []): string[] {
  const tokens = tokensOf(written)
  const bare = names.map(name => withoutName(tokens, tokensOf(name)))
  const keys = [tokens, ...bare].flatMap(read => [read, afterAnnex(read)]).map(read => read.join('.'))
  return [...new Set(keys)].filter(key => key !== '')
}

/**
 * The keys of the wholes that a written reference would stand in, the nearest first: of "10(2)(f)" these are 10.2 and 10. Empty for a text
 * that is no reference: one with a word of two letters or more after its first number, or without any number.
 */
export function wholesOf(written: string): string[] {
  const tokens = tokensOf(written)
  const first = tokens[0] === 'annex' ? 1 : tokens.findIndex(token => /^\d+$/.test(token))
  const isReference = first >= 0 && first <= 2 && tokens.slice(first).every(token => /^(\d+|[a-z]|[ivx]+)$/.test(token))
  return isReference ? tokens.slice(first, -1).map((_, at, { length }) => tokens.slice(0, first + length - at).join('.')) : []
}

const afterAnnex = (tokens: readonly string[]) => (tokens[0] === 'annex' ? tokens.slice(1) : [])

/** A reference without the framework's name before or after it; empty where the name stands in neither place. */
function withoutName(tokens: readonly string[], name: readonly string[]): readonly string[] {
  const isName = (part: readonly string[]) => name.length > 0 && part.join('.') === name.join('.')
  const rest = isName(tokens.slice(0, name.length)) ? tokens.slice(name.length) : isName(tokens.slice(-name.length)) ? tokens.slice(0, -name.length) : []
  return tokensOf(rest.filter(token => !fillers.has(token)).join(' '))
}
