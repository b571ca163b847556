import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import { StatusWord } from '../../parts/status-word'
import { RelationPicture } from './relation-picture'
import { relationWord } from './relation-words'
import { type End, type Row, rowId, rowName, rowStatus } from './rows'
import { isUntitled } from './tree-rows'

interface QueueProps {
  readonly rows: readonly Row[]
  readonly selected: string | null
  readonly checked: ReadonlySet<string>
  readonly pending: ReadonlySet<string>
  readonly onSelect: (row: string) => void
  readonly onCheck: (row: string) => void
}

const columns = ['Select', 'Source', 'Relation', 'Target', 'Status'] as const

/** The rows between the two frameworks as a table, which says all that the drawing shows. Only those near the window are in the page. */
export function Queue({ rows, selected, checked, pending, onSelect, onCheck }: QueueProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 52, overscan: 8, getItemKey: (index) => rows[index] ? rowId(rows[index]) : index })
  const place = selected === null ? -1 : rows.findIndex((row) => rowId(row) === selected)
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place)
  }, [place, virtualizer])
  const items = virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="queue" ref={scroller} tabIndex={0} role="region" aria-label="Rows of the crosswalk">
      <table className="data-table" role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">Links between the two frameworks</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((name) => <th key={name} role="columnheader" scope="col">{name === 'Select' ? <span className="visually-hidden">{name}</span> : name}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Gap height={before} />
          {items.map(({ index, key }) => {
            const row = rows[index]
            const id = row ? rowId(row) : ''
            return row && (
              <QueueRow
                key={key} row={row} index={index} measure={virtualizer.measureElement} selected={id === selected} checked={checked.has(id)}
                pending={pending.has(id)} onSelect={onSelect} onCheck={onCheck}
              />
            )
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}

function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" className="gap"><td style={{ blockSize: height }} /></tr>
}

interface QueueRowProps extends Pick<QueueProps, 'onSelect' | 'onCheck'> {
  readonly row: Row
  readonly index: number
  readonly measure: (element: HTMLElement | null) => void
  readonly selected: boolean
  readonly checked: boolean
  readonly pending: boolean
}

const QueueRow = memo(function QueueRow({ row, index, measure, selected, checked, pending, onSelect, onCheck }: QueueRowProps) {
  const id = rowId(row)
  const choose = () => onSelect(id)
  return (
    <tr role="row" aria-rowindex={index + 2} data-index={index} ref={measure} aria-current={selected || undefined} aria-busy={pending || undefined} onClick={choose}>
      <td role="cell" className="queue-check">
        {row.mapping && <input type="checkbox" checked={checked} aria-label={`Select ${rowName(row)}`} onClick={(event) => event.stopPropagation()} onChange={() => onCheck(id)} />}
      </td>
      <th role="rowheader" scope="row"><button type="button" className="link-button" onClick={choose}><Names ends={row.sources} /></button><Untitled ends={row.sources} /></th>
      <td role="cell" data-label="Relation">
        <div>
          <RelationPicture possible={row.possible} small />
          <span className="queue-word">{relationWord(row.possible, row.association)}</span>
          {row.contradiction && <StatusWord value="contradicts" />}
          <span className="queue-status">{pending ? 'writing …' : <StatusWord value={rowStatus(row)} />}</span>
        </div>
      </td>
      <td role="cell" data-label="Target"><div><Names ends={row.targets} /><Untitled ends={row.targets} /></div></td>
      <td role="cell" data-label="Status">{pending ? <span className="muted">writing …</span> : <StatusWord value={rowStatus(row)} />}</td>
    </tr>
  )
})

/** More ends of one statement than this are counted; its detail names them all. */
const few = 3

function Names({ ends }: { readonly ends: readonly End[] }) {
  const more = ends.length - few
  return (
    <span className="queue-names">
      {ends.slice(0, few).map((end) => <span key={end.id} className="queue-name">{end.label}</span>)}
      {more > 0 && <span className="muted">and {more} more</span>}
    </span>
  )
}

/** What a requirement without a title asks, where it is the only one on its side. */
function Untitled({ ends }: { readonly ends: readonly End[] }) {
  const [one, other] = ends
  return one && !other && isUntitled(one) ? <span className="queue-summary">{one.summary}</span> : null
}
