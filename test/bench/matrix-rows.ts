import { type SeedItem, type SeedRelationship, seedItem, seedRelationship } from '../../server/seeding/batch.js'
import type { Rows } from './crosswalk-rows.js'
import { randomFrom, type Random } from './random.js'

/** The framework that is judged: 600 assessed requirements in 20 chapters, each of which applies by a rule of its own. */
export const matrixFramework = 'matrix'
export const matrixSize = { systems: 200, requirements: 600, chapters: 20, controls: 300 }
export const matrixDay = '2026-11-24'

const idOf = (kind: string, at: number) => `${kind}:matrix-${at}`
const roles = ['provider', 'deployer', 'importer'] as const
const day = (random: Random) => `2026-${String(1 + random.below(10)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

/** Systems, and what an organisation holds against the framework: controls with periods, claims and evidence, all answered. */
export function matrixRows(): Rows {
  const random = randomFrom(6_042)
  const structure = structureRows()
  const { systems, controls, requirements } = matrixSize
  const items: SeedItem[] = []
  const relationships: SeedRelationship[] = []
  for (let at = 0; at < systems; at += 1) items.push(seedItem('System', idOf('system', at), {
    id: idOf('system', at), name: `System ${String(at).padStart(3, '0')}`, purpose: 'Drawn.', lifecycle: 'in use', roles: [random.one(roles), random.one(roles)].filter((role, place, all) => all.indexOf(role) === place),
    generative: random.chance(0.3), biometric: random.chance(0.2), placedOnMarket: day(random),
  }))
  for (let at = 0; at < controls; at += 1) {
    const control = idOf('control', at)
    items.push(seedItem('Control', control, { id: control, title: `Control ${at}`, kind: 'preventive', scope: random.chance(0.2) ? 'organisation' : 'system', cadence: 'yearly' }))
    for (const requirement of drawn(random, requirements, 6)) relationships.push(seedRelationship('SATISFIES', control, requirementAt(requirement), { extent: random.chance(0.6) ? 'full' : 'partial', state: 'held', from: '2026-01-01', rationale: 'Drawn.' }))
    for (const system of drawn(random, systems, 60)) relationships.push(seedRelationship('APPLIES_TO', control, idOf('system', system), { state: random.one(['implemented', 'implemented', 'implemented', 'planned', 'failing']), from: '2026-01-01' }, '2026-01-01'))
    for (let which = 0; which < 2; which += 1) {
      const evidence = idOf('evidence', at * 2 + which)
      items.push(seedItem('Evidence', evidence, { id: evidence, title: evidence, collected: day(random), verdict: random.chance(0.8) ? 'accepted' : 'pending', result: random.chance(0.9) ? 'supports' : 'contradicts' }))
      relationships.push(seedRelationship('EVIDENCES', evidence, control))
      for (const system of drawn(random, systems, 30)) relationships.push(seedRelationship('ABOUT', evidence, idOf('system', system)))
      if (random.chance(0.2)) relationships.push(seedRelationship('FOR', evidence, requirementAt(random.below(requirements))))
    }
  }
  return { items: [...structure.items, ...items], relationships: [...structure.relationships, ...relationships] }
}

const drawn = (random: Random, below: number, count: number) => [...new Set(Array.from({ length: count }, () => random.below(below)))]
const requirementAt = (at: number) => `${matrixFramework}:${Math.floor(at / 30) + 1}/${(at % 30) + 1}`

function structureRows(): Rows {
  const items: SeedItem[] = [seedItem('Framework', matrixFramework, { id: matrixFramework, title: 'Matrix', shortTitle: 'Matrix', version: '1', publisher: 'bench', kind: 'standard' })]
  const relationships: SeedRelationship[] = []
  const requirement = (id: string, ref: string, more: Record<string, unknown>) => items.push(seedItem('Requirement', id, { id, framework: matrixFramework, ref, title: ref, summary: ref, referenceKey: ref, role: 'all', topics: ['risk assessment'], url: 'https://example.org/', ...more }))
  for (let chapter = 0; chapter < matrixSize.chapters; chapter += 1) {
    const id = `${matrixFramework}:${chapter + 1}`
    const rule = { any: [{ fact: 'generative', equals: chapter % 2 === 0 }, { all: [{ fact: 'biometric', equals: true }, { fact: 'placedOnMarket', before: `2026-${String((chapter % 9) + 1).padStart(2, '0')}-15` }] }] }
    requirement(id, `Chapter ${chapter + 1}`, { kind: 'chapter', assessable: false, applicability: JSON.stringify(rule), sortKey: `${matrixFramework}.${String(chapter).padStart(4, '0')}` })
    relationships.push(seedRelationship('HAS_PART', matrixFramework, id, { position: chapter, role: 'all' }))
    for (let part = 0; part < matrixSize.requirements / matrixSize.chapters; part += 1) {
      const partId = `${id}/${part + 1}`
      requirement(partId, `${chapter + 1}(${part + 1})`, { kind: 'paragraph', assessable: true, subject: 'system', bound: [roles[part % roles.length]], sortKey: `${matrixFramework}.${String(chapter).padStart(4, '0')}.${String(part).padStart(4, '0')}` })
      relationships.push(seedRelationship('HAS_PART', id, partId, { position: part, role: 'all' }))
    }
  }
  return { items, relationships }
}
