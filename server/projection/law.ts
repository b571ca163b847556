import { z } from 'zod'
import { conditionsOf, known as decided, type Condition } from '../assessment/applicability/condition.js'
import type { DatedCondition } from '../assessment/applicability/applies-from.js'
import { boundRule, type Provision, provisionOf } from '../assessment/applicability/provision.js'
import { applying, definition, rule, type Applying, type Definition } from '../model/rule.js'
import { amendedOn, type Amended } from './amended.js'
import { decisionsOn } from './decisions.js'
import type { Facts, ItemNumber } from './facts.js'
import { noLongerLaw, notYetLaw } from './not-law.js'

/** A requirement as it is judged. Wholes stand before their parts, in the order of the text. */
export interface Obligation {
  readonly item: ItemNumber
  readonly id: string
  /** The place of the whole among the obligations; -1 at the top. */
  readonly parent: number
  /** What part it is of its whole: all, choice, exception, context. */
  readonly role: string
  /** Whether it is assessed: marked so, and neither an exception nor context. */
  readonly assessed: boolean
  /** Judged once, for the organisation, and not for each system. */
  readonly ofOrganisation: boolean
  /** The place of its rule among the provisions. */
  readonly provision: number
}

/** A framework's requirements with the rules by which each applies on a day, each different rule once. */
export interface Law {
  readonly framework: string
  readonly obligations: readonly Obligation[]
  readonly provisions: readonly Provision[]
  /** The place of an item among the obligations; -1 where it is none. */
  placeOf(item: ItemNumber): number
}

const definitions = z.array(definition)
const dates = z.array(applying)

const made = new WeakMap<object, Map<string, Law>>()

/** So many laws are remembered of the same edition: a framework on a day each. */
const mostLaws = 12

/**
 * The law of a framework on a day, as facts hold it: with every amendment in force by then (product.md, Two times; a change of dates, and a
 * provision that is added, count from the day the act came into force) and the organisation's decisions. Made once, until something of that changes.
 * Empty for a framework that is not there.
 */
export function lawOf(facts: Facts, framework: string, on: string): Law {
  const laws = made.get(facts.lawEdition) ?? new Map<string, Law>()
  made.set(facts.lawEdition, laws)
  const key = `${framework}|${on}`
  const held = laws.get(key)
  if (held) return held
  const law = compile(facts, framework, on)
  laws.set(key, law)
  if (laws.size > mostLaws) laws.delete(laws.keys().next().value as string)
  return law
}

interface Whole {
  readonly place: number
  readonly conditions: readonly Condition[]
  readonly key: string
  readonly dates: readonly Applying[]
  readonly statedDates: string | null
  readonly decision: Condition
  /** What keeps it, and with it all its parts, out of the law. */
  readonly outOfLaw: Condition | null
}

function compile(facts: Facts, framework: string, on: string): Law {
  const item = facts.numberOf(framework)
  const obligations: Obligation[] = []
  const provisions: Provision[] = []
  const places = new Map<ItemNumber, number>()
  const placeByKey = new Map<string, number>()
  if (item >= 0) {
    const ready = conditionsOf(read(facts, item, 'definitions', definitions) ?? ([] as readonly Definition[]))
    const [amended, decisions] = [amendedOn(facts, on), decisionsOn(facts, on)]
    const conditionsIn = (one: ItemNumber, decision: Condition): readonly Condition[] => {
      const stated = amended.get(one)?.applicability ?? read(facts, one, 'applicability', rule)
      return stated === null ? [] : [ready(stated, facts.idOf(one) === framework ? null : facts.idOf(one), decision)]
    }
    const datedOf = (lines: readonly Applying[], decision: Condition): readonly DatedCondition[] =>
      lines.map(({ when, from, orLater, by }) => ({ when: when === undefined ? null : ready(when, by ?? null, decision), from: from ?? null, orLater: orLater ?? null, by: by ?? null }))
    const undecided = decided(null, 'the organisation has not decided', null)
    const walk = (part: ItemNumber, role: string, above: Whole) => {
      if (places.has(part)) return
      const id = facts.idOf(part)
      const decision = decisions.get(part) ?? above.decision
      const ofDecision = decision !== above.decision
      const [effect, stated] = [amended.get(part), textOf(facts, part, 'appliesFrom')]
      const lines = datesOf(effect, stated, above)
      const outOfLaw = above.outOfLaw ?? (effect?.repealed ? noLongerLaw(facts, effect.repealed) : notYetLaw(facts, part, lines, on))
      const bound = outOfLaw ? [] : boundOf(facts, part)
      const own: readonly Condition[] = outOfLaw ? [outOfLaw] : conditionsIn(part, decision)
      const rules = outOfLaw ? own : ofDecision ? [...conditionsIn(item, decision), ...own] : [...above.conditions, ...own]
      const byRole = boundRule(bound)
      const key = `${ofDecision ? id : above.key}|${own.length > 0 ? id : ''}`
      const full = `${key}|${bound.join()}|${JSON.stringify(lines)}`
      const provision = placeByKey.get(full) ?? provisions.push(provisionOf(byRole === null ? rules : [...rules, ready(byRole, id, decision)], datedOf(outOfLaw ? [] : lines, decision))) - 1
      placeByKey.set(full, provision)
      const place = obligations.push({
        item: part, id, parent: above.place, role, provision,
        assessed: facts.property(part, 'assessable') === true && role !== 'exception' && role !== 'context',
        ofOrganisation: facts.property(part, 'subject') === 'organisation',
      }) - 1
      places.set(part, place)
      const whole = { place, conditions: rules, key, dates: lines, statedDates: stated, decision, outOfLaw }
      eachPart(facts, part, (far, itsRole) => walk(far, itsRole, whole))
    }
    const top: Whole = { place: -1, conditions: conditionsIn(item, undecided), key: '', dates: [], statedDates: null, decision: undecided, outOfLaw: null }
    eachPart(facts, item, (far, role) => walk(far, role, top))
  }
  return { framework, obligations, provisions, placeOf: one => places.get(one) ?? -1 }
}

/** The lines of `appliesFrom` on the day: an amendment's where one changes them, else its own where it states others than its whole, else those of its whole. */
function datesOf(effect: Amended | undefined, stated: string | null, above: Whole): readonly Applying[] {
  if (effect?.appliesFrom) return effect.appliesFrom
  return stated === null || stated === above.statedDates ? above.dates : parsed(stated, dates)
}

/** The parts of a whole, in their order. */
function eachPart(facts: Facts, whole: ItemNumber, visit: (part: ItemNumber, role: string) => void): void {
  const parts: { readonly part: ItemNumber; readonly role: string; readonly position: number }[] = []
  facts.eachOut(whole, ['HAS_PART'], (part, link) => {
    parts.push({ part, role: String(facts.linkProperty(link, 'role') ?? 'all'), position: Number(facts.linkProperty(link, 'position') ?? 0) })
  })
  for (const { part, role } of parts.sort((a, b) => a.position - b.position)) visit(part, role)
}

function textOf(facts: Facts, item: ItemNumber, name: string): string | null {
  const value = facts.property(item, name)
  return typeof value === 'string' ? value : null
}

function boundOf(facts: Facts, item: ItemNumber): readonly string[] {
  const bound = facts.property(item, 'bound')
  return Array.isArray(bound) ? bound.map(String) : []
}

/** A property that holds data as JSON text; null where there is none. Errors: what the schema says of it. */
function read<Value>(facts: Facts, item: ItemNumber, name: string, schema: z.ZodType<Value>): Value | null {
  const text = textOf(facts, item, name)
  return text === null ? null : parsed(text, schema)
}

/** Rules change seldom and are read for every revision and day: what a text says by a schema is found out once. */
const known = new WeakMap<z.ZodType, Map<string, unknown>>()
const mostKnown = 10_000

function parsed<Value>(text: string, schema: z.ZodType<Value>): Value {
  const bySchema = known.get(schema) ?? new Map<string, unknown>()
  known.set(schema, bySchema)
  const value = (bySchema.get(text) ?? schema.parse(JSON.parse(text))) as Value
  if (bySchema.size >= mostKnown) bySchema.clear()
  bySchema.set(text, value)
  return value
}

