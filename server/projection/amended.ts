import { z } from 'zod'
import { applying, type Applying, rule, type Rule } from '../model/rule.js'
import type { Facts, ItemNumber } from './facts.js'

/** What amendments have made of a requirement by a day, as far as it bears on whether and from when it applies. */
export interface Amended {
  readonly appliesFrom: readonly Applying[] | null
  /** The rule that stands in place of its own; null where that is untouched. */
  readonly applicability: Rule | null
  readonly repealed: Repealed | null
}

/** The amendment that repeals a requirement, and the first day on which that is law no more. */
export interface Repealed {
  readonly by: string
  readonly from: string
}

const patch = z.looseObject({ appliesFrom: z.array(applying).optional(), applicability: rule.optional() })

interface Effect {
  readonly requirement: ItemNumber
  readonly by: string
  /** The day from which it counts. */
  readonly from: string
  readonly appliesFrom: readonly Applying[] | null
  readonly applicability: Rule | null
  readonly repealed: boolean
}

/**
 * The requirements that amendments had changed by a day. A change of dates counts from the day the act came into force, any other from the day of the
 * effect (product.md, Two times); later ones stand over earlier ones.
 */
export function amendedOn(facts: Facts, on: string): ReadonlyMap<ItemNumber, Amended> {
  const amended = new Map<ItemNumber, Amended>()
  for (const { requirement, by, from, appliesFrom, applicability, repealed } of effectsOf(facts).filter(({ from }) => from <= on)) {
    const before = amended.get(requirement)
    amended.set(requirement, {
      appliesFrom: appliesFrom ?? before?.appliesFrom ?? null,
      applicability: applicability ?? before?.applicability ?? null,
      repealed: before?.repealed ?? (repealed ? { by, from } : null),
    })
  }
  return amended
}

function effectsOf(facts: Facts): readonly Effect[] {
  const effects: Effect[] = []
  facts.eachItem('AMENDMENT', amendment => {
    const [by, inForce] = [facts.idOf(amendment), String(facts.property(amendment, 'inForce'))]
    facts.eachOut(amendment, ['AMENDS'], (requirement, link) => {
      const text = facts.linkProperty(link, 'patch')
      const { appliesFrom, applicability } = typeof text === 'string' ? patch.parse(JSON.parse(text)) : {}
      const from = String(facts.linkProperty(link, 'from') ?? inForce)
      effects.push({ requirement, by, from: appliesFrom ? inForce : from, appliesFrom: appliesFrom ?? null, applicability: applicability ?? null, repealed: facts.linkProperty(link, 'effect') === 'repeals' })
    })
  })
  return effects.sort((a, b) => (a.from === b.from ? (a.by < b.by ? -1 : 1) : a.from < b.from ? -1 : 1))
}
