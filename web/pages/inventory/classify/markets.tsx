import { useId, useState } from 'react'
import { Mark } from './answer-inputs'
import { type Answer, marketsOf, union } from './answers'

interface MarketsProps {
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
}

/** Where a system is offered or used: in the Union, which rules ask for, and in other countries by their codes. What is no code yet is no answer. */
export function Markets({ answer, onAnswer }: MarketsProps) {
  const [typed, setTyped] = useState((answer ?? []).filter((market) => market !== union).join(', '))
  const note = useId()
  const isInUnion = answer?.includes(union) ?? false
  const text = answer === null || answer.length > 0 ? typed : ''
  const { wrong } = marketsOf(isInUnion, text)
  const say = (inUnion: boolean, others: string) => {
    const { markets } = marketsOf(inUnion, others)
    onAnswer(markets.length === 0 ? null : markets)
  }
  return (
    <>
      <Mark type="checkbox" checked={isInUnion} onChange={() => say(!isInUnion, text)}>in the European Union</Mark>
      <label className="filter">
        <span>Other countries, with commas between</span>
        <input
          className="field" type="text" autoComplete="off" value={text} aria-invalid={wrong !== undefined || undefined} aria-describedby={wrong ? note : undefined}
          onChange={({ target }) => { setTyped(target.value); say(isInUnion, target.value) }}
        />
      </label>
      {wrong && <p className="form-hint" id={note}>Write each country by its two letters, as CH or US. “{wrong}” is none, and is left out.</p>}
    </>
  )
}
