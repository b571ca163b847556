import type { Placing } from '../../graph/use-layout'
import { type ExplorerState, limits, untouched, writeExplorer } from './explorer-address'
import { isWholeTopic } from './whole-topic'

/** The question behind a picture, as far as it decides where things stand. */
export function placingOf(state: ExplorerState): Placing & { readonly state: ExplorerState } {
  const asked = { ...state, selected: null, path: null, view: null }
  return { key: writeExplorer(asked), state: asked, byFramework: state.topic !== null, widens: (other) => 'state' in other && widens(asked, (other as { state: ExplorerState }).state) }
}

/** Whether the later question asks for all that the earlier one did, and more. */
function widens(later: ExplorerState, earlier: ExplorerState): boolean {
  const narrow = (state: ExplorerState) => writeExplorer({ ...state, focus: [], open: [], limit: untouched.limit, wholeTopic: isWholeTopic(state) })
  return narrow(later) === narrow(earlier) && holds(later.focus, earlier.focus) && holds(later.open, earlier.open) && later.limit >= earlier.limit
}

const holds = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one))

/** The most items the server takes into focus. */
const mostInFocus = 50

/** The question that also shows what stands around one more item; room is made where the picture is nearly full. */
export function withNeighboursOf(id: string, state: ExplorerState, shown: number): Partial<ExplorerState> {
  const { focus, limit } = state
  const room = limits.find((step) => step >= Math.max(limit, shown + 40)) ?? limits[limits.length - 1] ?? limit
  const wider = [...focus.filter((other) => other !== id).slice(0, mostInFocus - 1), id]
  return { from: null, to: null, path: null, focus: wider, wholeTopic: isWholeTopic(state), limit: room, selected: id }
}

/** The question that shows a group in full; the server makes room for it. */
export function withGroup(group: string, { open }: ExplorerState): Partial<ExplorerState> {
  return { open: [...open.filter((other) => other !== group), group] }
}
