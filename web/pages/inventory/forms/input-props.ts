import type { Field, Value } from './field'

/** What every way of filling in a field is given. */
export interface InputProps {
  readonly field: Field
  readonly id: string
  readonly value: Value
  readonly invalid: boolean
  readonly describedBy: string | undefined
  readonly onChange: (value: Value) => void
  /** Told what was typed to find an item and has found none yet. */
  readonly onLeftover: (text: string) => void
}

/** Only what is required is marked, and in words. */
export const labelOf = ({ label, required }: Field): string => (required ? `${label} (required)` : label)
