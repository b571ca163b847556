import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { framework, requirement } from '../../server/seeding/records.js'

/**
 * The shipped AI Act against the official list of its chapters, sections, articles and annexes. The list is kept beside the project
 * and not in it, so that the comparisons are left out, and say so, where it is missing; the rest holds everywhere.
 */

const folder = fileURLToPath(new URL('../../seed/frameworks/eu-ai-act/', import.meta.url))
const reference = fileURLToPath(new URL('../../../shared/data/reference/', import.meta.url))
const noReference = !existsSync(reference)
const unlessMissing = it.skipIf(noReference)
const leftOut = noReference ? ' (left out: ../shared/data/reference, the list to compare with, is not here)' : ''

const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'framework.yaml').sort()
const read = (file: string): unknown => parse(readFileSync(folder + file, 'utf8'))

type Provision = z.infer<typeof requirement>
const records: Provision[] = []
const misfits: string[] = []
for (const file of files) {
  for (const [index, raw] of (read(file) as unknown[]).entries()) {
    const result = requirement.safeParse(raw)
    if (result.success) records.push(result.data)
    else misfits.push(`${file}, record ${index + 1}: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
  }
}
const ofKind = (kind: string) => records.filter((record) => record.kind === kind)
const ids = new Set(records.map((record) => record.id))

/** The rows of a tab-separated list, by the names in its first line. */
function rows(file: string): Array<{ [column: string]: string }> {
  const [head = '', ...lines] = readFileSync(reference + file, 'utf8').split(/\r?\n/).filter((line) => line !== '')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** What a list holds that the other does not, item by item, so that a failure names each one. */
function differences(shipped: string[], official: string[]) {
  return {
    missing: official.filter((item) => !shipped.includes(item)),
    extra: shipped.filter((item) => !official.includes(item)),
  }
}
const none = { missing: [], extra: [] }
const line = (record: Provision) => [record.id, record.ref, record.parent ?? 'no parent', record.title ?? 'no title'].join(' | ')

const chapterId = (chapter: string) => `chapter-${chapter.toLowerCase()}`
const sectionId = (chapter: string, section: string) => `${chapterId(chapter)}/section-${section}`

describe('the EU AI Act as shipped', () => {
  it('follows the shape of a framework and of its provisions', () => {
    expect(framework.parse(read('framework.yaml')).id).toBe('eu-ai-act')
    expect(misfits).toEqual([])
  })

  it('has 13 chapters, 113 articles and 13 annexes', () => {
    expect(ofKind('chapter')).toHaveLength(13)
    expect(ofKind('article').map((record) => record.id)).toEqual(Array.from({ length: 113 }, (_, index) => String(index + 1)))
    expect(ofKind('annex')).toHaveLength(13)
  })

  it('names every provision once', () => {
    expect(records.map((record) => record.id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([])
  })

  it('places every part in a whole that is there', () => {
    expect(records.filter(({ id, parent }) => parent !== undefined && (parent === id || !ids.has(parent))).map(line)).toEqual([])
  })

  it('refers only to other provisions of the Act that are there, and to each once', () => {
    const broken = records.flatMap(({ id, refersTo }) => refersTo
      .filter((target, index) => {
        const local = target.replace(/^eu-ai-act:/, '')
        return local === target || local === id || !ids.has(local) || refersTo.indexOf(target) !== index
      })
      .map((target) => `${id} refers to ${target}`))
    expect(broken).toEqual([])
  })

  it('says of every assessable provision who or what it is about, and of no other', () => {
    expect(records.filter((record) => record.assessable !== (record.subject !== undefined)).map(line)).toEqual([])
    expect(records.filter((record) => record.assessable && ['exception', 'context'].includes(record.role)).map(line)).toEqual([])
  })

  it('gives every assessable article one to three topics', () => {
    expect(ofKind('article').filter((record) => record.assessable && (record.topics.length < 1 || record.topics.length > 3)).map(line)).toEqual([])
  })

  unlessMissing(`has the official chapters and their titles${leftOut}`, () => {
    const official = new Set(rows('eu-ai-act-articles.tsv').map(({ chapter = '', chapter_title: title }) =>
      [chapterId(chapter), `Chapter ${chapter}`, 'no parent', title].join(' | ')))
    expect(differences(ofKind('chapter').map(line), [...official])).toEqual(none)
  })

  unlessMissing(`has the official sections, each in its chapter${leftOut}`, () => {
    const official = new Set(rows('eu-ai-act-articles.tsv').filter(({ section }) => section !== '')
      .map(({ chapter = '', section = '', section_title: title }) =>
        [sectionId(chapter, section), `Chapter ${chapter}, Section ${section}`, chapterId(chapter), title].join(' | ')))
    expect(differences(ofKind('section').map(line), [...official])).toEqual(none)
  })

  unlessMissing(`has the official articles, each in its section or chapter${leftOut}`, () => {
    const official = rows('eu-ai-act-articles.tsv').map(({ article = '', title, chapter = '', section = '' }) =>
      [article, article, section === '' ? chapterId(chapter) : sectionId(chapter, section), title].join(' | '))
    expect(differences(ofKind('article').map(line), official)).toEqual(none)
  })

  unlessMissing(`has the official annexes${leftOut}`, () => {
    const official = rows('eu-ai-act-annexes.tsv').map(({ annex = '', title }) =>
      [`annex-${annex.toLowerCase()}`, `Annex ${annex}`, 'no parent', title].join(' | '))
    expect(differences(ofKind('annex').map(line), official)).toEqual(none)
  })
})
