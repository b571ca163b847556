import type { MappingStatus } from '../../api/generated/graphql'
import { addressText, listIn } from '../../parts/address-text'

/** Everything that decides what the Crosswalk page shows; the address holds all of it. */
export interface CrosswalkState {
  /** The two frameworks; null until they are chosen. */
  readonly source: string | null
  readonly target: string | null
  /** What is shown; null leaves it to the width of the screen. */
  readonly view: (typeof views)[number] | null
  /** Empty: every status. */
  readonly status: readonly MappingStatus[]
  /** The key of a relation, as `relationKey` writes it. */
  readonly relation: string | null
  readonly show: (typeof shows)[number]
  /** Whether candidates that chains of mappings prove stand in the queue too. */
  readonly derived: boolean
  /** The row that is looked at: the id of its mapping, or the two ids of a derived pair. */
  readonly row: string | null
  /** The requirements that are selected on either side. */
  readonly from: string | null
  readonly to: string | null
  /** Chapters whose parts are hidden. */
  readonly folded: readonly string[]
  /** Chapters, one a side, to which the queue is narrowed. */
  readonly sourceChapter: string | null
  readonly targetChapter: string | null
  /** The topic to which rows and trees are narrowed. */
  readonly topic: string | null
  readonly text: string
  readonly panel: 'import' | null
}

const views = ['trees', 'list', 'matrix'] as const
const shows = ['all', 'unmapped', 'contradictions'] as const
const statuses: readonly MappingStatus[] = ['APPROVED', 'PROPOSED', 'REJECTED']

export const untouched: CrosswalkState = {
  source: null, target: null, view: null, status: [], relation: null, show: 'all', derived: false, row: null, from: null, to: null, folded: [],
  sourceChapter: null, targetChapter: null, topic: null, text: '', panel: null,
}

/** What belongs to one pair of frameworks and is let go with it. */
export const ofPair = { row: null, from: null, to: null, folded: [], sourceChapter: null, targetChapter: null, relation: null, show: 'all', text: '' } as const

/** The state an address describes. What makes no sense counts as not said. */
export function readCrosswalk(params: URLSearchParams): CrosswalkState {
  const list = (name: string) => listIn(params, name)
  const id = (name: string) => params.get(name) || null
  return {
    source: id('source'),
    target: id('target'),
    view: views.find((view) => view === params.get('view')) ?? null,
    status: list('status').map((word) => word.toUpperCase()).filter((word): word is MappingStatus => statuses.includes(word as MappingStatus)),
    relation: id('relation'),
    show: shows.find((show) => show === params.get('show')) ?? untouched.show,
    derived: params.get('derived') === 'true',
    row: id('row'),
    from: id('from'),
    to: id('to'),
    folded: list('folded'),
    sourceChapter: id('sourceChapter'),
    targetChapter: id('targetChapter'),
    topic: id('topic'),
    text: params.get('text')?.trim() ?? '',
    panel: params.get('panel') === 'import' ? 'import' : null,
  }
}

/** The address of a state, as short as can be, with ids that people can read. */
export const writeCrosswalk = (state: CrosswalkState): string => addressText(state, untouched)

/** The address of two frameworks side by side. */
export const crosswalkPath = (source: string, target: string) => `/crosswalk${writeCrosswalk({ ...untouched, source, target })}`
