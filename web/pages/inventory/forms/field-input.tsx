import type { ComponentType } from 'react'
import { today } from '../../../parts/day'
import { DigestInput } from './digest-input'
import type { Field } from './field'
import { type InputProps, labelOf } from './input-props'
import { ItemsInput } from './items-input'
import { OwnerInput } from './owner-input'

interface FieldInputProps extends Pick<InputProps, 'field' | 'id' | 'value' | 'onChange' | 'onLeftover'> {
  readonly wrong: string | undefined
}

/** One field with its label, what helps to fill it in, and what is wrong with it. */
export function FieldInput({ field, id, value, wrong, onChange, onLeftover }: FieldInputProps) {
  const Input = inputs[field.type]
  const describedBy = [field.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined
  const labelled = field.type !== 'item' && field.type !== 'items'
  return (
    <div className="form-field" data-type={field.type.replaceAll(' ', '-')}>
      {labelled && <label htmlFor={id}>{labelOf(field)}</label>}
      <Input field={field} id={id} value={value} invalid={wrong !== undefined} describedBy={describedBy} onChange={onChange} onLeftover={onLeftover} />
      {field.hint && <p className="form-hint" id={`${id}-hint`}>{field.hint}</p>}
      {wrong && <p className="form-error" id={`${id}-wrong`}>{wrong}</p>}
    </div>
  )
}

const shared = ({ field, id, value, invalid, describedBy }: InputProps) =>
  ({ id, value: String(value), className: 'field', 'aria-invalid': invalid || undefined, 'aria-describedby': describedBy, 'aria-required': field.required || undefined })

function Text(props: InputProps) {
  return <input {...shared(props)} type="text" autoComplete="off" onChange={({ target }) => props.onChange(target.value)} />
}

function LongText(props: InputProps) {
  return <textarea {...shared(props)} rows={4} onChange={({ target }) => props.onChange(target.value)} />
}

/** A browser's own field for a date would write it in an order that depends on the reader's country; so it is typed. */
function Day(props: InputProps) {
  return (
    <div className="form-beside">
      <input {...shared(props)} type="text" autoComplete="off" placeholder="YYYY-MM-DD" onChange={({ target }) => props.onChange(target.value)} />
      <button type="button" className="button" aria-label={`${props.field.label}: today`} onClick={() => props.onChange(today())}>Today</button>
    </div>
  )
}

function Select(props: InputProps) {
  const { field } = props
  const choices = field.type === 'choice' ? field.choices : [{ value: 'true', word: 'yes' }, { value: 'false', word: 'no' }]
  return (
    <select {...shared(props)} onChange={({ target }) => props.onChange(target.value)}>
      <option value="">{field.required ? 'choose' : 'not answered'}</option>
      {choices.map(({ value, word }) => <option key={value} value={value}>{word}</option>)}
    </select>
  )
}

const inputs: Readonly<Record<Field['type'], ComponentType<InputProps>>> = {
  text: Text, 'long text': LongText, day: Day, choice: Select, 'yes or no': Select, owner: OwnerInput, digest: DigestInput, item: ItemsInput, items: ItemsInput,
}
