import { type ReactNode, useId } from 'react'

/** What each fact says, by its name, in the order of the page. A fact that nobody has answered says so. */
export type FactsByName = Readonly<Record<string, ReactNode>>

/** An item's own facts, in columns. */
export function Facts({ facts }: { readonly facts: FactsByName }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 className="visually-hidden" id={heading}>Facts</h2>
      <dl className="facts">
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
