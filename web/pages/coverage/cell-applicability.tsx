import { Day } from '../../parts/date'
import { ItemLink } from '../../parts/item-link'
import type { Cell } from './cell-question'
import { conditionWords } from './condition-words'
import { MissingAnswers } from './missing-answers'

type CellApplicabilityProps = Pick<Cell, 'applicability' | 'system'>

const words = { APPLIES: 'It applies', DOES_NOT_APPLY: 'It does not apply', UNKNOWN: 'It cannot be told yet' } as const

/** Whether it applies and from when, the conditions that decided, and how much is still to be answered before the day is known. */
export function CellApplicability({ applicability: { value, from, fromBy, trace, missing }, system }: CellApplicabilityProps) {
  return (
    <>
      <p>
        <strong>{words[value]}</strong>
        {from && <>, from <Day value={from} /></>}
        {fromBy && <>, by <ItemLink id={fromBy.id} kind={fromBy.itemKind} label={fromBy.label} plain /></>}.
      </p>
      {trace.length > 0 && <ul className="cell-trace">{trace.map((reason) => <Condition key={`${reason.says} ${reason.by?.id ?? ''}`} {...reason} />)}</ul>}
      {/* Of what cannot be told this stands under what would tell. */}
      {value !== 'UNKNOWN' && missing.length > 0 && <MissingAnswers missing={missing} system={system} />}
    </>
  )
}

function Condition({ by, ...condition }: Cell['applicability']['trace'][number]) {
  const { asked, answer } = conditionWords(condition)
  return <li data-answer={answer}>{asked} <strong>{answer}</strong>{by && <> (<ItemLink id={by.id} kind={by.itemKind} label={by.label} plain />)</>}</li>
}
