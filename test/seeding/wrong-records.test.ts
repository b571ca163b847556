import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../server/graph/connect.js'
import { seed, shippedSeed } from '../../server/seeding/seed.js'
import { StartError } from '../../server/model/start-error.js'

const folder = `${mkdtempSync(`${tmpdir()}/throughline-seed-`)}/`
/** Nothing answers there: whoever asks this graph anything gets another error than the one expected. */
const graph = connect({ uri: 'bolt://127.0.0.1:1', user: 'nobody', password: 'none', database: 'neo4j' })

beforeEach(() => cpSync(shippedSeed, folder, { recursive: true, force: true }))
afterAll(async () => { rmSync(folder, { recursive: true }); await graph.driver.close() })

/** Changes the first place in a file where a text stands, and gives the line on which it stands. */
function change(file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(folder + file, 'utf8')
  const at = text.search(from)
  if (at === -1) throw new Error(`${file} does not hold ${String(from)}`)
  writeFileSync(folder + file, text.replace(from, () => to))
  return text.slice(0, at).split('\n').length
}

async function refusal(): Promise<string> {
  const error: unknown = await seed(graph, { demo: true }, undefined, folder).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(StartError)
  const { message } = error as StartError
  expect(message).not.toContain('\n')
  return message
}

describe('a wrong record is named by file, line and field before anything is written:', () => {
  it('a field that is missing', async () => {
    const line = change('demo/systems.yaml', /^- id:/m, '- id:')
    change('demo/systems.yaml', /^ {2}lifecycle: .*\n/m, '')
    expect(await refusal()).toContain(`demo/systems.yaml, line ${line}: 0.lifecycle: `)
  })

  it('a key that nobody declared', async () => {
    const line = change('demo/risks.yaml', /^ {2}likelihood:/m, '  liklihood: high\n  likelihood:')
    expect(await refusal()).toContain(`demo/risks.yaml, line ${line}: 0.liklihood: `)
  })

  it('a word that is not in the list', async () => {
    const line = change('demo/risks.yaml', /likelihood: \w+/, 'likelihood: often')
    expect(await refusal()).toContain(`demo/risks.yaml, line ${line}: 0.likelihood: `)
  })

  it('a date that does not exist', async () => {
    const line = change('demo/evidence.yaml', /collected: \S+/, 'collected: 2026-02-30')
    expect(await refusal()).toContain(`demo/evidence.yaml, line ${line}: 0.collected: `)
  })

  it('an id that stands twice', async () => {
    const text = readFileSync(`${folder}demo/models.yaml`, 'utf8')
    const [first = '', second = ''] = [...text.matchAll(/^- id: (\S+)/gm)].map(match => match[1])
    const line = change('demo/models.yaml', `- id: ${second}`, `- id: ${first}`)
    expect(await refusal()).toContain(`demo/models.yaml, line ${line}: id: "${first}" stands there twice`)
  })

  it('a provision that stands twice', async () => {
    const line = change('frameworks/eu-ai-act/01-chapter-i.yaml', '- id: "2"', '- id: "1"')
    expect(await refusal()).toContain(`01-chapter-i.yaml, line ${line}: id: "1" stands there twice`)
  })

  it('a part of something that is not there', async () => {
    const line = change('frameworks/eu-ai-act/01-chapter-i.yaml', 'parent: chapter-i\n', 'parent: chapter-0\n')
    expect(await refusal()).toContain(`01-chapter-i.yaml, line ${line}: parent: "1" is a part of "chapter-0"`)
  })

  it('a claim on a provision that does not exist', async () => {
    const line = change('demo/controls.yaml', /requirement: \S+:\S+/, 'requirement: eu-ai-act:999')
    expect(await refusal()).toContain(`demo/controls.yaml, line ${line}: requirement: nothing has the id "eu-ai-act:999"`)
  })

  it('an owner that does not exist', async () => {
    const line = change('demo/systems.yaml', /owner: \S+/, 'owner: party:nobody')
    expect(await refusal()).toContain(`demo/systems.yaml, line ${line}: owner: nothing has the id "party:nobody"`)
  })

  it('one of several systems that does not exist', async () => {
    const line = change('demo/evidence.yaml', /about: \[/, 'about: [system:nowhere, ')
    expect(await refusal()).toContain(`demo/evidence.yaml, line ${line}: about: nothing has the id "system:nowhere"`)
  })

  it('a mapping to a control that does not exist', async () => {
    const line = change('crosswalks/nist-ai-rmf--iso-42001.yaml', /iso-42001:A\.2\.2/, 'iso-42001:A.99')
    expect(await refusal()).toMatch(new RegExp(`nist-ai-rmf--iso-42001\\.yaml, line ${line}: \\w+: nothing has the id "iso-42001:A\\.99"`))
  })

  it('a file that is no YAML', async () => {
    const line = change('demo/parties.yaml', /^ {2}name:/m, '  name: "never closed\n  other:')
    expect(await refusal()).toMatch(new RegExp(`demo/parties\\.yaml, line \\d+: `))
    expect(line).toBeGreaterThan(0)
  })

  it('a key that stands twice in one record', async () => {
    const line = change('demo/parties.yaml', /^ {2}name:/m, '  name: Twice\n  name:')
    expect(await refusal()).toContain(`demo/parties.yaml, line ${line + 1}: `)
  })

  it('a few lines that would stand for more records than there is memory', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghijklmnop'.split('').map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghijklmnop'[at]}`).join(', ')}]`)]
    writeFileSync(`${folder}demo/parties.yaml`, bomb.join('\n'))
    expect(await refusal()).toContain('demo/parties.yaml: aliases')
  })

  it('a file that is not there', async () => {
    rmSync(`${folder}demo/parties.yaml`)
    expect(await refusal()).toContain('demo/parties.yaml cannot be read: ENOENT')
  })

  it('a provision that sets a date and is not there', async () => {
    const line = change('frameworks/eu-ai-act/01-chapter-i.yaml', 'by: eu-ai-act:113/a', 'by: eu-ai-act:113/zz')
    expect(await refusal()).toContain(`frameworks/eu-ai-act/01-chapter-i.yaml, line ${line}: by: nothing has the id "eu-ai-act:113/zz"`)
  })

  it('a requirement without counterpart that is not there', async () => {
    const line = change('crosswalks/eu-ai-act--nist-ai-rmf.yaml', /requirement: eu-ai-act:\S+/, 'requirement: eu-ai-act:9999')
    expect(await refusal()).toContain(`crosswalks/eu-ai-act--nist-ai-rmf.yaml, line ${line}: requirement: nothing has the id "eu-ai-act:9999"`)
  })

  it('an effect on a provision that is not there', async () => {
    const line = change('amendments/eu-2026-1744.yaml', 'amends: eu-ai-act:50/2', 'amends: eu-ai-act:9999')
    expect(await refusal()).toContain(`amendments/eu-2026-1744.yaml, line ${line}: amends: nothing has the id "eu-ai-act:9999"`)
  })

  it('a confidence above one', async () => {
    const line = change('crosswalks/eu-ai-act--nist-ai-rmf.yaml', /confidence: \S+/, 'confidence: 7')
    expect(await refusal()).toContain(`crosswalks/eu-ai-act--nist-ai-rmf.yaml, line ${line}: mappings.0.confidence: `)
  })
})
