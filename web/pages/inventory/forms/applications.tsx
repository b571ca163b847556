import { controlStates } from '../choices'
import { AddRelation } from './add-relation'
import type { Field } from './field'
import { RowSheet } from './row-sheet'
import { ApplyControl } from './write-assurance'

const told: readonly Field[] = [
  { name: 'state', label: 'State', type: 'choice', choices: controlStates, required: true },
  { name: 'from', label: 'From', type: 'day', hint: 'Today where it is left empty. The period before ends the day before.' },
]
const ends = {
  system: { name: 'system', label: 'System', type: 'item', kinds: ['SYSTEM'], required: true },
  control: { name: 'control', label: 'Control', type: 'item', kinds: ['CONTROL'], required: true },
} as const satisfies Record<string, Field>

interface ApplicationRow {
  readonly until?: string | null
  readonly system?: { readonly id: string; readonly label: string }
  readonly control?: { readonly id: string; readonly label: string }
}

/** What a list of applications offers, on the page of the control or of the system: to apply a control, and to change its state from a day on. */
export function applications(other: 'system' | 'control') {
  const own = other === 'system' ? 'control' : 'system'
  const fields = [ends[other], ...told]
  return {
    Add: ({ id }: { readonly id: string }) => (
      <AddRelation word={other === 'system' ? 'Apply it to a system' : 'Apply a control'} submit="Apply" fields={fields} verb={ApplyControl} done="Applied" draft={`apply:${id}`} input={(values) => ({ ...values, [own]: id })} />
    ),
    act: (row: ApplicationRow, id: string) => {
      const end = row[other]
      if (!end || row.until) return null
      return <RowSheet word="Change state" title={`Change state: ${end.label}`} fields={told} verb={ApplyControl} done={`State changed: ${end.label}`} input={(values) => ({ ...values, [own]: id, [other]: end.id })} />
    },
  }
}
