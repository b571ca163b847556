import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardText } from '../../web/graph/card-text'
import { relationWords } from '../../web/graph/relation-words'
import type { Scene, SceneNode } from '../../web/graph/scene'
import { sceneCsv } from '../../web/graph/scene-csv'
import { sceneRows } from '../../web/graph/scene-rows'
import { csvCell } from '../../web/parts/csv'
import { walkOf } from '../../web/pages/explorer/walk'
import { relationships } from '../../server/model/edge-set'

const article: SceneNode = { id: 'eu-ai-act:10', kind: 'REQUIREMENT', ref: 'Article 10', title: 'Data and data governance', status: null, hop: 0 }
const control: SceneNode = { id: 'control:bias-test', kind: 'CONTROL', ref: null, title: 'Bias test, each quarter', status: null, hop: 1 }
const evidence: SceneNode = { id: 'evidence:report', kind: 'EVIDENCE', ref: null, title: '=HYPERLINK("http://x")', status: 'accepted', hop: 1 }
const scene: Scene = {
  nodes: [article, control, evidence],
  edges: [
    { id: 's', source: control.id, target: article.id, kind: 'SATISFIES', status: 'partial' },
    { id: 'e', source: evidence.id, target: control.id, kind: 'EVIDENCES', status: null },
  ],
  groups: [{ id: 'g', anchor: control.id, kind: 'SYSTEM', edge: 'APPLIES_TO', outgoing: true, count: 34 }],
}

/** Reads CSV as a spreadsheet does (RFC 4180). */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('the words on edges', () => {
  it('read along the arrow and against it, with the edge\'s own state', () => {
    expect(relationWords({ kind: 'SATISFIES', status: 'partial' })).toBe('satisfies (partial)')
    expect(relationWords({ kind: 'SATISFIES', status: 'FULL' }, false)).toBe('satisfied by (full)')
  })

  it('exist for every relationship the graph may hold', () => {
    for (const kind of relationships) for (const forward of [true, false]) expect(relationWords({ kind }, forward)).toMatch(/^[a-z]+( [a-z]+)*$/)
  })
})

describe('the table and the file of a scene', () => {
  it('have one row for each item on screen, which says how it hangs together with the others', () => {
    expect(sceneRows(scene).map(({ node, ties }) => [node.id, ties.map(({ words, other }) => `${words} ${other.id}`)])).toEqual([
      ['eu-ai-act:10', ['satisfied by (partial) control:bias-test']],
      ['control:bias-test', ['has evidence evidence:report', 'satisfies (partial) eu-ai-act:10']],
      ['evidence:report', ['evidence for control:bias-test']],
    ])
  })

  it('say the same: a spreadsheet reads back every row of the table, and no title as a formula', () => {
    const rows = parse(sceneCsv(scene))
    expect(rows).toHaveLength(1 + scene.nodes.length)
    expect(rows[2]).toEqual(['control:bias-test', 'control', '', 'Bias test, each quarter', '', '1', 'has evidence =HYPERLINK("http://x"); satisfies (partial) Article 10 Data and data governance'])
    expect(rows[3]?.[3]).toBe('\'=HYPERLINK("http://x")')
  })

  it('never begin a cell with a sign that a spreadsheet takes for a formula', () => {
    fc.assert(fc.property(fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string()).map((parts) => parts.join('')), (text) => {
      const [[read]] = parse(`${csvCell(text)},end\r\n`) as [[string]]
      expect(read).not.toMatch(/^[=+\-@\t\r]/)
      expect(read.replace(/^'/, '')).toBe(text.replace(/^'/, ''))
    }))
  })
})

describe('a card', () => {
  const measure = (text: string) => text.length
  it('keeps the status in full, whatever the title has to give way', () => {
    expect(cardText({ ...evidence, title: 'Bias test report, first quarter of the year 2026' }, { room: 24, lines: 2 }, measure)).toBe('Bias test report, first\nquarter of t… · accepted')
  })

  it('never has more lines than there is room for, nor a line longer than the card', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.option(fc.string({ minLength: 1 })), fc.constantFrom(null, 'accepted', 'in use'), fc.constantFrom(2, 3), (title, ref, status, lines) => {
      const written = cardText({ ...article, title: title.replaceAll('\n', ' '), ref: ref?.replaceAll('\n', ' ') ?? null, status }, { room: 24, lines }, measure).split('\n')
      expect(written.length).toBeLessThanOrEqual(lines)
      for (const line of written) expect(line.length).toBeLessThanOrEqual(24)
    }))
  })
})

describe('walking the picture by keyboard', () => {
  const walk = walkOf(scene)
  it('goes from an article to its control, its evidence and the group of systems beyond', () => {
    expect(walk.from('eu-ai-act:10').map(({ id }) => id)).toEqual(['control:bias-test'])
    expect(walk.from('control:bias-test').map(({ words, name }) => `${words}: ${name}`)).toEqual([
      'has evidence: =HYPERLINK("http://x")', 'satisfies (partial): Article 10 Data and data governance', 'applies to: 34 more systems',
    ])
  })

  it('finds the way to an item that was clicked in the picture', () => {
    expect(walk.trail(['eu-ai-act:10'], 'evidence:report')).toEqual(['eu-ai-act:10', 'control:bias-test', 'evidence:report'])
    expect(walk.trail(['eu-ai-act:10'], 'eu-ai-act:10')).toEqual(['eu-ai-act:10'])
    expect(walk.trail([], 'evidence:report')).toEqual(['evidence:report'])
  })
})
