/**
 * How people write references to provisions, brought to one key: `10(2)(f)`, `Art. 10 (2) f` and `Article 10, paragraph 2, point (f)`
 * all give `10.2.f`; `A.6.2.4` gives `a.6.2.4`; `GV-1.1` and `govern 1.1` give `govern.1.1`.
 */

const levelWords = new Set(['article', 'articles', 'art', 'clause', 'control', 'paragraph', 'para', 'point', 'subparagraph', 'subcategory'])
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

/** The keys a written reference may mean, the likeliest first: "Annex A.6.2.4" is the control A.6.2.4. Empty when it names nothing. */
export function referenceKeys(written: string): string[] {
  const tokens = tokensOf(written)
  const key = tokens.join('.')
  if (key === '') return []
  return tokens[0] === 'annex' && tokens.length > 1 ? [key, tokens.slice(1).join('.')] : [key]
}
