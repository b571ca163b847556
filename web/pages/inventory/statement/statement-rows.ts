import type { DecisionKind, Subject } from '../../../api/generated/graphql'
import type { Named } from '../cells'

interface Asked extends Named {
  readonly ref: string
  readonly title?: string | null
  readonly assessable: boolean
  readonly subject?: Subject | null
  readonly parent?: { readonly id: string } | null
  readonly claims: { readonly nodes: readonly { readonly until?: string | null; readonly control: Named }[] }
}

interface Decision {
  readonly decision: DecisionKind
  readonly justification: string
  readonly from: string
  readonly requirement: { readonly id: string }
}

/** One line of the statement: what is asked, what the organisation decided, and which of its controls claim to do it. */
export interface StatementRow {
  readonly requirement: Named & { readonly ref: string; readonly title?: string | null; readonly subject?: Subject | null }
  readonly decision: Omit<Decision, 'requirement'> | null
  /** The whole that was decided on in its place, where it was. */
  readonly through: (Named & { readonly title?: string | null }) | null
  readonly controls: readonly Named[]
}

export interface StatementPart {
  /** The outermost part of the framework, as a line that can be decided on as well. */
  readonly whole: StatementRow
  readonly rows: readonly StatementRow[]
}

export type Shown = '' | 'undecided' | 'included' | 'excluded'

/**
 * The statement in the order of the text, under the outermost parts of the framework. A decision on a whole counts for what stands in it, unless
 * that was decided on itself. A control whose claim has ended on `day` implements nothing.
 */
export function statementParts(requirements: readonly Asked[], decisions: readonly Decision[], day: string): readonly StatementPart[] {
  const known = new Map(requirements.map((asked) => [asked.id, asked]))
  const decided = new Map(decisions.map(({ requirement, ...decision }) => [requirement.id, decision]))
  const rowOf = (asked: Asked): StatementRow => {
    const on = nearest(asked, known, (id) => decided.has(id))
    return { requirement: asked, decision: on ? decided.get(on.id) ?? null : null, through: on && on.id !== asked.id ? on : null, controls: controlsOf(asked, day) }
  }
  const parts: { whole: StatementRow; rows: StatementRow[] }[] = []
  for (const asked of requirements) {
    if (!asked.parent) parts.push({ whole: rowOf(asked), rows: [] })
    if (asked.assessable) parts.at(-1)?.rows.push(rowOf(asked))
  }
  return parts.filter(({ rows }) => rows.length > 0)
}

/** The requirement itself or the nearest whole of it for which this holds. */
function nearest(asked: Asked, known: ReadonlyMap<string, Asked>, holds: (id: string) => boolean): Asked | undefined {
  for (let one: Asked | undefined = asked; one; one = known.get(one.parent?.id ?? '')) if (holds(one.id)) return one
  return undefined
}

function controlsOf({ claims }: Asked, day: string): readonly Named[] {
  const held = claims.nodes.filter(({ until }) => !until || until >= day).map(({ control }) => control)
  return [...new Map(held.map((control) => [control.id, control])).values()]
}

/** How many are decided. */
export const decidedCount = (rows: readonly StatementRow[]): number => rows.filter(({ decision }) => decision).length

/** The parts with the lines that a filter leaves. */
export function shownParts(parts: readonly StatementPart[], shown: Shown): readonly StatementPart[] {
  if (shown === '') return parts
  return parts.map(({ whole, rows }) => ({ whole, rows: rows.filter((row) => stateOf(row) === shown) })).filter(({ rows }) => rows.length > 0)
}

/** Its decision in a word; undecided where none is recorded. */
export const stateOf = ({ decision }: StatementRow): Exclude<Shown, ''> => (decision === null ? 'undecided' : decision.decision === 'INCLUDED' ? 'included' : 'excluded')
