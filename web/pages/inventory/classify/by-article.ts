import type { Kind } from '../../../api/generated/graphql'

interface Provision {
  readonly id: string
  readonly itemKind: Kind
  readonly label: string
  readonly kind: string
}

interface Applying {
  readonly requirement: Provision & { readonly ancestors: readonly Provision[] }
}

export interface Article<Row> {
  readonly article: Provision
  readonly rows: readonly Row[]
}

/** The levels at which people speak of a law: "Article 10", "Annex IV". */
const spokenOf = new Set(['article', 'annex'])

/** Provisions under the article or annex they stand in, in the order of the text; what stands in none is its own heading, as in a standard. */
export function byArticle<Row extends Applying>(applies: readonly Row[]): readonly Article<Row>[] {
  const articles = new Map<string, { article: Provision; rows: Row[] }>()
  for (const row of applies) {
    const { ancestors, ...own } = row.requirement
    const article = [...ancestors, own].find(({ kind }) => spokenOf.has(kind)) ?? ancestors.at(-1) ?? own
    const known = articles.get(article.id)
    if (known) known.rows.push(row)
    else articles.set(article.id, { article, rows: [row] })
  }
  return [...articles.values()]
}

/** The day from which all of them apply; undefined where they differ, or no day is set. */
export function sharedDay(rows: readonly { readonly from?: string | null }[]): string | undefined {
  const days = new Set(rows.map(({ from }) => from ?? ''))
  const [day] = days
  return days.size === 1 && day ? day : undefined
}
