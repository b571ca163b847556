import { useEffect, useRef, useState } from 'react'
import type { Answer, Answers } from './answers'
import { answerWords } from './answers'
import { nextAsked } from './asked'
import type { ClassifiedSystem } from './classification'
import { FactQuestion } from './fact-question'

interface QuestionsProps {
  readonly facts: ClassifiedSystem['facts']
  /** Every answer there is, saved or not. */
  readonly answers: Answers
  readonly changed: Answers
  /** The facts that still matter, the most deciding first; undefined until that is known. */
  readonly questions: readonly string[] | undefined
  readonly onAnswer: (name: string, answer: Answer) => void
}

/** A few questions at a time, only as far as they matter. Those on screen stay until somebody goes on, so that no answer makes its question vanish. */
export function Questions({ facts, answers, changed, questions, onAnswer }: QuestionsProps) {
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const [leftOpen, setLeftOpen] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const known = new Map(facts.map(({ definition }) => [definition.name, definition]))
  useEffect(() => {
    if (asked === null && questions) setAsked(nextAsked(questions, answers, leftOpen))
  }, [asked, questions, answers, leftOpen])

  const show = (names: readonly string[]) => {
    setAsked(names)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('input')?.focus())
  }
  const goOn = (open: ReadonlySet<string>) => {
    setLeftOpen(open)
    show(nextAsked(questions ?? [], answers, open))
  }
  const shown = all ? facts.map(({ definition }) => definition.name) : asked ?? []
  const waiting = nextAsked(questions ?? [], answers, new Set([...leftOpen, ...shown])).length > 0
  const given = facts.filter(({ definition: { name } }) => (answers[name] ?? null) !== null && !shown.includes(name))

  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{all ? 'All facts' : 'Questions that decide most'}</h2>
      <p className="count">{questions === undefined ? 'Finding the questions …' : `${questions.length} ${questions.length === 1 ? 'question' : 'questions'} could still change something`}</p>
      <div ref={list} className="question-list">
        {shown.map((name) => {
          const definition = known.get(name)
          return definition && <FactQuestion key={name} definition={definition} answer={answers[name] ?? null} onAnswer={(answer) => onAnswer(name, answer)} />
        })}
      </div>
      {!all && questions && shown.length === 0 && <p>{questions.length === 0 ? 'All that matters is answered.' : 'The rest was left open.'}</p>}
      <div className="form-buttons">
        {!all && waiting && <button type="button" className="button" onClick={() => goOn(new Set([...leftOpen, ...shown]))}>Next questions</button>}
        {!all && !waiting && (questions?.some((name) => leftOpen.has(name)) ?? false) && <button type="button" className="button" onClick={() => goOn(new Set())}>Ask again what was left open</button>}
        <button type="button" className="link-button" aria-pressed={all} onClick={() => setAll(!all)}>{all ? 'Show only what decides' : 'Show all facts'}</button>
      </div>
      {!all && given.length > 0 && (
        <details className="given" open={given.length <= 12}>
          <summary>{given.length} answered already</summary>
          <dl className="said-facts">
            {given.map(({ definition }) => (
              <div key={definition.name}>
                <dt>{definition.question}</dt>
                <dd>{answerWords(definition, answers[definition.name] ?? null)}{definition.name in changed && <span className="muted"> (not saved)</span>}</dd>
                <dd><button type="button" className="link-button" aria-label={`Change: ${definition.question}`} onClick={() => show([definition.name])}>Change</button></dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
