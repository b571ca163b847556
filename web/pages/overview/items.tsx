import { Link } from 'react-router'
import type { Kind } from '../../api/generated/graphql'
import { KindGlyph } from '../../parts/kind-badge'
import { kinds } from '../../parts/kind'

interface ItemsProps {
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[]
}

/** How many items of each kind there are. A kind without a list has no rows to lead to, and stays out. */
export function Items({ counts }: ItemsProps) {
  return (
    <section className="section" aria-labelledby="items">
      <h2 id="items">What the graph holds</h2>
      <ul className="figures">
        {counts.map(({ kind, count }) => {
          const { segment, word, plural } = kinds[kind]
          return segment && (
            <li key={kind}>
              <Link to={`/inventory/${segment}`}>
                <span className="figure">{count}</span>
                <span className="figure-name"><KindGlyph kind={kind} /> {count === 1 ? word : plural}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
