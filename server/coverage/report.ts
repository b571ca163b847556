import type { Totals } from '../assessment/coverage/totals.js'
import type { PageArguments } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { once } from '../contract/once.js'
import { rowAt } from '../contract/recall.js'
import { coverageInTurns } from '../projection/coverage.js'
import { talliesOf } from '../projection/tallies.js'
import { demandItem } from '../contract/demand-item.js'
import { demandSystems } from './demand-systems.js'
import { placeAmong, stretchOf } from './places.js'
import { type RowsArguments, rowsOf } from './rows.js'
import { shown } from './shown.js'

export interface CoverageArguments {
  readonly framework: string
  readonly systems?: readonly string[] | null
  readonly on?: string | null
}

/** Coverage of a framework for some systems on a day. Errors: NOT_FOUND with the field; INVALID_INPUT. */
export async function coverage({ framework, systems: ids, on: day }: CoverageArguments, context: Context) {
  const facts = await context.facts()
  demandItem(facts, ['FRAMEWORK'], 'framework', framework)
  const [systems, on] = [demandSystems(facts, ids), day ?? context.today]
  const judged = await coverageInTurns(facts, framework, systems, on)
  const tallies = talliesOf(judged)
  const { obligations } = judged.law
  const each = once(() => tallies.columns(0, obligations.length))
  const { item } = context.loaders
  return {
    on,
    framework: () => item.load(framework),
    systems: () => item.loadMany(systems.map(system => facts.idOf(system))),
    totals: () => shown(tallies.totals(0, obligations.length)),
    bySystem: () => each().slice(0, -1).map(shown),
    organisation: () => shown(each().at(-1) as Totals),
    rollUp: ({ parent }: { readonly parent?: string | null }) => {
      const places = stretchOf(judged, placeAmong(judged, parent))
      context.spend(places.length)
      return places.map(place => ({ requirement: () => rowAt(facts, obligations[place]?.item as number), totals: shown(tallies.totals(place, tallies.endOf(place))) }))
    },
    rows: (asked: RowsArguments & PageArguments) => rowsOf(judged, asked, context),
  }
}
