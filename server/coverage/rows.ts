import { code, statusOf } from '../assessment/coverage/status.js'
import type { Totals } from '../assessment/coverage/totals.js'
import { connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { once } from '../contract/once.js'
import { rowAt } from '../contract/recall.js'
import type { Coverage } from '../projection/coverage.js'
import type { Obligation } from '../projection/law.js'
import { type Tallies, talliesOf } from '../projection/tallies.js'
import { implementedBy } from './implemented-by.js'
import { assessedBelow, placeAmong, stretchOf } from './places.js'
import { shown } from './shown.js'

export interface RowsArguments {
  readonly parent?: string | null
  readonly deep?: boolean | null
}

/** The parts of a whole as rows, a page at a time; with `deep` every assessed requirement below it. Errors: NOT_FOUND, INVALID_INPUT with the field. */
export function rowsOf(judged: Coverage, { parent, deep, ...page }: RowsArguments & PageArguments, context: Context) {
  const list = listName('coverage', judged.law.framework, judged.on, parent ?? null, deep === true, judged.systems.length)
  const { first, afterKey } = windowOf(page, list)
  const tallies = talliesOf(judged)
  const whole = placeAmong(judged, parent)
  const places = deep ? assessedBelow(judged, whole, tallies.endOf) : stretchOf(judged, whole)
  const behind = afterKey === null ? places : places.filter(place => place > Number(afterKey))
  const rows = behind.slice(0, first).map(place => coverageRow(judged, tallies, place, context))
  context.spend(rows.length)
  return connectionOf({ rows, hasNextPage: behind.length > first, totalCount: places.length }, list, ({ place, id }) => [String(place), id])
}

function coverageRow(judged: Coverage, tallies: Tallies, place: number, { spend }: Context) {
  const { facts, law, assessment, width, systems } = judged
  const { id, item, assessed, ofOrganisation } = law.obligations[place] as Obligation
  const at = (column: number) => place * width + (ofOrganisation ? width - 1 : column)
  const end = tallies.endOf(place)
  const each = <Value>(value: (column: number) => Value) => systems.map((_, column) => value(column))
  const columns = once(() => tallies.columns(place, end))
  const counts = () => columns().slice(0, -1)
  return {
    place, id,
    requirement: () => rowAt(facts, item),
    codes: each(column => (assessed ? statusOf(assessment.direct[at(column)] as number) : null)),
    inferred: each(column => {
      const [direct, inferred] = [assessment.direct[at(column)] as number, assessment.inferred[at(column)] as number]
      return assessed && direct >= code.gap && inferred > direct ? statusOf(inferred) : null
    }),
    from: () => each(column => (assessed && (assessment.direct[at(column)] as number) >= code.gap ? tallies.dayOf(place, ofOrganisation ? width - 1 : column).from : null)),
    implementedBy: () => {
      const controls = implementedBy(judged, place)
      spend(controls.length)
      return controls.map(control => rowAt(facts, control))
    },
    covered: () => counts().map(({ covered }) => covered),
    of: () => counts().map(totals => totals.of),
    organisation: () => shown(columns().at(-1) as Totals),
    opens: law.obligations.slice(place + 1, end).some(one => one.assessed),
  }
}
