import { describe, expect, it } from 'vitest'
import type { OwnServer } from '../kit/own-server.js'

interface Found {
  readonly id: string
}

/** Frameworks, provisions and the search for them. */
export const finding = (server: () => OwnServer) => {
  const read = async (framework: string, ref: string) =>
    (await server().ask('query($framework: ID!, $ref: String!) { requirement(framework: $framework, ref: $ref) { id } }', { framework, ref })).data['requirement'] as Found | null
  const found = async (text: string, more = '') => {
    const { data } = await server().ask(`query($text: String!) { search(text: $text${more}) { edges { match node { id } } totalCount } }`, { text })
    return (data['search'] as { edges: { match: string; node: Found }[] }).edges
  }

  describe('frameworks', () => {
    it('are listed with their counts, and each is found by its id', async () => {
      const { data } = await server().ask('{ frameworks { id __typename label title version kind requirementCount assessableCount } }')
      const frameworks = data['frameworks'] as (Found & { requirementCount: number; assessableCount: number })[]
      expect(frameworks.map(({ id }) => id).sort()).toEqual(['eu-ai-act', 'iso-42001', 'nist-ai-rmf'])
      for (const framework of frameworks) {
        const { data: one } = await server().ask('query($id: ID!) { framework(id: $id) { id __typename label title version kind requirementCount assessableCount } }', { id: framework.id })
        expect(one['framework']).toEqual(framework)
        expect(framework.requirementCount).toBeGreaterThan(framework.assessableCount)
        expect(framework.assessableCount).toBeGreaterThan(0)
      }
    })

    it('open from the top level down to the parts of a part, in the order of the text', async () => {
      const parts = async (parent: string | null) => {
        const { data } = await server().ask('query($parent: ID) { framework(id: "nist-ai-rmf") { requirements(parent: $parent, first: 200) { totalCount nodes { ref parent { id } } } } }', { parent })
        return (data['framework'] as { requirements: { totalCount: number; nodes: { ref: string; parent: Found | null }[] } }).requirements
      }
      expect((await parts(null)).nodes.map(one => one.ref)).toEqual(['GOVERN', 'MAP', 'MEASURE', 'MANAGE'])
      const categories = await parts('nist-ai-rmf:GOVERN')
      expect(categories.nodes.map(one => one.ref)).toEqual(['GOVERN 1', 'GOVERN 2', 'GOVERN 3', 'GOVERN 4', 'GOVERN 5', 'GOVERN 6'])
      expect(categories.totalCount).toBe(6)
      const measures = await parts('nist-ai-rmf:MEASURE-2')
      expect(measures.nodes.map(one => one.ref)).toEqual(Array.from({ length: 13 }, (_, at) => `MEASURE 2.${at + 1}`))
      expect(new Set(measures.nodes.map(one => one.parent?.id))).toEqual(new Set(['nist-ai-rmf:MEASURE-2']))
    })

    it('say that a parent is not theirs, and are null where there is no such framework', async () => {
      for (const parent of ['nowhere', 'iso-42001:6.1', 'system:cv-screening']) {
        const { errors } = await server().ask('query($parent: ID) { framework(id: "nist-ai-rmf") { requirements(parent: $parent) { totalCount } } }', { parent })
        expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'parent' })
      }
      for (const id of ['nowhere', 'system:cv-screening', '']) expect((await server().ask('query($id: ID!) { framework(id: $id) { id } }', { id })).data['framework']).toBeNull()
    })
  })

  describe('a requirement', () => {
    const written = {
      'eu-ai-act:10': ['10', 'Art. 10', 'art 10', 'Article 10', 'ARTICLE 10', 'Art.10', 'eu-ai-act:10', 'Article 10 of the EU AI Act', 'AI Act Art. 10'],
      'eu-ai-act:annex-iii': ['Annex III', 'annex 3', 'ANNEX III', 'eu-ai-act:annex-iii'],
      'eu-ai-act:chapter-iii/section-2': ['Chapter III, Section 2', 'chapter 3 section 2'],
      'iso-42001:A.6.2.4': ['A.6.2.4', 'a.6.2.4', 'A6.2.4', 'Annex A.6.2.4', 'control A.6.2.4', 'iso-42001:A.6.2.4', 'ISO/IEC 42001:2023 A.6.2.4'],
      'iso-42001:6.1.2': ['6.1.2', 'clause 6.1.2', 'Clause 6.1.2', 'cl. 6.1.2', 'sub-clause 6.1.2', '§ 6.1.2'],
      'nist-ai-rmf:GOVERN-1.1': ['govern 1.1', 'GOVERN 1.1', 'GV-1.1', 'GOVERN-1.1', 'gv 1.1', 'Govern1.1', 'nist-ai-rmf:GOVERN-1.1', 'NIST AI RMF GOVERN 1.1'],
    }
    for (const [id, references] of Object.entries(written)) {
      it(`is ${id} however people write it`, async () => {
        for (const ref of references) expect(await read(id.split(':')[0] ?? '', ref), ref).toEqual({ id })
      })
    }

    it('is null where the framework holds no such provision, and NOT_FOUND names a framework that does not exist', async () => {
      for (const ref of ['114', '0', '10(2)(z)', 'Annex XIV', 'Recital 10', '', '  ', 'GOVERN 1.1', '<b>10</b> or 11']) expect(await read('eu-ai-act', ref), ref).toBeNull()
      for (const framework of ['nowhere', 'system:cv-screening', '']) {
        const { errors } = await server().ask('query($framework: ID!) { requirement(framework: $framework, ref: "10") { id } }', { framework })
        expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'framework' })
      }
    })
  })

  describe('search', () => {
    it('gives the provision first whose reference was written', async () => {
      for (const [text, id] of [['Art 10', 'eu-ai-act:10'], ['A.6.2.4', 'iso-42001:A.6.2.4'], ['a.6.2.4', 'iso-42001:A.6.2.4'], ['govern 1.1', 'nist-ai-rmf:GOVERN-1.1'],
        ['GV-1.1', 'nist-ai-rmf:GOVERN-1.1'], ['annex 3', 'eu-ai-act:annex-iii'], ['clause 6.1.2', 'iso-42001:6.1.2'], ['system:cv-screening', 'system:cv-screening']]) {
        expect((await found(text ?? ''))[0], text).toEqual({ match: 'REFERENCE', node: { id } })
      }
    })

    it('gives the nearest provisions that would hold what was written, where none is written so', async () => {
      const wholes = await found('10(2)(z)')
      expect(wholes.filter(({ match }) => match === 'WHOLE').map(({ node }) => node.id)).toEqual(['eu-ai-act:10/2', 'iso-42001:10.2'])
      expect((await found('10(99)(z)'))[0]).toEqual({ match: 'WHOLE', node: { id: 'eu-ai-act:10' } })
      expect((await found('Annex III, 99(z)'))[0]).toEqual({ match: 'WHOLE', node: { id: 'eu-ai-act:annex-iii' } })
      expect((await found('Art. 10')).filter(({ match }) => match === 'WHOLE')).toEqual([])
    })

    it('finds the words of titles, in any case and with or without accents', async () => {
      for (const text of ['data governance', 'DATA GOVERNANCE', 'Dätâ govèrnance', 'Data and data governance', 'governance of the data']) expect((await found(text))[0]?.node.id, text).toBe('eu-ai-act:10')
    })

    it('finds a system by the beginning of its name', async () => {
      for (const text of ['cv scr', 'CV', 'cv screening']) expect((await found(text, ', kinds: [SYSTEM]'))[0]?.node.id, text).toBe('system:cv-screening')
    })

    it('gives only the kinds that were asked for, and no more than asked', async () => {
      const { data } = await server().ask('{ search(text: "data", kinds: [CONTROL, DATASET], first: 3) { nodes { itemKind } totalCount pageInfo { hasNextPage } } }')
      const search = data['search'] as { nodes: { itemKind: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean } }
      expect(search.nodes).toHaveLength(3)
      for (const { itemKind } of search.nodes) expect(['CONTROL', 'DATASET']).toContain(itemKind)
      expect(search.totalCount).toBeGreaterThan(3)
      expect(search.pageInfo.hasNextPage).toBe(true)
    })

    it('finds nothing where nothing was asked', async () => {
      for (const text of ['', '   ', '*', '+-&|!(){}[]^"~?:\\/', 'zzzzzz']) expect(await found(text), text).toEqual([])
    })
  })
}
