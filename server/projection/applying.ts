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
/** Whether a provision applies, by its place among those of the law. */
type Applying = (place: number) => Value

const values: readonly Value[] = ['unknown', 'does not apply', 'applies']
const made = new WeakMap<readonly Provision[], Map<string, Applying>>()
/** So many different systems are remembered for the same provisions. */
const mostSystems = 1_000

/** Whether each provision of a law applies to a system. Found once for the same provisions and the same answers, at whatever revision. */
export function applyingTo({ provisions }: Law, facts: Facts, system: ItemNumber): Applying {
  const held = made.get(provisions) ?? new Map<string, Applying>()
  made.set(provisions, held)
  const key = answersIn(facts, system)
  const known = held.get(key)
  if (known) return known
  const applying = judge(provisions, facts, system)
  if (held.size >= mostSystems) held.clear()
  held.set(key, applying)
  return applying
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

/** Only where three values leave it open is a provision looked at more closely. A thousand systems are kept in a byte a provision. */
function judge(provisions: readonly Provision[], facts: Facts, system: ItemNumber): Applying {
  const [answers, found, left]: [ReturnType<typeof answersOf>, Found, LeftOver] = [answersOf(facts, system), new Map(), new Map()]
  const judged = Uint8Array.from(provisions, ({ condition }) => {
    const truth = evaluate(condition, answers, found) ?? truthOf(condition, answers, left)
    return values.indexOf(truth === null ? 'unknown' : truth ? 'applies' : 'does not apply')
  })
  return place => values[judged[place] as number] as Value
}
