import { AddRelation } from './add-relation'
import type { Field } from './field'
import { claimExtents } from '../choices'
import { RowSheet } from './row-sheet'
import { ClaimSatisfies, WithdrawClaim } from './write-assurance'

const told: readonly Field[] = [
  { name: 'extent', label: 'Extent', type: 'choice', choices: claimExtents, required: true, hint: 'Full: the control does all that is asked. Several partial claims do not add up to a full one.' },
  { name: 'rationale', label: 'Rationale', type: 'long text', required: true, hint: 'Why the control satisfies it; an auditor reads this.' },
  { name: 'from', label: 'From', type: 'day', hint: 'Left empty: since when it was claimed, where the extent stays; else today. What was claimed until then stays on the record.' },
]
const ends = {
  requirement: { name: 'requirement', label: 'Requirement', type: 'item', kinds: ['REQUIREMENT'], required: true, hint: 'By its reference: 10(2)(f), A.6.2.4, govern 1.1.' },
  control: { name: 'control', label: 'Control', type: 'item', kinds: ['CONTROL'], required: true },
} as const satisfies Record<string, Field>
const until: readonly Field[] = [{ name: 'until', label: 'Last day on which it holds', type: 'day', hint: 'Yesterday where it is left empty; a claim that began today is taken away. An earlier one stays on the record.' }]

interface ClaimRow {
  readonly until?: string | null
  readonly requirement?: { readonly id: string; readonly label: string }
  readonly control?: { readonly id: string; readonly label: string }
}

/** What a list of claims offers, on the page of the control that makes them or of the requirement they are made to: to claim, and to withdraw. */
export function claims(other: 'requirement' | 'control') {
  const own = other === 'requirement' ? 'control' : 'requirement'
  const word = other === 'requirement' ? 'Claim a requirement' : 'Claim it for a control'
  const fields = [ends[other], ...told]
  return {
    Add: ({ id }: { readonly id: string }) => <AddRelation word={word} submit="Claim" fields={fields} verb={ClaimSatisfies} done="Claimed" draft={`claim:${id}`} input={(values) => ({ ...values, [own]: id })} />,
    act: (row: ClaimRow, id: string) => {
      const end = row[other]
      if (!end || row.until) return null
      return <RowSheet word="Withdraw" title={`Withdraw the claim: ${end.label}`} fields={until} verb={WithdrawClaim} done={`Claim withdrawn: ${end.label}`} input={(values) => ({ ...values, [own]: id, [other]: end.id })} />
    },
  }
}
