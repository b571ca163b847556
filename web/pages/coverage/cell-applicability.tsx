import { Link } from 'react-router'
import { Day } from '../../parts/date'
import { capitalised } from '../../parts/enum-word'
import { ItemLink } from '../../parts/item-link'
import { itemPath } from '../../parts/item-path'
import type { Cell } from './cell-question'

interface CellApplicabilityProps {
  readonly applicability: Cell['applicability']
  /** Null where the organisation is judged. */
  readonly system: Cell['system']
  /** The item whose cell was asked for. */
  readonly asked: string
}

const words = { APPLIES: 'It applies', DOES_NOT_APPLY: 'It does not apply', UNKNOWN: 'It cannot be told yet' } as const

/** Whether it applies and from when, the conditions that decided, and what is still to be answered. */
export function CellApplicability({ applicability: { value, from, fromBy, trace, missing }, system, asked }: CellApplicabilityProps) {
  const page = itemPath(system ? 'SYSTEM' : 'ORGANISATION', system?.id ?? asked) ?? ''
  return (
    <>
      <p>
        <strong>{words[value]}</strong>
        {from && <>, from <Day value={from} /></>}
        {fromBy && <>, by <ItemLink id={fromBy.id} kind={fromBy.itemKind} label={fromBy.label} plain /></>}.
      </p>
      {trace.length > 0 && (
        <ul className="cell-trace">
          {trace.map(({ says, holds, by }) => (
            <li key={`${says} ${by?.id ?? ''}`} data-holds={holds ?? 'unknown'}>
              {capitalised(says)}: <strong>{holds == null ? 'not answered' : holds ? 'yes' : 'no'}</strong>{by && <> (<ItemLink id={by.id} kind={by.itemKind} label={by.label} plain />)</>}
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <div className="cell-missing">
          <p>{missing.length === 1 ? 'One answer is missing' : `${missing.length} answers are missing`}:</p>
          <ul>{missing.map(({ name, question, help }) => <li key={name}>{question}{help && <span className="muted"> {help}</span>}</li>)}</ul>
          {system && <p><Link to={page}>Answer on the page of {system.label}</Link></p>}
        </div>
      )}
    </>
  )
}
