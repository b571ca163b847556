import { useAddressState } from '../../parts/address-state'
import { useRows } from '../../api/query'
import { ChangeList } from './change-list'
import { changeFilter, changesOf, historyAddress, ListChanges, step } from './changes'
import { OpenChange } from './open-change'
import './history.css'

/** Who changed what, when. One change opens to what it touched; the address says which. */
export function HistoryPage() {
  const [state, change] = useAddressState(historyAddress)
  const list = useRows(ListChanges, changeFilter(state), { select: changesOf, shown: Math.max(Number(state.shown) || step, 1), step })
  return state.change === '' ? <ChangeList list={list} state={state} change={change} /> : <OpenChange list={list} state={state} change={change} />
}
