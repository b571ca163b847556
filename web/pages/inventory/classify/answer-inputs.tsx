import { type ReactNode, useId, useRef, useState } from 'react'
import { isDay } from '../../../parts/day'
import type { Answer } from './answers'

interface MarkProps {
  readonly type: 'radio' | 'checkbox'
  readonly name?: string
  readonly checked: boolean
  readonly onChange: () => void
  readonly children: ReactNode
}

/** One of the answers that can be chosen. */
export function Mark({ type, name, checked, onChange, children }: MarkProps) {
  return <label className="check"><input type={type} name={name} checked={checked} onChange={onChange} /><span>{children}</span></label>
}

interface TextAnswerProps {
  readonly answer: Answer
  readonly label: string
  readonly onAnswer: (text: string) => void
}

/** Keeps what is typed as it is typed: a comma at the end is no entry yet, and must not vanish. */
export function TextAnswer({ answer, label, onAnswer }: TextAnswerProps) {
  const [text, setText] = useState(answer?.join(', ') ?? '')
  return (
    <label className="filter">
      <span>{label}</span>
      <input className="field" type="text" autoComplete="off" value={answer?.length ? text : ''} onChange={({ target }) => { setText(target.value); onAnswer(target.value) }} />
    </label>
  )
}

interface DayAnswerProps {
  /** The radio buttons it stands among. */
  readonly group: string
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
}

/** A day is an answer once it is whole. What another answer has replaced is not shown any more. */
export function DayAnswer({ group, answer, onAnswer }: DayAnswerProps) {
  const [text, setText] = useState(answer === null || isNone(answer) ? '' : answer[0] ?? '')
  const field = useRef<HTMLInputElement>(null)
  const note = useId()
  const shown = (answer === null ? isDay(text.trim()) : isNone(answer)) ? '' : text
  const wrong = shown.trim() !== '' && !isDay(shown.trim())
  const type = (next: string) => {
    setText(next)
    onAnswer(isDay(next.trim()) ? [next.trim()] : null)
  }
  return (
    <>
      <div className="form-beside">
        <Mark type="radio" name={group} checked={answer !== null && !isNone(answer)} onChange={() => field.current?.focus()}>on this day:</Mark>
        <input ref={field} className="field" type="text" aria-label="Day" autoComplete="off" placeholder="YYYY-MM-DD" value={shown} aria-invalid={wrong || undefined} aria-describedby={wrong ? note : undefined} onChange={({ target }) => type(target.value)} />
      </div>
      {wrong && <p className="form-error" id={note}>Write a day as year, month, day: 2026-11-23.</p>}
    </>
  )
}

/** Whether the answer is that there is no day. */
export const isNone = (answer: readonly string[]): boolean => answer.length === 0 || answer[0] === 'none'
