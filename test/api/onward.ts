import { describe, expect, it } from 'vitest'
import type { OwnServer } from '../kit/own-server.js'

type Chain = { readonly nodes: readonly Record<string, unknown>[] }

/** The fields by which one query follows a chain, the crosswalk, the change log and `asOf`. */
export const onward = (server: () => OwnServer) => {
  describe('one query', () => {
    it('follows Article 10(2)(f) to a control, its evidence and a system, and the same way back', async () => {
      const { data, errors } = await server().ask(`{ requirement(framework: "eu-ai-act", ref: "10(2)(f)") {
        id framework { id } parent { id } ancestors { id } parts { totalCount } mappings { totalCount }
        claims { nodes { extent control { id } requirement { id } } }
        controls { nodes { id requirements { nodes { id } } evidence { nodes { id validity controls { nodes { id } } } } systems { nodes { id controls { nodes { id } } } } } } } }`)
      expect(errors).toBeUndefined()
      const article = data['requirement'] as Record<string, unknown>
      const controls = (article['controls'] as Chain).nodes
      expect(article['framework']).toEqual({ id: 'eu-ai-act' })
      expect((article['ancestors'] as Record<string, unknown>[]).at(-1)).toEqual(article['parent'])
      expect((article['claims'] as Chain).nodes.map(claim => (claim['control'] as { id: string }).id).sort()).toEqual(controls.map(one => one['id']).sort())
      for (const control of controls) {
        expect((control['requirements'] as Chain).nodes).toContainEqual({ id: 'eu-ai-act:10/2/f' })
        for (const evidence of (control['evidence'] as Chain).nodes) expect((evidence['controls'] as Chain).nodes).toContainEqual({ id: control['id'] })
        for (const system of (control['systems'] as Chain).nodes) expect((system['controls'] as Chain).nodes).toContainEqual({ id: control['id'] })
      }
      expect(controls.some(one => (one['evidence'] as Chain).nodes.length > 0 && (one['systems'] as Chain).nodes.length > 0)).toBe(true)
    })

    it('tells from when a provision applies, whom it binds and what amends it, and finds the amendment from there', async () => {
      const { data, errors } = await server().ask(`{ requirement(framework: "eu-ai-act", ref: "50(2)") {
        id bound url appliesFrom { condition from by { id } }
        amendedBy { totalCount nodes { effect from verified summary requirement { id } amendment { __typename id label inForce effects(first: 200) { totalCount nodes { requirement { id } } } } } } }
        high: node(id: "eu-ai-act:10/2/f") { ... on Requirement { url appliesFrom { condition from by { id } } } }
        free: node(id: "iso-42001:A.7.4") { ... on Requirement { bound appliesFrom { from } amendedBy { totalCount } } } }`)
      expect(errors).toBeUndefined()
      const marking = data['requirement'] as Record<string, unknown>
      expect(marking['bound']).toEqual(['provider'])
      expect(marking['url']).toMatch(/#art_50$/)
      expect(marking['appliesFrom']).toEqual([{ condition: null, from: '2026-08-02', by: { id: 'eu-ai-act:113/2' } }])
      const [effect] = (marking['amendedBy'] as Chain).nodes as [Record<string, unknown>]
      expect(effect).toMatchObject({ effect: 'DEFERS', from: '2026-07-27', verified: false, requirement: { id: 'eu-ai-act:50/2' } })
      const amendment = effect['amendment'] as Record<string, unknown>
      expect(amendment).toMatchObject({ __typename: 'Amendment', id: 'amendment:eu-2026-1744', label: 'Digital Omnibus on AI', inForce: '2026-07-27', effects: { totalCount: 64 } })
      expect((amendment['effects'] as Chain).nodes).toContainEqual({ requirement: { id: 'eu-ai-act:50/2' } })
      const dates = (data['high'] as { appliesFrom: { from: string | null; by: { id: string } }[] }).appliesFrom
      expect(dates.map(({ from }) => from)).toEqual([null, '2030-12-31', '2030-08-02', null, '2027-08-02', '2026-08-02', '2027-08-02', '2026-08-02'])
      expect(data['free']).toEqual({ bound: [], appliesFrom: [], amendedBy: { totalCount: 0 } })
    })

    it('lists what a crosswalk found without a counterpart, a page at a time', async () => {
      const read = async (first: number, after: string | null) => (await server().ask(`query($first: Int, $after: String) { node(id: "mapping-set:eu-ai-act-nist-ai-rmf") { ... on MappingSet {
        nothing(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id reason requirement { id } } } } } }`, { first, after })).data['node'] as
        { nothing: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string; reason: string; requirement: { id: string } }[] } }
      const whole: { id: string; reason: string; requirement: { id: string } }[] = []
      let after: string | null = null
      for (let more = true; more;) {
        const { nothing } = await read(100, after)
        whole.push(...nothing.nodes)
        expect(nothing.totalCount).toBeGreaterThan(100)
        ;({ hasNextPage: more, endCursor: after } = nothing.pageInfo)
        if (!more) expect(whole).toHaveLength(nothing.totalCount)
      }
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length)
      for (const { id, reason, requirement } of whole) expect([requirement.id, reason.length > 10]).toEqual([id, true])
    })

    it('follows a system through its models and datasets to what these were made from', async () => {
      const { data, errors } = await server().ask(`{ systems { nodes { id owner { id } risks { nodes { id } } datasets { nodes { id } }
        models { nodes { id usedBy { nodes { id } } trainedOn { nodes { id derivedFrom { nodes { id } } trains { nodes { id } } } } } } } } }`)
      expect(errors).toBeUndefined()
      const models = (data['systems'] as Chain).nodes.flatMap(system => (system['models'] as Chain).nodes.map(model => ({ system, model })))
      expect(models.length).toBeGreaterThan(0)
      for (const { system, model } of models) {
        expect((model['usedBy'] as Chain).nodes).toContainEqual({ id: system['id'] })
        for (const dataset of (model['trainedOn'] as Chain).nodes) expect((dataset['trains'] as Chain).nodes).toContainEqual({ id: model['id'] })
      }
      expect(models.some(({ model }) => (model['trainedOn'] as Chain).nodes.some(one => (one['derivedFrom'] as Chain).nodes.length > 0))).toBe(true)
    })

    it('finds every kind of item again by its id, with its revision', async () => {
      const connections = ['systems', 'models', 'datasets', 'risks', 'controls', 'evidence', 'parties', 'requirements', 'mappings'].map(list => `${list}(first: 1) { nodes { __typename id revision label itemKind } }`)
      const lists = ['frameworks', 'mappingSets', 'organisations'].map(list => `${list} { __typename id revision label itemKind }`)
      const firsts: Record<string, unknown>[] = []
      for (const list of [...connections, ...lists, 'changes(first: 1) { nodes { __typename id revision } }']) {
        const { data, errors } = await server().ask(`{ ${list} }`)
        expect(errors, list).toBeUndefined()
        const [items] = Object.values(data)
        firsts.push((Array.isArray(items) ? items : (items as Chain).nodes)[0] as Record<string, unknown>)
      }
      expect(firsts).toHaveLength(13)
      for (const item of firsts) {
        const { data: again } = await server().ask('query($id: ID!) { node(id: $id) { __typename id revision ... on Item { label itemKind } } }', { id: item['id'] })
        expect(again['node']).toEqual(item)
      }
      expect((await server().ask('{ node(id: "nowhere") { id } }')).data['node']).toBeNull()
    })
  })

  describe('the crosswalk', () => {
    const ask = (source: string, target: string, more = '') =>
      server().ask(`query($source: ID!, $target: ID!) { crosswalk(source: $source, target: $target, first: 200${more}) { totalCount pairCount nodes { derived association possible mapping { id status } sources { id } targets { id } } } }`, { source, target })

    it('says the same from either side, with sources and targets changed over', async () => {
      const there = (await ask('nist-ai-rmf', 'iso-42001')).data['crosswalk'] as { pairCount: number; nodes: { mapping: { id: string }; sources: { id: string }[]; targets: { id: string }[]; derived: boolean; possible: string[] }[] }
      const back = (await ask('iso-42001', 'nist-ai-rmf')).data['crosswalk'] as typeof there
      expect([there.pairCount, back.pairCount]).toEqual([192, 192])
      const turned = new Map(back.nodes.map(row => [row.mapping.id, row]))
      expect(turned.size).toBe(there.nodes.length)
      for (const row of there.nodes) {
        expect(turned.get(row.mapping.id)).toMatchObject({ sources: row.targets, targets: row.sources, derived: false })
        expect(row.sources.every(one => one.id.startsWith('nist-ai-rmf:')) && row.targets.every(one => one.id.startsWith('iso-42001:'))).toBe(true)
        expect(row.possible).toEqual(['EQUAL', 'SUBSET', 'SUPERSET', 'INTERSECTS'])
      }
    })

    it('can be asked by status, and refuses what is no framework', async () => {
      expect((await ask('nist-ai-rmf', 'iso-42001', ', status: [APPROVED]')).data['crosswalk']).toMatchObject({ pairCount: 192 })
      expect((await ask('nist-ai-rmf', 'iso-42001', ', status: [PROPOSED, REJECTED]')).data['crosswalk']).toMatchObject({ pairCount: 0, totalCount: 0, nodes: [] })
      expect((await ask('nowhere', 'iso-42001')).errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'source' })
      expect((await ask('nist-ai-rmf', 'system:cv-screening')).errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'target' })
    })

    it('is counted in its set as it is in its rows', async () => {
      interface Page { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly nodes: readonly { readonly set: object; readonly sources: object[]; readonly targets: object[] }[] }
      const { data } = await server().ask('{ mappingSets { id mappingCount pairCount } }')
      for (const { id, mappingCount, pairCount } of data['mappingSets'] as { id: string; mappingCount: number; pairCount: number }[]) {
        let pairs = 0
        for (let after: string | null = null, more = true; more;) {
          const page: Page = ((await server().ask('query($id: ID!, $after: String) { node(id: $id) { ... on MappingSet { mappings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { set { id mappingCount } sources { id } targets { id } } } } } }', { id, after })).data['node'] as { mappings: Page }).mappings
          expect(page.totalCount).toBe(mappingCount)
          expect(page.nodes[0]?.set).toEqual({ id, mappingCount })
          pairs += page.nodes.reduce((sum, one) => sum + one.sources.length * one.targets.length, 0)
          ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
        }
        expect(pairs, id).toBe(pairCount)
      }
    })
  })

  describe('the change log', () => {
    const changes = async (argument: string) => (await server().ask(`{ changes(${argument}) { totalCount nodes { id revision actor action touchedCount hash previousHash } } }`)).data['changes'] as { totalCount: number; nodes: { revision: number; hash: string; previousHash: string; action: string }[] }

    it('tells every change, latest first, each holding the hash of the one before', async () => {
      const { totalCount, nodes } = await changes('first: 200')
      const { data } = await server().ask('{ revision }')
      expect([nodes.length, nodes[0]?.revision]).toEqual([totalCount, data['revision']])
      nodes.slice(1).forEach((older, at) => expect(nodes[at]).toMatchObject({ revision: older.revision + 1, previousHash: older.hash }))
    })

    it('is filtered by item, by a relationship\'s end, by actor and by action', async () => {
      expect((await changes('item: "system:cv-screening"')).nodes[0]?.action).toBe('demo.seeded')
      expect((await changes('item: "eu-ai-act:10/2"')).totalCount).toBeGreaterThan(1)
      expect((await changes('action: "demo.seeded", actor: "seed"')).totalCount).toBe(1)
      for (const miss of ['item: "nowhere"', 'actor: "nobody"', 'action: "nothing"', 'item: ""', 'item: "*"', 'item: "a OR b"']) expect(await changes(miss), miss).toEqual({ totalCount: 0, nodes: [] })
    })

    it('shows what a change touched, from nothing to what was made', async () => {
      const { data } = await server().ask('{ changes(action: "demo.seeded") { nodes { touchedCount touched(first: 3) { totalCount nodes { kind id from to before after } } } } }')
      const [change] = (data['changes'] as { nodes: { touchedCount: number; touched: { totalCount: number; nodes: { kind: string; id: string; before: null; after: string }[] } }[] }).nodes
      expect(change?.touched.totalCount).toBe(change?.touchedCount)
      for (const row of change?.touched.nodes ?? []) expect([row.before, (JSON.parse(row.after) as { id: string }).id]).toEqual([null, row.id])
    })
  })

  describe('asOf', () => {
    const fields = [
      'node(id: "eu-ai-act:10", ?) { id }', 'search(text: "x", ?) { totalCount }', 'frameworks(?) { id }', 'framework(id: "eu-ai-act", ?) { id }',
      'requirement(framework: "eu-ai-act", ref: "10", ?) { id }', 'systems(?) { totalCount }', 'models(?) { totalCount }', 'datasets(?) { totalCount }', 'risks(?) { totalCount }',
      'controls(?) { totalCount }', 'evidence(?) { totalCount }', 'neighbourhood(focus: ["eu-ai-act:10"], ?) { shown }', 'paths(from: "eu-ai-act:10", to: "system:cv-screening", ?) { truncated }',
      'mappingSets(?) { id }', 'crosswalk(source: "nist-ai-rmf", target: "iso-42001", ?) { totalCount }', 'requirements(?) { totalCount }', 'parties(?) { totalCount }',
      'organisations(?) { id }', 'overview(?) { on }', 'mappings(?) { totalCount }',
    ]

    it('reads the head by its revision or by a moment since, and refuses a revision there never was, on every field that takes it', async () => {
      const revision = Number((await server().ask('{ revision }')).data['revision'])
      for (const field of fields) {
        const at = (asOf: string) => server().ask(`{ ${field.replace('?', `asOf: ${asOf}`)} }`)
        for (const state of [`{ revision: ${revision} }`, `{ at: "${new Date().toISOString()}" }`]) expect((await at(state)).errors, field).toBeUndefined()
        for (const never of [-1, revision + 1]) expect((await at(`{ revision: ${never} }`)).errors?.[0]?.extensions, field).toEqual({ code: 'INVALID_INPUT', field: 'asOf.revision' })
        for (const state of [`{ revision: ${revision - 1} }`, '{ at: "2020-01-01T00:00:00Z" }']) expect([undefined, 'NOT_FOUND'], field).toContain((await at(state)).errors?.[0]?.extensions.code)
      }
    })

    it('is one of the two, and a moment names its zone', async () => {
      for (const asOf of [{}, { revision: 5, at: '2030-01-01T00:00:00Z' }, { revision: null }, { at: '2030-01-01T00:00' }, { at: '2030-02-30T00:00Z' }, { at: 'yesterday' }, { revision: 1.5 }, { moment: 1 }]) {
        const { errors } = await server().ask('query($asOf: AsOf) { frameworks(asOf: $asOf) { id } }', { asOf })
        expect(errors?.[0]?.extensions.code, JSON.stringify(asOf)).toBe('INVALID_INPUT')
      }
    })
  })
}
