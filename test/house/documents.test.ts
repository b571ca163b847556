import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/config.js'

const kept = new Set(execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: projectFolder, encoding: 'utf8' }).split('\n'))
const documents = [...kept].filter(path => path.endsWith('.md'))

/** What a document links to or shows, without addresses of the web and places within a page. */
const linksOf = (path: string) =>
  [...readFileSync(`${projectFolder}${path}`, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.replace(/#.*$/, '')).filter(link => link !== '' && !/^[a-z]+:/.test(link))

describe('the documents', () => {
  it('link to files, and show pictures, that a clone holds', () => {
    const links = documents.flatMap(path => linksOf(path).map(link => ({ path, file: normalize(join(dirname(path), link)) })))
    expect(links.map(({ file }) => file)).toContain('docs/explorer.svg')
    expect(links.filter(({ file }) => !kept.has(file))).toEqual([])
  })

  it('show a picture that is one', () => {
    const [, kind, picture = ''] = /href="data:image\/(\w+);base64,([^"]+)"/.exec(readFileSync(`${projectFolder}docs/explorer.svg`, 'utf8')) ?? []
    expect(kind).toBe('jpeg')
    expect([...Buffer.from(picture, 'base64').subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  })
})
