import { ItemLink } from '../../../parts/item-link'
import type { Applying } from './classification'

/** The conditions that decided, in the order of the rule. */
export function Reasons({ trace }: { readonly trace: Applying['trace'] }) {
  if (trace.length === 0) return null
  return (
    <details className="reasons">
      <summary>Why</summary>
      <ul>
        {trace.map(({ says, holds, by }, place) => (
          <li key={place}>
            {says}: {holds === null ? 'not known' : holds ? 'yes' : 'no'}
            {by && <> (<ItemLink id={by.id} kind={by.itemKind} label={by.label} plain />)</>}
          </li>
        ))}
      </ul>
    </details>
  )
}
