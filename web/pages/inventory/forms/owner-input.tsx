import { graphql } from '../../../api/generated'
import { useRead } from '../../../api/query'
import type { InputProps } from './input-props'

const OwnersToChoose = graphql(`
  query OwnersToChoose { parties(first: 200) { nodes { id label } } }
`)

/** A party of the graph, or nobody yet. */
export function OwnerInput({ id, value, invalid, describedBy, onChange }: InputProps) {
  const parties = useRead(OwnersToChoose, {}).data?.parties.nodes ?? []
  const unlisted = value !== '' && parties.every((party) => party.id !== value)
  return (
    <select id={id} className="field" value={String(value)} aria-invalid={invalid || undefined} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value)}>
      <option value="">nobody named yet</option>
      {unlisted && <option value={String(value)}>{String(value)}</option>}
      {parties.map((party) => <option key={party.id} value={party.id}>{party.label}</option>)}
    </select>
  )
}
