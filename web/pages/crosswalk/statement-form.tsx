import { useLayoutEffect, useRef, useState } from 'react'
import type { StatedRelation } from '../../api/generated/graphql'
import { enumWord } from '../../parts/enum-word'
import { FormButtons } from '../../parts/form-buttons'

/** What a mapping states, as it is typed. */
export interface Stated {
  readonly relation: StatedRelation
  readonly negated: boolean
  readonly rationale: string
  readonly strength: string
}

const relations: readonly StatedRelation[] = ['EQUAL', 'SUBSET', 'SUBSET_OR_EQUAL', 'SUPERSET', 'SUPERSET_OR_EQUAL', 'INTERSECTS', 'OVERLAPS', 'DISJOINT', 'ASSOCIATION']

interface StatementFormProps {
  readonly title: string
  readonly verb: string
  readonly start: Stated
  /** Asks for the relation alone: a candidate's rationale is its proof. */
  readonly relationOnly?: boolean
  readonly busy: boolean
  readonly onSubmit: (stated: Stated) => void
  readonly onClose: () => void
}

/** States or changes a mapping. What was typed stays until it is done or given up, whatever the server answers. */
export function StatementForm({ title, verb, start, relationOnly = false, busy, onSubmit, onClose }: StatementFormProps) {
  const [stated, setStated] = useState(start)
  const first = useRef<HTMLSelectElement>(null)
  // Before anything can be typed: a letter that missed the field would be a shortcut.
  useLayoutEffect(() => first.current?.focus(), [])
  const set = (change: Partial<Stated>) => setStated((now) => ({ ...now, ...change }))
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault()
    if (!busy) onSubmit(stated)
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement)) submit(event)
  }
  return (
    <form className="row-form" aria-label={title} onSubmit={submit} onKeyDown={press}>
      <label className="filter">
        <span>Relation, from source to target</span>
        <select ref={first} className="field" value={stated.relation} onChange={({ target }) => set({ relation: target.value as StatedRelation })}>
          {relations.map((relation) => <option key={relation} value={relation}>{enumWord(relation)}</option>)}
        </select>
      </label>
      {!relationOnly && (
        <>
          <label className="check"><input type="checkbox" checked={stated.negated} onChange={({ target }) => set({ negated: target.checked })} />It is not so</label>
          <label className="filter">
            <span>Rationale</span>
            <textarea className="field" rows={3} value={stated.rationale} onChange={({ target }) => set({ rationale: target.value })} />
          </label>
          <label className="filter">
            <span>Strength, on the set's own scale</span>
            <input className="field" type="text" value={stated.strength} onChange={({ target }) => set({ strength: target.value })} />
          </label>
        </>
      )}
      <FormButtons verb={verb} busy={busy} onClose={onClose} />
    </form>
  )
}
