import type { Sizes } from './sizes.js'

/** A provision of a synthetic framework: chapters hold articles, articles hold paragraphs. Every fourth framework has no chapters, so that hundreds of parts hang on it. */
export interface Provision {
  readonly framework: string
  readonly local: string
  readonly ref: string
  readonly kind: 'chapter' | 'article' | 'paragraph'
  readonly sortKey: string
  /** What it is a part of: another provision or the framework itself. */
  readonly whole: string
  readonly position: number
}

export const frameworkOf = (at: number) => `bench-${at}`
const placed = (...numbers: number[]) => numbers.map(number => String(number).padStart(4, '0')).join('.')

/** The provision at a place in the list of all provisions; frameworks are equally long. */
export function provisionOf(at: number, { requirements, frameworks }: Sizes): Provision {
  const length = Math.ceil(requirements / frameworks)
  const number = Math.floor(at / length)
  const framework = frameworkOf(number)
  const within = at % length
  const articles = Math.max(1, Math.floor(length / 5))
  const chapters = number % 4 === 0 ? 0 : Math.max(1, Math.floor(articles / 12))
  if (within < chapters) {
    const chapter = within + 1
    return { framework, local: `chapter-${chapter}`, ref: `Chapter ${chapter}`, kind: 'chapter', sortKey: `${framework}.${placed(chapter)}`, whole: framework, position: chapter }
  }
  const article = ((within - chapters) % articles) + 1
  const turn = Math.floor((within - chapters) / articles)
  const chapter = chapters === 0 ? null : Math.floor(((article - 1) * chapters) / articles) + 1
  const place = chapter === null ? placed(article) : placed(chapter, article)
  if (turn === 0) {
    const whole = chapter === null ? framework : `${framework}:chapter-${chapter}`
    return { framework, local: `${article}`, ref: `${article}`, kind: 'article', sortKey: `${framework}.${place}`, whole, position: article }
  }
  return { framework, local: `${article}/${turn}`, ref: `${article}(${turn})`, kind: 'paragraph', sortKey: `${framework}.${place}.${placed(turn)}`, whole: `${framework}:${article}`, position: turn }
}

export const requirementAt = (at: number, sizes: Sizes) => {
  const { framework, local } = provisionOf(at, sizes)
  return `${framework}:${local}`
}
