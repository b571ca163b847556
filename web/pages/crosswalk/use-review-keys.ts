import { announce } from '../../parts/live-region'
import { useShortcut } from '../../parts/shortcuts'
import type { CrosswalkState } from './crosswalk-address'
import { relationWord } from './relation-words'
import { type Row, rowId, rowName, rowsAt, rowStatus } from './rows'
import type { ChangeCrosswalk } from './use-crosswalk'
import type { Review } from './use-review'

interface ReviewKeys {
  /** The state with every change that was asked for, shown or not. */
  readonly now: () => CrosswalkState
  readonly change: ChangeCrosswalk
  /** The rows that the filters leave, whatever is selected on either side. */
  readonly shown: readonly Row[]
  readonly all: readonly Row[]
  readonly review: Review
  readonly onSelect: (row: string) => void
  readonly onCheck: (row: string) => void
}

/** The queue by keyboard: j and k walk it, one letter does what a review may do. */
export function useReviewKeys({ now, change, shown, all, review, onSelect, onCheck }: ReviewKeys): void {
  const walk = (step: number) => {
    const { row: id, from, to } = now()
    const rows = rowsAt(shown, from, to)
    const place = rows.findIndex((row) => rowId(row) === id)
    const next = rows[place < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, place + step))]
    if (!next) return announce('There are no rows to walk')
    review.setForm(null)
    onSelect(rowId(next))
    announce(`${rowName(next)}: ${relationWord(next.possible, next.association)}, ${rowStatus(next).toLowerCase()}`)
  }
  const ofRow = (act: (row: Row) => void, statedOnly = true) => () => {
    const { row: id } = now()
    const chosen = all.find((row) => rowId(row) === id)
    if (!chosen) return announce('Choose a row first, by j and k')
    if (statedOnly && !chosen.mapping) return announce('A candidate is not stated yet: accept it first')
    act(chosen)
  }
  const propose = () => {
    if (now().from === null || now().to === null) return announce('Select a requirement on either side first')
    change({ row: null, panel: null })
    review.setForm({ kind: 'propose' })
  }
  useShortcut('j', 'Next row', () => walk(1))
  useShortcut('k', 'Previous row', () => walk(-1))
  useShortcut('a', 'Approve the row, or accept the candidate', ofRow((row) => (row.mapping?.status === 'APPROVED' ? announce('It is approved already') : void review.approve(row)), false))
  useShortcut('r', 'Reject the row', ofRow((row) => (row.mapping?.status === 'REJECTED' ? announce('It is rejected already') : review.setForm({ kind: 'reject', row: rowId(row) }))))
  useShortcut('e', 'Edit the row', ofRow((row) => review.setForm({ kind: 'edit', row: rowId(row) })))
  useShortcut('o', 'Reopen the row', ofRow((row) => (row.mapping?.status === 'PROPOSED' ? announce('It is proposed already') : void review.reopen(row))))
  useShortcut('x', 'Select the row, to review several at once', ofRow((row) => onCheck(rowId(row))))
  useShortcut('p', 'Propose a link between the two selected requirements', propose)
  useShortcut('u', 'Take back the last change of this window', () => void review.undo())
  useShortcut('Escape', 'Select nothing', () => change({ row: null, from: null, to: null }))
}
