import type { CoverageStatus, Lifecycle } from '../../api/generated/graphql'
import { addressText, listIn } from '../../parts/address-text'
import { coverageStatuses } from '../../parts/coverage-status'
import { isDay } from '../../parts/day'

/** Everything that decides what the Coverage page shows; the address holds all of it. */
export interface CoverageState {
  /** Null until one is chosen. */
  readonly framework: string | null
  /** Empty: all that are not retired and match the three below. */
  readonly systems: readonly string[]
  readonly name: string
  readonly lifecycle: Lifecycle | null
  readonly owner: string | null
  /** The day whose law, claims and evidence count; null: today. */
  readonly on: string | null
  /** Requirements whose parts are shown. */
  readonly open: readonly string[]
  /** Empty: every status. */
  readonly status: readonly CoverageStatus[]
  readonly topic: string | null
  readonly due: 'later' | null
  /** Whether what mappings would carry over stands beside what is claimed. */
  readonly inferred: boolean
  readonly view: (typeof views)[number]
  /** The cell that is looked at, as `cellKey` writes it. */
  readonly cell: string | null
}

const views = ['matrix', 'gaps'] as const
const lifecycles: readonly Lifecycle[] = ['PLANNED', 'IN_DEVELOPMENT', 'IN_USE', 'RETIRED']

export const untouched: CoverageState = {
  framework: null, systems: [], name: '', lifecycle: null, owner: null, on: null, open: [], status: [], topic: null, due: null, inferred: true, view: 'matrix', cell: null,
}

/** What belongs to one framework and is let go with it. */
export const ofFramework = { open: [], status: [], topic: null, due: null, cell: null } as const

/** All systems that are not retired. */
export const allSystems = { systems: [], name: '', lifecycle: null, owner: null } as const

/** The state an address describes. What makes no sense counts as not said. */
export function readCoverage(params: URLSearchParams): CoverageState {
  const text = (name: string) => params.get(name)?.trim() || null
  const word = (name: string) => text(name)?.toUpperCase()
  const on = text('on')
  return {
    framework: text('framework'),
    systems: listIn(params, 'systems'),
    name: text('name') ?? '',
    lifecycle: lifecycles.find((lifecycle) => lifecycle === word('lifecycle')) ?? null,
    owner: text('owner'),
    on: on !== null && isDay(on) ? on : null,
    open: listIn(params, 'open'),
    status: listIn(params, 'status').map((status) => status.toUpperCase()).filter((status): status is CoverageStatus => coverageStatuses.some((one) => one === status)),
    topic: text('topic'),
    due: params.get('due') === 'later' ? 'later' : null,
    inferred: params.get('inferred') !== 'false',
    view: views.find((view) => view === params.get('view')) ?? untouched.view,
    cell: text('cell'),
  }
}

/** The address of a state, as short as can be, with ids that people can read. */
export const writeCoverage = (state: CoverageState): string => addressText(state, untouched)

/** What names a cell in an address: the requirement, and the system (or the organisation) of which it is asked. */
export const cellKey = (requirement: string, system: string): string => `${requirement}..${system}`

export function cellOf(key: string | null): { readonly requirement: string; readonly system: string } | null {
  const [requirement, system] = key?.split('..') ?? []
  return requirement && system ? { requirement, system } : null
}

/** Whether rows of every depth are looked through, and not the tree from its top. */
export const isNarrowed = ({ status, topic, due }: Pick<CoverageState, 'status' | 'topic' | 'due'>): boolean => status.length > 0 || topic !== null || due !== null
