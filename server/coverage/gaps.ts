import { controlState } from '../assessment/coverage/control-state.js'
import { organisation } from '../assessment/coverage/holdings.js'
import { proofOf } from '../assessment/coverage/proof.js'
import { code, statusOf } from '../assessment/coverage/status.js'
import { connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { labelOf } from '../contract/item.js'
import { inPlace, type Placed, placed, rowAt } from '../contract/recall.js'
import { type Coverage, coverageInTurns } from '../projection/coverage.js'
import { cellIn, type JudgedCell } from '../projection/judged-cell.js'
import { talliesOf } from '../projection/tallies.js'
import { demandItem } from '../contract/demand-item.js'
import { demandSystems } from './demand-systems.js'
import { claimInWords } from './in-words.js'
import { remediesFor } from './remedies-for.js'

export interface GapsArguments {
  readonly system?: string | null
  readonly framework: string
  readonly on?: string | null
}

/** Worst first: nothing there, then what is planned, fails, is partial, is unproven; what nobody can tell yet comes last. */
const severity = (status: number) => (status === code.unknown ? 9 : status - code.gap)

interface Fallen {
  readonly place: number
  readonly column: number
  readonly status: number
  /** Whether it applies only later. */
  readonly later: boolean
}

/** Where a system, or all that are not retired and the organisation, falls short, a page at a time; of a choice its best part. What applies now comes before what applies later. Errors: NOT_FOUND, INVALID_INPUT. */
export async function gaps({ system, framework, on, ...page }: GapsArguments & PageArguments, context: Context) {
  const facts = await context.facts()
  demandItem(facts, ['FRAMEWORK'], 'framework', framework)
  const systems = system == null ? demandSystems(facts, null) : [demandItem(facts, ['SYSTEM'], 'system', system)]
  const judged = await coverageInTurns(facts, framework, systems, on ?? context.today)
  const list = listName('gaps', framework, system ?? null, judged.on)
  const { first, afterKey, afterId } = windowOf(page, list)
  const all = fallenShort(judged, system == null)
  const standing = standingIn(judged)
  const behind = afterKey === null ? all : all.filter(one => inPlace(standing(one), { key: afterKey, id: afterId ?? '' }) > 0)
  const rows = behind.slice(0, first).map(one => ({ stands: standing(one), ...gapAt(judged, one) }))
  context.spend(rows.length)
  return connectionOf({ rows, hasNextPage: behind.length > first, totalCount: all.length }, list, ({ stands }) => [stands.key, stands.id])
}

const theOrganisation: Placed = { key: '', id: '' }

/** Where one stands in the list, whichever others come or go: as they are sorted, with the system itself in place of its column. */
function standingIn({ facts, systems }: Coverage): (one: Fallen) => Placed {
  const columns = systems.map(system => placed(facts, system))
  return ({ place, column, status, later }) => {
    const { key, id } = columns[column] ?? theOrganisation
    return { key: `${severity(status)}${Number(later)}${String(place).padStart(6, '0')} ${key}`, id }
  }
}

function fallenShort(judged: Coverage, withOrganisation: boolean): readonly Fallen[] {
  const { assessment, width, on } = judged
  const { units, decides, dayOf } = talliesOf(judged)
  const found: Fallen[] = []
  for (const unit of units) {
    const { ofOrganisation } = unit
    if (ofOrganisation && !withOrganisation) continue
    for (let column = ofOrganisation ? width - 1 : 0; column < (ofOrganisation ? width : width - 1); column += 1) {
      const place = decides(unit, column)
      const status = assessment.direct[place * width + column] as number
      if (status === code['not applicable'] || status === code.covered) continue
      const from = status === code.unknown ? null : dayOf(place, column).from
      found.push({ place, column, status, later: from !== null && from > on })
    }
  }
  return found.sort((a, b) => severity(a.status) - severity(b.status) || Number(a.later) - Number(b.later) || a.place - b.place || a.column - b.column)
}

function gapAt(judged: Coverage, { place, column, status }: Fallen) {
  const one = cellIn(judged, place, column)
  const { facts, obligation, system } = one
  const [cheapest] = remediesFor(one)
  return {
    requirement: rowAt(facts, obligation.item),
    system: system === organisation ? null : rowAt(facts, system),
    status: statusOf(status),
    from: status === code.unknown ? null : talliesOf(judged).dayOf(place, column).from,
    reason: whyShort(one),
    remedy: cheapest ?? null,
  }
}

/** Why a cell falls short, in a few words: the claim that decides, or what is not known. */
function whyShort({ facts, on, system, status, deciding, applicability }: JudgedCell): string {
  if (status === code.unknown) return applicability().trace.filter(({ holds }) => holds === null).map(({ says }) => `not known: ${says}`).join('; ')
  if (deciding === null) return 'no control claims to satisfy it'
  const { claim, requirement } = deciding
  const state = controlState(claim.control, system, on)
  const words = claimInWords(claim, state, proofOf(claim, system, [claim.requirement, requirement], on))
  return `${labelOf(rowAt(facts, claim.control.control))}: ${words}`
}
