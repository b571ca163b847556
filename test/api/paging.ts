import { afterEach, describe, expect, it } from 'vitest'
import { linkOf, makeLinks, putItem } from '../../server/contract/keep.js'
import { commit } from '../../server/graph/commit.js'
import type { OwnServer } from '../kit/own-server.js'
import { removing } from '../kit/removing.js'

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const page = 'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }'

/** Every list of the API, as a query with its arguments left open, and where its page stands in the answer. */
const lists: Readonly<Record<string, readonly [text: string, ...path: readonly string[]]>> = {
  systems: [`{ systems(?) { ${page} } }`, 'systems'],
  models: [`{ models(?) { ${page} } }`, 'models'],
  datasets: [`{ datasets(?) { ${page} } }`, 'datasets'],
  risks: [`{ risks(?) { ${page} } }`, 'risks'],
  controls: [`{ controls(?) { ${page} } }`, 'controls'],
  evidence: [`{ evidence(?) { ${page} } }`, 'evidence'],
  parties: [`{ parties(?) { ${page} } }`, 'parties'],
  requirements: [`{ requirements(?) { ${page} } }`, 'requirements'],
  mappings: [`{ mappings(?) { ${page} } }`, 'mappings'],
  changes: [`{ changes(?) { ${page} } }`, 'changes'],
  'changes of an item': [`{ changes(item: "iso-42001:A.6.2.4", ?) { ${page} } }`, 'changes'],
  'what a change touched': [`{ changes(first: 1) { nodes { touched(?) { ${page} } } } }`, 'changes', 'nodes', '0', 'touched'],
  'a crosswalk': [`{ crosswalk(source: "nist-ai-rmf", target: "iso-42001", ?) { totalCount nodes { id: mapping { id } } edges { cursor node { id: mapping { id } } } pageInfo { hasNextPage endCursor } } }`, 'crosswalk'],
  'everything in a framework': [`{ framework(id: "iso-42001") { requirements(all: true, ?) { ${page} } } }`, 'framework', 'requirements'],
  'the top of a framework': [`{ framework(id: "eu-ai-act") { requirements(?) { ${page} } } }`, 'framework', 'requirements'],
  'the parts of a provision': [`{ requirement(framework: "nist-ai-rmf", ref: "MEASURE 2") { parts(?) { ${page} } } }`, 'requirement', 'parts'],
  'the mappings of a set': [`{ node(id: "mapping-set:eu-ai-act-nist-ai-rmf") { ... on MappingSet { mappings(?) { ${page} } } } }`, 'node', 'mappings'],
  'what has no counterpart in a set': [`{ node(id: "mapping-set:eu-ai-act-nist-ai-rmf") { ... on MappingSet { nothing(?) { ${page} } } } }`, 'node', 'nothing'],
  'the effects of an amendment': [`{ node(id: "amendment:eu-2026-1744") { ... on Amendment { effects(?) { ${page} } } } }`, 'node', 'effects'],
  'the mappings of a provision': [`{ requirement(framework: "iso-42001", ref: "A.6.2.4") { mappings(?) { ${page} } } }`, 'requirement', 'mappings'],
  'the controls of a system': [`{ node(id: "system:cv-screening") { ... on System { controls(?) { ${page} } } } }`, 'node', 'controls'],
  'the systems of a control': [`{ node(id: "control:data-governance-file") { ... on Control { systems(?) { ${page} } } } }`, 'node', 'systems'],
  'the periods of a system': [`{ node(id: "system:cv-screening") { ... on System { applications(?) { ${page} } } } }`, 'node', 'applications'],
  'the claims on a provision': [`{ requirement(framework: "eu-ai-act", ref: "10(2)(f)") { claims(?) { ${page} } } }`, 'requirement', 'claims'],
  'what a party owns': [`{ parties(first: 1) { nodes { owns(?) { ${page} } } } }`, 'parties', 'nodes', '0', 'owns'],
  'the gaps of a system': [`{ gaps(system: "system:cv-screening", framework: "eu-ai-act", ?) { totalCount nodes { id: requirement { id } } edges { cursor node { id: requirement { id } } } pageInfo { hasNextPage endCursor } } }`, 'gaps'],
  'the decisions of the organisation': [`{ organisations { decisions(?) { ${page} } } }`, 'organisations', '0', 'decisions'],
}

const idOf = (node: { readonly id: string | { readonly id: string } }) => (typeof node.id === 'string' ? node.id : node.id.id)

/** Lists are walked page by page. */
export const paging = (server: () => OwnServer) => {
  async function pageOf(name: string, first: number, after: string | null): Promise<Page> {
    const [text = '', ...path] = lists[name] ?? []
    const { data, errors } = await server().ask(text.replace('?', `first: ${first}${after === null ? '' : `, after: "${after}"`}`))
    expect(errors, name).toBeUndefined()
    return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data) as Page
  }

  async function walk(name: string, first: number, between: () => Promise<void> = async () => undefined): Promise<string[]> {
    const ids: string[] = []
    for (let after: string | null = null, pages = 0; ; pages += 1) {
      const { nodes, edges, pageInfo, totalCount } = await pageOf(name, first, after)
      expect(edges.map(edge => edge.node)).toEqual(nodes)
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
      ids.push(...nodes.map(idOf))
      if (pages === 0) await between()
      if (!pageInfo.hasNextPage) return ids
      expect(nodes).toHaveLength(first)
      expect(ids.length).toBeLessThan(totalCount + 1)
      after = pageInfo.endCursor
    }
  }

  describe('a list', () => {
    for (const name of Object.keys(lists)) {
      it(`of ${name} is walked to its end with no gap and no repeat, whatever the size of a page`, async () => {
        const { totalCount } = await pageOf(name, 1, null)
        const wide = await walk(name, 200)
        const narrow = await walk(name, Math.min(199, Math.max(2, Math.ceil(totalCount / 6))))
        expect(totalCount).toBeGreaterThan(0)
        expect(wide).toHaveLength(totalCount)
        expect(new Set(wide).size).toBe(totalCount)
        expect(narrow).toEqual(wide)
      })
    }

    it('refuses the cursor of every other list, of the same list filtered otherwise, and what is no cursor', async () => {
      const cursors = new Map<string, string>()
      for (const name of Object.keys(lists)) cursors.set(name, (await pageOf(name, 1, null)).pageInfo.endCursor ?? '')
      for (const [name, [text]] of Object.entries(lists)) {
        for (const after of [...cursors.entries()].filter(([other]) => other !== name).slice(0, 4).map(([, cursor]) => cursor).concat('', 'nonsense', 'W10', 'bnVsbA')) {
          const { errors } = await server().ask(text.replace('?', `after: "${after}"`))
          expect(errors?.[0]?.extensions, `${name} after ${after}`).toEqual({ code: 'INVALID_INPUT', field: 'after' })
          expect(errors?.[0]?.message).toMatch(/^after: /)
        }
      }
      const { errors } = await server().ask('query($after: String) { systems(filter: { lifecycle: IN_USE }, after: $after) { totalCount } }', { after: cursors.get('systems') })
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'after' })
    })

    it('counts all that fits its filter, not only what is shown', async () => {
      const { data } = await server().ask('{ all: evidence(first: 200) { nodes { verdict } } few: evidence(filter: { verdict: ACCEPTED }, first: 2) { totalCount nodes { verdict } } none: evidence(filter: { text: "zzzz" }) { totalCount nodes { id } } }')
      const { all, few, none } = data as unknown as Record<string, { totalCount: number; nodes: { verdict: string }[] }>
      expect(few?.totalCount).toBe(all?.nodes.filter(one => one.verdict === 'ACCEPTED').length)
      expect(few?.nodes).toHaveLength(2)
      expect(none).toEqual({ totalCount: 0, nodes: [] })
    })
  })

  describe('while a list is walked', () => {
    const added = new Set<string>()
    const add = async (name: string) => {
      const id = `system:added-${name}`
      added.add(id)
      await commit(server().graph, 'test', 'test.added', async write => {
        await putItem(write, 'System', id, { name, sortKey: name, purpose: 'Added', lifecycle: 'planned' })
        await makeLinks(write, [linkOf('APPLIES_TO', 'control:data-governance-file', id, { state: 'planned', from: '2026-01-01' }, '2026-01-01')])
      })
    }
    const takeAway = async () => {
      for (const id of added) await commit(server().graph, 'test', 'test.removed', removing(id))
      added.clear()
    }
    afterEach(takeAway)

    for (const name of ['systems', 'the systems of a control']) {
      it(`items that are added on a page already read or still to come break nothing in ${name}`, async () => {
        const before = await walk(name, 200)
        const during = await walk(name, 2, async () => { await add('000'); await add('zzz') })
        expect(during).toEqual([...before, 'system:added-zzz'])
        expect(await walk(name, 3)).toEqual(['system:added-000', ...before, 'system:added-zzz'])
      })
    }

    it('items that are taken away break nothing either', async () => {
      await add('000')
      await add('zzz')
      const before = await walk('systems', 200)
      const during = await walk('systems', 4, takeAway)
      expect(during).toEqual(before.filter(id => id !== 'system:added-zzz'))
    })
  })
}
