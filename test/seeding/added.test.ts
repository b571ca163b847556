import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { verify } from '../../server/graph/verify.js'
import { seed, shippedSeed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { readAdded } from '../seed/read.js'

let own: OwnGraph
const folder = `${mkdtempSync(`${tmpdir()}/throughline-seed-`)}/`
beforeAll(async () => { own = await ownGraph() })
beforeEach(() => own.wipe())
afterAll(async () => { rmSync(folder, { recursive: true }); await own.close() })

async function rows(text: string): Promise<Record<string, unknown>[]> {
  const { records } = await own.graph.driver.executeQuery(text, {}, { database: own.graph.database })
  return records.map(record => record.toObject())
}

const inOrder = `MATCH (:Requirement {id: 'eu-ai-act:5/1'})-[r:HAS_PART]->(n) RETURN n.ref AS ref, r.role AS role, r.position AS position ORDER BY n.sortKey`
const points = ['5(1)(a)', '5(1)(b)', '5(1)(ba)', '5(1)(bb)', '5(1)(c)', '5(1)(d)', '5(1)(e)', '5(1)(f)', '5(1)(g)', '5(1)(h)']
const asAmended = [...points.map((ref, at) => ({ ref, role: 'all', position: at + 1 })), { ref: '5(1), second subparagraph', role: 'context', position: 11 }]

const added = readAdded().map(one => ({ ...one, id: `eu-ai-act:${one.id}` }))
const addedIds = new Set<unknown>(added.map(({ id }) => id))

/** The shipped data as it would be if the amendment added nothing. */
function withoutAdditions(): void {
  cpSync(shippedSeed, folder, { recursive: true, force: true })
  const keep = (file: string, list: string, kept: (record: Record<string, unknown>) => boolean) => {
    const record = parse(readFileSync(folder + file, 'utf8')) as Record<string, Record<string, unknown>[]>
    writeFileSync(folder + file, stringify({ ...record, [list]: record[list]?.filter(kept) }))
  }
  const isAdded = (id: unknown) => addedIds.has(id)
  keep('amendments/eu-2026-1744.yaml', 'effects', ({ effect }) => effect !== 'adds')
  keep('rules/eu-ai-act.yaml', 'rules', ({ of }) => !isAdded(of))
  for (const name of ['iso-42001--eu-ai-act', 'eu-ai-act--nist-ai-rmf']) keep(`crosswalks/${name}.yaml`, 'nothing', ({ requirement }) => !isAdded(requirement))
  withoutInDemo('controls', ({ satisfies = [], ...rest }) => ({ ...rest, satisfies: (satisfies as { requirement: unknown }[]).filter(({ requirement }) => !isAdded(requirement)) }))
  withoutInDemo('evidence', one => ('for' in one ? { ...one, for: (one['for'] as unknown[]).filter(id => !isAdded(id)) } : one))
}

function withoutInDemo(list: string, change: (record: Record<string, unknown>) => Record<string, unknown>): void {
  const file = `${folder}demo/${list}.yaml`
  writeFileSync(file, stringify((parse(readFileSync(file, 'utf8')) as Record<string, unknown>[]).map(change)))
}

describe('a provision that an amendment adds', () => {
  it('stands behind the point it follows, as its siblings do, and says which act added it', async () => {
    await seed(own.graph, { demo: false })
    expect(await rows(inOrder)).toEqual(asAmended)
    expect(await rows("MATCH (n:Requirement) WHERE n.addedBy IS NOT NULL RETURN n.id AS id, n.addedBy AS addedBy, n.framework AS framework, n.assessable AS assessable, n.bound AS bound ORDER BY id")).toEqual(
      added.map(({ id, assessable, bound }) => ({ id, addedBy: 'amendment:eu-2026-1744', framework: 'eu-ai-act', assessable, bound })).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    expect(await rows("MATCH (:Amendment)-[r:AMENDS {effect: 'adds', from: '2026-12-02'}]->(n) RETURN n.id AS id ORDER BY id")).toEqual(['5', '5', '5/1', '5/1'].map(id => ({ id: `eu-ai-act:${id}` })))
    expect(await rows("MATCH (f:Framework {id: 'eu-ai-act'}) RETURN f.version AS version")).toEqual([{ version: '2024/1689' }])
  })

  it('brings what stands in it, each part behind the one before', async () => {
    await seed(own.graph, { demo: false })
    const partsOf = async (whole: string) => (await rows(`MATCH (:Requirement {id: 'eu-ai-act:${whole}'})-[r:HAS_PART]->(n) RETURN n.ref AS ref ORDER BY n.sortKey`)).map(({ ref }) => ref)
    expect((await partsOf('chapter-i')).slice(-2)).toEqual(['4', '4a'])
    expect(await partsOf('4a')).toEqual(['4a(1)', '4a(2)'])
    expect((await partsOf('5')).slice(0, 4)).toEqual(['5(1)', '5(1a)', '5(1b)', '5(2)'])
    expect((await partsOf('chapter-ix/section-3')).slice(1, 7)).toEqual(['75', '75a', '75b', '75c', '75d', '76'])
    expect(await partsOf('4a/1')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(point => `4a(1)(${point})`))
  })

  it('comes with the change that brings the amendment, and only once', async () => {
    await seed(own.graph, { demo: false })
    expect(await rows("MATCH (n:Requirement), (c:Change {revision: n.revision}) WHERE n.addedBy IS NOT NULL RETURN DISTINCT c.actor AS actor, c.action AS action")).toEqual([{ actor: 'seed', action: 'amendment.seeded' }])
    const before = await verify(own.graph)
    expect((await seed(own.graph, { demo: false })).map(({ touched }) => touched)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await verify(own.graph)).toEqual(before)
  })

  it('reaches a graph that was loaded before there was one, and takes its place among what stands there', async () => {
    withoutAdditions()
    await seed(own.graph, { demo: true }, undefined, folder)
    expect((await rows(inOrder)).map(({ ref }) => ref)).toEqual([...points.filter(ref => !/\(b[ab]\)/.test(ref)), '5(1), second subparagraph'])
    const claims = await rows("MATCH (n:Requirement {id: 'eu-ai-act:5/1/c'})<-[r:SATISFIES]-() RETURN r.id AS id, r.revision AS revision")
    expect(claims).not.toEqual([])
    await seed(own.graph, { demo: true })
    expect(await rows(inOrder)).toEqual(asAmended)
    expect(await rows("MATCH (n:Requirement {id: 'eu-ai-act:5/1/c'})<-[r:SATISFIES]-() RETURN r.id AS id, r.revision AS revision")).toEqual(claims)
    const whole = await verify(own.graph)
    expect(whole).toMatchObject({ whole: true })
    expect((await seed(own.graph, { demo: true })).reduce((sum, { touched }) => sum + touched, 0)).toBe(0)
    expect(await verify(own.graph)).toEqual(whole)
  })
})
