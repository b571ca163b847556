import type { DecisionKind, Subject } from '../../../api/generated/graphql'
import type { Named } from '../cells'

interface Asked extends Named {
  readonly ref: string
  readonly title?: string | null
  readonly assessable: boolean
  readonly subject?: Subject | null
  readonly parent?: { readonly id: string } | null
}

interface Decision {
  readonly decision: DecisionKind
  readonly justification: string
  /** The day from which it holds, until that of the next one. */
  readonly from: string
  readonly requirement: { readonly id: string }
}

/** One line of the statement: what is asked, what the organisation decided, and which of its controls do it. */
export interface StatementRow {
  readonly requirement: Named & { readonly ref: string; readonly title?: string | null; readonly subject?: Subject | null }
  /** The decision that holds on the day. */
  readonly decision: Decision | null
  /** The whole that was decided on in its place, where it was. */
  readonly through: (Named & { readonly title?: string | null }) | null
  /** The decisions that will hold later, the next one first. */
  readonly coming: readonly Decision[]
  readonly controls: readonly Named[]
}

export interface StatementPart {
  /** The outermost part of the framework, as a line that can be decided on as well. */
  readonly whole: StatementRow
  readonly rows: readonly StatementRow[]
}

export type Shown = '' | 'undecided' | 'included' | 'excluded'

/**
 * The statement of a day in the order of the text, under the outermost parts of the framework. The latest decision that has begun holds; one on a whole counts
 * for what stands in it, unless that was decided on itself.
 * @param implementing the controls that do what a requirement asks, on that day
 */
export function statementParts(requirements: readonly Asked[], decisions: readonly Decision[], implementing: ReadonlyMap<string, readonly Named[]>, day: string): readonly StatementPart[] {
  const known = new Map(requirements.map((asked) => [asked.id, asked]))
  const decided = byRequirement(decisions)
  const line = (asked: Asked) => outward(asked, known)
  const holding = (asked: Asked, on: string) => {
    for (const whole of line(asked)) {
      const decision = decided.get(whole.id)?.findLast(({ from }) => from <= on)
      if (decision) return { decision, through: whole.id === asked.id ? null : whole }
    }
    return { decision: null, through: null }
  }
  const comingOn = (asked: Asked) => {
    const later = line(asked).flatMap(({ id }) => decided.get(id) ?? []).filter(({ from }) => from > day).toSorted(byDay)
    return later.filter((one) => holding(asked, one.from).decision === one)
  }
  const rowOf = (asked: Asked): StatementRow => ({ requirement: asked, ...holding(asked, day), coming: comingOn(asked), controls: implementing.get(asked.id) ?? [] })
  const parts: { whole: StatementRow; rows: StatementRow[] }[] = []
  for (const asked of requirements) {
    if (!asked.parent) parts.push({ whole: rowOf(asked), rows: [] })
    if (asked.assessable) parts.at(-1)?.rows.push(rowOf(asked))
  }
  return parts.filter(({ rows }) => rows.length > 0)
}

const byDay = (a: Decision, b: Decision): number => a.from.localeCompare(b.from)

/** The decisions on each requirement, the earliest first. */
function byRequirement(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const decided = new Map<string, Decision[]>()
  for (const one of decisions.toSorted(byDay)) decided.set(one.requirement.id, [...(decided.get(one.requirement.id) ?? []), one])
  return decided
}

/** A requirement and the wholes in which it stands, outward. */
function outward(asked: Asked, known: ReadonlyMap<string, Asked>): readonly Asked[] {
  const line: Asked[] = []
  for (let one: Asked | undefined = asked; one; one = known.get(one.parent?.id ?? '')) line.push(one)
  return line
}

/** How many are decided. */
export const decidedCount = (rows: readonly StatementRow[]): number => rows.filter(({ decision }) => decision).length

/** The parts with the lines that a filter leaves. */
export function shownParts(parts: readonly StatementPart[], shown: Shown): readonly StatementPart[] {
  if (shown === '') return parts
  return parts.map(({ whole, rows }) => ({ whole, rows: rows.filter((row) => stateOf(row) === shown) })).filter(({ rows }) => rows.length > 0)
}

/** Its decision in a word; undecided where none holds yet. */
export const stateOf = ({ decision }: Pick<StatementRow, 'decision'>): Exclude<Shown, ''> => (decision === null ? 'undecided' : decision.decision === 'INCLUDED' ? 'included' : 'excluded')
