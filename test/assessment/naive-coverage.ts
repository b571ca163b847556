import { firm, on, type World } from './world.js'

/**
 * Coverage worked out anew for one cell, slowly and in the plainest words, from the records themselves: what the kernel is held against. It shares no line with it.
 */
export type Status = 'unknown' | 'not applicable' | 'gap' | 'planned' | 'failing' | 'partial' | 'unproven' | 'covered'
const order: readonly Status[] = ['gap', 'planned', 'failing', 'partial', 'unproven', 'covered']
const better = (a: Status, b: Status) => (order.indexOf(a) >= order.indexOf(b) ? a : b)

const requirementOf = (world: World, id: string) => world.requirements.find(one => one.id === id)!
/** The systems that are not retired: by them the organisation is judged. */
const inUse = (world: World) => world.systems.filter(({ retired }) => !retired).map(({ id }) => id)
const wholesOf = (world: World, id: string): string[] => {
  const { whole } = requirementOf(world, id)
  return whole === null ? [] : [whole, ...wholesOf(world, whole)]
}

function applies(world: World, id: string, system: string | null): 'yes' | 'no' | 'unknown' {
  const limited = [id, ...wholesOf(world, id)].some(one => requirementOf(world, one).biometricOnly)
  if (!limited) return 'yes'
  if (system === null) {
    const each = inUse(world).map(one => applies(world, id, one))
    if (each.length === 0) return 'unknown'
    return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no'
  }
  const { biometric } = world.systems.find(one => one.id === system)!
  return biometric === null ? 'unknown' : biometric ? 'yes' : 'no'
}

function stateAt(world: World, control: string, place: string, at: string): string | null {
  const { retired } = world.controls.find(one => one.id === control)!
  const holding = world.periods.filter(one => !(retired && one.until === null) && one.control === control && one.system === place && one.from <= at && (one.until === null || at <= one.until))
  return holding.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.state ?? null
}

const scopeOf = (world: World, control: string) => world.controls.find(one => one.id === control)!.scope
const wholeState = (world: World, control: string, at: string) => (scopeOf(world, control) === 'organisation' ? stateAt(world, control, firm, at) : null)
const stateIn = (world: World, control: string, system: string, at: string) => stateAt(world, control, system, at) ?? wholeState(world, control, at)

function stateOf(world: World, control: string, system: string | null, at: string = on): string | null {
  if (system !== null) return stateIn(world, control, system, at)
  const own = inUse(world).map(one => stateAt(world, control, one, at))
  const whole = wholeState(world, control, at)
  if (own.includes('failing')) return 'failing'
  if (whole !== null) return whole
  const current = own.filter(state => state !== null && state !== 'retired')
  if (current.length === 0) return null
  const enough = scopeOf(world, control) === 'organisation' ? current.includes('implemented') : current.every(state => state === 'implemented')
  return enough ? 'implemented' : 'planned'
}

function proven(world: World, control: string, system: string | null, requirements: readonly string[]): 'supports' | 'contradicts' | null {
  const scope = scopeOf(world, control)
  const counting = world.evidence.filter(one => {
    const about = one.about.length === 0 ? scope === 'organisation' : system !== null && one.about.includes(system)
    const forIt = one.for.length === 0 || one.for.some(id => requirements.includes(id))
    const working = stateOf(world, control, system, one.collected) === 'implemented'
    return one.controls.includes(control) && one.verdict === 'accepted' && one.collected <= on && (one.validUntil === null || one.validUntil >= on) && about && forIt && working
  })
  if (counting.length === 0) return null
  const newest = counting.map(one => one.collected).sort().at(-1)
  return counting.some(one => one.collected === newest && one.result === 'contradicts') ? 'contradicts' : 'supports'
}

function worth(world: World, claim: World['claims'][number], system: string | null, judged: string): Status {
  const state = stateOf(world, claim.control, system)
  if (state === null || state === 'retired') return 'gap'
  if (state === 'planned') return 'planned'
  if (state === 'failing') return 'failing'
  const proof = proven(world, claim.control, system, [claim.requirement, judged])
  if (proof === 'contradicts') return 'failing'
  if (claim.extent === 'partial') return 'partial'
  return claim.state === 'inReview' || !grounded(world, claim) || proof === null ? 'unproven' : 'covered'
}

/** Whether what a claim was accepted from is still there: followed down, at most as many steps as there are claims. */
function grounded(world: World, claim: World['claims'][number], steps = world.claims.length): boolean {
  if (claim.restsOn === null) return true
  const [mappingId, claimId] = claim.restsOn
  const mapping = world.mappings.find(one => one.id === mappingId && one.status === 'approved')
  const ground = inForce(world).find(one => `SATISFIES:${one.control}>${one.requirement}` === claimId && one.control === claim.control)
  if (!mapping || !ground || ground.extent !== 'full' || ground.state !== 'held' || steps === 0) return false
  const forward = mapping.source.includes(claim.requirement) && mapping.target.includes(ground.requirement)
  const backward = mapping.target.includes(claim.requirement) && mapping.source.includes(ground.requirement)
  const words = forward ? possible(mapping) : backward ? possible(mapping).map(word => turned[word] as string) : ['intersects']
  return words.every(word => word === 'equal' || word === 'subset') && together(world, claim.requirement, ground.requirement).length > 0 && grounded(world, ground, steps - 1)
}

const inForce = (world: World) => world.claims.filter(one => one.from <= on && (one.until === null || on <= one.until))

/** The wholes whose full claim reaches a part: as far up as every step is a part by `all`. */
function reachedFrom(world: World, id: string): string[] {
  const { role, whole } = requirementOf(world, id)
  return role === 'all' && whole !== null ? [whole, ...reachedFrom(world, whole)] : []
}

export function naiveStatus(world: World, id: string, system: string | null): Status {
  const requirement = requirementOf(world, id)
  const assessed = requirement.assessable && requirement.role !== 'exception' && requirement.role !== 'context'
  if (!assessed || (requirement.subject === 'organisation') !== (system === null)) return 'not applicable'
  const value = applies(world, id, system)
  if (value !== 'yes') return value === 'no' ? 'not applicable' : 'unknown'
  const reaching = inForce(world).filter(one => one.requirement === id || (one.extent === 'full' && reachedFrom(world, id).includes(one.requirement)))
  return reaching.reduce<Status>((best, claim) => better(best, worth(world, claim, system, id)), 'gap')
}

/** What a mapping leaves possible of one source and one target, as words. */
function possible({ relation, grouping, source, target }: World['mappings'][number]): readonly string[] {
  const words = relation === 'intersects' ? ['equal', 'subset', 'superset', 'intersects'] : relation.split(' or ')
  const anything = ['equal', 'subset', 'superset', 'intersects', 'disjoint']
  if (grouping === 'each' || (source.length === 1 && target.length === 1) || relation === 'disjoint') return words
  if (target.length === 1 && ['equal', 'subset', 'subset or equal'].includes(relation)) return ['subset', 'equal']
  if (source.length === 1 && ['equal', 'superset', 'superset or equal'].includes(relation)) return ['superset', 'equal']
  return anything
}

const turned: Readonly<Record<string, string>> = { equal: 'equal', subset: 'superset', superset: 'subset', intersects: 'intersects', disjoint: 'disjoint' }

/** What each approved mapping of two requirements leaves possible of them, read from the first. */
const said = (world: World, id: string, other: string) => world.mappings.filter(one => one.status === 'approved').flatMap(one =>
  one.source.includes(id) && one.target.includes(other) ? [possible(one)]
    : one.target.includes(id) && one.source.includes(other) ? [possible(one).map(word => turned[word] as string)] : [])

/** What all of them together leave possible; nothing where they contradict each other. */
const together = (world: World, id: string, other: string) =>
  ['equal', 'subset', 'superset', 'intersects', 'disjoint'].filter(word => said(world, id, other).every(words => words.includes(word)))

export function naiveInferred(world: World, id: string, system: string | null): Status {
  const direct = naiveStatus(world, id, system)
  if (direct === 'unknown' || direct === 'not applicable') return 'gap'
  const others = world.requirements.filter(one => one.framework !== requirementOf(world, id).framework).map(one => one.id)
  let best: Status = 'gap'
  for (const other of others) {
    const between = said(world, id, other)
    const serves = together(world, id, other).length > 0 && between.some(words => words.every(word => word === 'equal' || word === 'subset'))
    if (serves) for (const claim of inForce(world).filter(one => one.requirement === other && one.extent === 'full')) best = better(best, worth(world, claim, system, other))
  }
  return best
}
