import type { EdgeSet, Kind } from '../../api/generated/graphql'
import { kinds as allKinds } from '../../parts/kind'
import { topics } from '../../parts/topics'
import { edgeSets } from './edge-sets'
import { addressText, listIn } from '../../parts/address-text'

/** Everything that decides what the Explorer shows; the address holds all of it. */
export interface ExplorerState {
  readonly focus: readonly string[]
  /** Requirements that do not bear it are left out. Where nothing else is in focus, all that is asked under it is. */
  readonly topic: string | null
  /** Whether all that is asked under the topic is in focus beside the items of the focus. */
  readonly wholeTopic: boolean
  readonly hops: number
  readonly edges: EdgeSet
  /** Empty: all kinds. */
  readonly kinds: readonly Kind[]
  /** Groups that are shown in full. */
  readonly open: readonly string[]
  /** At most so many items. */
  readonly limit: number
  readonly selected: string | null
  readonly from: string | null
  readonly to: string | null
  /** The path that is brought out, counted from 1. */
  readonly path: number | null
  /** What is shown; null leaves it to the width of the screen. */
  readonly view: 'picture' | 'table' | null
}

export const limits = [150, 300, 500, 1000] as const

export const untouched: ExplorerState = {
  focus: [], topic: null, wholeTopic: false, hops: 1, edges: 'ALL', kinds: [], open: [], limit: limits[0], selected: null, from: null, to: null, path: null, view: null,
}

/** The state an address describes. What makes no sense counts as not said; lists are written with commas or as repeated names. */
export function readExplorer(params: URLSearchParams): ExplorerState {
  const list = (name: string) => listIn(params, name)
  const edges = params.get('edges')?.toUpperCase()
  const view = params.get('view')
  return {
    focus: list('focus'),
    topic: topics.find((topic) => topic.toLowerCase() === params.get('topic')?.trim().toLowerCase()) ?? null,
    wholeTopic: params.get('wholeTopic') === 'true',
    hops: wholeNumber(params.get('hops'), 0, 3) ?? untouched.hops,
    edges: edgeSets.find(({ value }) => value === edges)?.value ?? untouched.edges,
    kinds: list('kinds').map((kind) => kind.toUpperCase()).filter((kind): kind is Kind => kind in allKinds),
    open: list('open'),
    limit: wholeNumber(params.get('limit'), 1, 1000) ?? untouched.limit,
    selected: params.get('selected') || null,
    from: params.get('from') || null,
    to: params.get('to') || null,
    path: wholeNumber(params.get('path'), 1, 200) ?? null,
    view: view === 'picture' || view === 'table' ? view : null,
  }
}

/** The address of a state, as short as can be, with ids that people can read: `?focus=eu-ai-act:10&hops=2`. */
export const writeExplorer = (state: ExplorerState): string => addressText(state, untouched)

function wholeNumber(text: string | null, least: number, most: number): number | undefined {
  return text !== null && /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined
}
