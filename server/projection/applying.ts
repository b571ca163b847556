import { evaluate, type Found } from '../assessment/applicability/evaluate.js'
import { truthOf } from '../assessment/applicability/decide.js'
import type { Applicability } from '../assessment/applicability/judge-applicability.js'
import type { Provision } from '../assessment/applicability/provision.js'
import type { LeftOver } from '../assessment/applicability/residual.js'
import { factNames } from '../model/fact.js'
import { answersOf } from './answers.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Law } from './law.js'
import { keepPace } from './pace.js'
import { readOnce } from './read-once.js'

type Value = Applicability['value']

const made = new WeakMap<readonly Provision[], Map<string, readonly Value[]>>()
/** So many different systems are remembered for the same provisions. */
const mostSystems = 1_000

/** Whether each provision of a law applies to a system. Found once for the same provisions and the same answers, at whatever revision. */
export function applyingTo({ provisions }: Law, facts: Facts, system: ItemNumber): readonly Value[] {
  const held = made.get(provisions) ?? new Map<string, readonly Value[]>()
  made.set(provisions, held)
  const key = answersIn(facts, system)
  const known = held.get(key)
  if (known) return known
  const values = judge(provisions, facts, system)
  if (held.size >= mostSystems) held.clear()
  held.set(key, values)
  return values
}

/** Finds the same for many systems, and lets others get their turn meanwhile: what is asked of one next takes no time. */
export async function readyFor(law: Law, facts: Facts, systems: readonly ItemNumber[]): Promise<void> {
  const pace = keepPace()
  for (const system of systems) {
    applyingTo(law, facts, system)
    await pace.rest()
  }
}

/** What was answered about a system, as a text that is the same for the same answers. */
const answersIn = readOnce((facts, system) => JSON.stringify(factNames.map(name => facts.property(system, name) ?? null)))

/** Only where three values leave it open is a provision looked at more closely. */
function judge(provisions: readonly Provision[], facts: Facts, system: ItemNumber): readonly Value[] {
  const [answers, found, left]: [ReturnType<typeof answersOf>, Found, LeftOver] = [answersOf(facts, system), new Map(), new Map()]
  return provisions.map(({ condition }) => {
    const truth = evaluate(condition, answers, found) ?? truthOf(condition, answers, left)
    return truth === null ? 'unknown' : truth ? 'applies' : 'does not apply'
  })
}
