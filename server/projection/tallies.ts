import { appliesFrom, type Day } from '../assessment/applicability/applies-from.js'
import type { Applicability } from '../assessment/applicability/judge-applicability.js'
import { code } from '../assessment/coverage/status.js'
import { bestOf, count, type Counted, noTotals, sum, type Totals, type Unit, unitsOf } from '../assessment/coverage/totals.js'
import { answersOf, noAnswers } from './answers.js'
import type { Coverage } from './coverage.js'

/** Counts over a coverage: each unit once a system, what is asked of the organisation once. */
export interface Tallies {
  readonly units: readonly Unit[]
  /** The place of the part of a unit that decides in a column. */
  decides(unit: Unit, column: number): number
  /** The day from which an obligation applies in a column; null where none is set or known. */
  dayOf(place: number, column: number): Day
  /** Over all columns, within a stretch of obligations. Of a choice of which only one part lies in it, that part counts by itself. */
  totals(first: number, last: number): Totals
  /** Over each column by itself, the organisation's last. */
  columns(first: number, last: number): readonly Totals[]
  /** The place after the last part of an obligation. */
  endOf(place: number): number
}

const made = new WeakMap<Coverage, Tallies>()

/** The tallies of a coverage, made once. */
export function talliesOf(coverage: Coverage): Tallies {
  const tallies = made.get(coverage) ?? make(coverage)
  made.set(coverage, tallies)
  return tallies
}

function make(coverage: Coverage): Tallies {
  const { law, width, assessment } = coverage
  const units = unitsOf(law.obligations)
  const last = width - 1
  const dayOf = daysOf(coverage)
  const ends = endsOf(coverage)
  const decides = ({ places }: Unit, column: number) =>
    places[places.length === 1 ? 0 : bestOf(places.map(place => assessment.direct[place * width + column] as number))] as number
  const counted = (unit: Unit, column: number): Counted => {
    const best = decides(unit, column)
    const status = assessment.direct[best * width + column] as number
    const { from } = status < code.gap ? { from: null } : dayOf(best, column)
    return { status, inferred: assessment.inferred[best * width + column] as number, later: from !== null && from > coverage.on }
  }
  const remembered = new Map<string, readonly Totals[]>()
  const within = (first: number, end: number): readonly Unit[] => {
    const found: Unit[] = []
    for (const unit of units) {
      const { places } = unit
      if (places.length > 1) {
        const inside = places.filter(place => place >= first && place < end)
        if (inside.length > 0) found.push({ ...unit, places: inside })
      } else if ((places[0] as number) >= first && (places[0] as number) < end) found.push(unit)
    }
    return found
  }
  return {
    units, decides, dayOf,
    endOf: place => ends[place] as number,
    columns(first, end) {
      const known = remembered.get(`${first} ${end}`)
      if (known) return known
      const all = Array.from({ length: width }, noTotals)
      for (const unit of within(first, end)) {
        if (unit.ofOrganisation) count(all[last] as Totals, counted(unit, last))
        else for (let column = 0; column < last; column += 1) count(all[column] as Totals, counted(unit, column))
      }
      remembered.set(`${first} ${end}`, all)
      return all
    },
    totals(first, end) {
      return this.columns(first, end).reduce(sum, noTotals())
    },
  }
}

/** From which day each rule applies in a column, found when it is first asked for. */
function daysOf({ law, facts, systems, width, applicability }: Coverage): Tallies['dayOf'] {
  const answers = systems.map(system => answersOf(facts, system))
  const days = new Map<number, Day>()
  return (place, column) => {
    const provision = law.obligations[place]?.provision as number
    const key = provision * width + column
    const day = days.get(key) ?? (column === width - 1 ? dayOfOrganisation(applicability(place, column)) : appliesFrom(law.provisions[provision]?.appliesFrom ?? [], answers[column] ?? noAnswers))
    days.set(key, day)
    return day
  }
}

const dayOfOrganisation = ({ from, fromBy, missing }: Applicability): Day => ({ from, by: fromBy, missing })

/** Wholes stand before their parts, so that what is below one is a stretch that follows it. */
function endsOf({ law: { obligations } }: Coverage): readonly number[] {
  const ends = obligations.map((_, place) => place + 1)
  for (let place = obligations.length - 1; place >= 0; place -= 1) {
    const { parent } = obligations[place] as { readonly parent: number }
    if (parent >= 0) ends[parent] = Math.max(ends[parent] as number, ends[place] as number)
  }
  return ends
}
