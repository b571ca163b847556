import { useEffect, useMemo } from 'react'
import { useSettled } from '../../../parts/use-settled'
import { useDraft } from '../../../parts/use-draft'
import { DoneNotice } from '../forms/done-notice'
import { type Answer, type Answers, held, unsaved } from './answers'
import { type ClassifiedSystem, useClassification } from './classification'
import { Questions } from './questions'
import { Save } from './save'
import { WhatApplies } from './what-applies'

interface ClassifyingProps {
  /** As it is by now: read again after each write. */
  readonly system: ClassifiedSystem
  readonly onReload: () => void
}

const none: Answers = {}
const isNone = (answers: Answers): boolean => Object.keys(answers).length === 0

/** Questions on one side, what follows from the answers on the other. Answers that are not saved stay with this window. */
export function Classifying({ system, onReload }: ClassifyingProps) {
  const [draft, setDraft] = useDraft(`answers:${system.id}`, none, isNone)
  const own = useMemo(() => held(system.facts), [system.facts])
  const changed = useMemo(() => unsaved(draft, own), [draft, own])
  // What was saved, here or by somebody else, is no draft any more.
  useEffect(() => setDraft((now) => (isNone(now) ? now : unsaved(now, own))), [own, setDraft])
  const settled = useSettled(changed, 250)
  const { classification, error, busy, retry } = useClassification(system.id, settled)
  const answer = (name: string, given: Answer) => setDraft((now) => unsaved({ ...now, [name]: given }, own))
  return (
    <>
      <DoneNotice />
      <div className="classify">
        <div className="classify-questions">
          <Questions facts={system.facts} answers={{ ...own, ...changed }} changed={changed} questions={classification?.questions.map(({ name }) => name)} onAnswer={answer} />
          <Save system={system} changed={changed} onDrop={() => setDraft(none)} onReload={onReload} />
        </div>
        <WhatApplies classification={classification} error={error} busy={busy || settled !== changed} onRetry={retry} />
      </div>
    </>
  )
}
