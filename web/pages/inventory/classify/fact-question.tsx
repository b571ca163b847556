import { useId } from 'react'
import type { Kind } from '../../../api/generated/graphql'
import { ItemLink } from '../../../parts/item-link'
import { DayAnswer, isNone, Mark, TextAnswer } from './answer-inputs'
import { type Answer, type FactDefinition, ticked } from './answers'
import { Markets } from './markets'

interface FactQuestionProps {
  readonly definition: FactDefinition & { readonly by?: { readonly id: string; readonly itemKind: Kind; readonly label: string } | null }
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
}

/** One question in plain words with what may be answered. "None" and "not known yet" are answers of their own, never a default. */
export function FactQuestion({ definition, answer, onAnswer }: FactQuestionProps) {
  const { name, kind, question, help, by } = definition
  const note = useId()
  return (
    <fieldset className="question" data-fact={name} aria-describedby={help ? note : undefined}>
      <legend>{question}</legend>
      {help && <p className="form-hint" id={note}>{help}</p>}
      {kind === 'LIST' ? <Several definition={definition} answer={answer} onAnswer={onAnswer} /> : <One definition={definition} answer={answer} onAnswer={onAnswer} />}
      {by && <p className="form-hint">Why it matters: <ItemLink id={by.id} kind={by.itemKind} label={by.label} plain /></p>}
    </fieldset>
  )
}

/** Yes or no, one of a list, or a day. */
function One({ definition: { kind, options }, answer, onAnswer }: FactQuestionProps) {
  const choices = kind === 'BOOLEAN' ? [{ value: 'true', says: 'yes' }, { value: 'false', says: 'no' }] : options
  const group = useId()
  const chosen = answer?.[0]
  return (
    <>
      {choices.map(({ value, says }) => <Mark key={value} type="radio" name={group} checked={chosen === value} onChange={() => onAnswer([value])}>{says}</Mark>)}
      {kind === 'DATE' && <DayAnswer group={group} answer={answer} onAnswer={onAnswer} />}
      {kind === 'CHOICE' && options.length === 0 && <TextAnswer answer={answer} label="In a word" onAnswer={(text) => onAnswer(text.trim() === '' ? null : [text.trim()])} />}
      {kind === 'DATE' && <Mark type="radio" name={group} checked={answer !== null && isNone(answer)} onChange={() => onAnswer([])}>none</Mark>}
      <Mark type="radio" name={group} checked={answer === null} onChange={() => onAnswer(null)}>not known yet</Mark>
    </>
  )
}

/** Any of a list: ticked where the list is closed; the open one is that of markets. */
function Several({ definition: { options }, answer, onAnswer }: FactQuestionProps) {
  const order = options.map(({ value }) => value)
  return (
    <>
      {options.map(({ value, says }) => <Mark key={value} type="checkbox" checked={answer?.includes(value) ?? false} onChange={() => onAnswer(ticked(answer, value, order))}>{says}</Mark>)}
      {options.length === 0 && <Markets answer={answer} onAnswer={onAnswer} />}
      <Mark type="checkbox" checked={answer?.length === 0} onChange={() => onAnswer(answer?.length === 0 ? null : [])}>{options.length === 0 ? 'nowhere' : 'none of these'}</Mark>
      <Mark type="checkbox" checked={answer === null} onChange={() => onAnswer(null)}>not known yet</Mark>
    </>
  )
}
