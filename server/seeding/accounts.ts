import { requirementId } from '../model/ids.js'
import type { Crosswalk } from './crosswalks.js'
import type { ShippedFramework } from './frameworks.js'

/** What became of the assessable provisions of one framework in one crosswalk. */
export interface Account {
  readonly mapped: number
  /** Looked at, and found without a counterpart. */
  readonly nothing: number
  /** Neither mapped nor said to have no counterpart. */
  readonly silent: number
}

/** An article, an annex, a clause, a group of controls or a function, with all that stands in it, itself included. */
export interface Portion {
  readonly ref: string
  readonly provisions: number
  readonly assessable: number
  /** One account a crosswalk, in the order of the crosswalks. */
  readonly accounts: readonly Account[]
}

export interface FrameworkAccount {
  readonly title: string
  readonly crosswalks: readonly string[]
  readonly portions: readonly Portion[]
  /** The framework as it was adopted. */
  readonly total: Portion
  /** What amendments added, which is not in the total: a portion each. */
  readonly added: readonly Portion[]
}

/** The levels by which people name a place in a framework. */
const named = new Set(['article', 'annex', 'clause', 'control group', 'function'])

/** Accounts for every provision of a framework, by the article or the like it stands in, in each crosswalk that has the framework as a side. */
export function accountFor({ framework, requirements, added }: ShippedFramework, crosswalks: readonly Crosswalk[]): FrameworkAccount {
  const speaking = crosswalks.map(crosswalk => ({ crosswalk, ...saidOf(crosswalk) })).filter(({ frameworks }) => frameworks.has(framework.id))
  const byId = new Map(requirements.map(one => [one.id, one]))
  const portionOf = (id: string): string => {
    const { kind, parent } = byId.get(id) ?? { kind: '', parent: undefined }
    if (named.has(kind) || parent === undefined) return id
    const above = portionOf(parent)
    return named.has(byId.get(above)?.kind ?? '') ? above : id
  }
  const inPortions = new Map<string, (typeof requirements)[number][]>()
  for (const one of requirements) {
    const place = portionOf(one.id)
    inPortions.set(place, [...(inPortions.get(place) ?? []), one])
  }
  const portion = (ref: string, of: ShippedFramework['requirements']): Portion => {
    const assessable = of.filter(one => one.assessable).map(one => requirementId(framework.id, one.id))
    return { ref, provisions: of.length, assessable: assessable.length, accounts: speaking.map(said => accountOf(assessable, said)) }
  }
  return {
    title: framework.shortTitle,
    crosswalks: speaking.map(({ crosswalk }) => crosswalk.set.title),
    portions: [...inPortions].map(([id, of]) => portion(byId.get(id)?.ref ?? id, of)),
    total: portion('all', requirements),
    added: [...new Set(added.map(({ act }) => act))].map(act =>
      portion(`added by ${act}`, added.filter(one => one.act === act).map(({ provision }) => provision))),
  }
}

interface Said {
  readonly mapped: ReadonlySet<string>
  readonly nothing: ReadonlySet<string>
  /** The frameworks that it speaks of. */
  readonly frameworks: ReadonlySet<string>
}

function saidOf({ mappings, nothing }: Crosswalk): Said {
  const mapped = new Set(mappings.flatMap(({ source, target }) => [...source, ...target]))
  return { mapped, nothing: new Set(nothing.map(({ requirement }) => requirement)), frameworks: new Set([...mapped].map(id => id.slice(0, id.indexOf(':')))) }
}

function accountOf(assessable: readonly string[], { mapped, nothing }: Said): Account {
  const [has, lacks] = [assessable.filter(id => mapped.has(id)).length, assessable.filter(id => !mapped.has(id) && nothing.has(id)).length]
  return { mapped: has, nothing: lacks, silent: assessable.length - has - lacks }
}
