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
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
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

  it('a provision that is added behind one that is no part of its whole', async () => {
    const line = change('amendments/eu-2026-1744.yaml', 'after: 5/1/b\n', 'after: 5/2/b\n')
    expect(await refusal()).toContain(`amendments/eu-2026-1744.yaml, line ${line}: after: "5/2/b" is no part of "5/1"`)
  })

  it('a provision that is added without its place', async () => {
    change('amendments/eu-2026-1744.yaml', '      after: 5/1/b\n', '')
    expect(await refusal()).toMatch(/amendments\/eu-2026-1744\.yaml, line \d+: effects\.\d+\.patch\.after: /)
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

  it('a rule with a fact that nobody knows', async () => {
    const line = change('rules/eu-ai-act.yaml', 'when: {fact: trainedWithData,', 'when: {fact: trainedWithDate,')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.when\\.fact: `))
  })

  it('a fact that nobody knows, deep within a rule', async () => {
    const line = change('rules/eu-ai-act.yaml', '- {fact: realWorldTesting, equals: true}', '- {fact: realWorldTests, equals: true}')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: definitions\\.\\d+\\.when\\.all\\.0\\.fact: `))
  })

  it('a rule with a condition that nobody defined', async () => {
    const line = change('rules/eu-ai-act.yaml', 'when: {is: high-risk, by: eu-ai-act:8/1}', 'when: {is: high-risc, by: eu-ai-act:8/1}')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.when\\.is: no condition is called "high-risc"`))
  })

  it('a date of a provision on a condition that nobody defined', async () => {
    const line = change('frameworks/eu-ai-act/05-chapter-v.yaml', 'when: {is: model-released-before}', 'when: {is: model-released}')
    expect(await refusal()).toContain(`05-chapter-v.yaml, line ${line}: 0.appliesFrom.0.when.is: no condition is called "model-released"`)
  })

  it('a date of an amendment on a condition that nobody defined', async () => {
    const line = change('amendments/eu-2026-1744.yaml', 'when: {is: listed-use}', 'when: {is: listed}')
    expect(await refusal()).toContain(`eu-2026-1744.yaml, line ${line}: effects.0.patch.appliesFrom.0.when.is: no condition is called "listed"`)
  })

  it('a condition that rests on itself', async () => {
    const line = change('rules/eu-ai-act.yaml', '  - name: listed-use', '  - name: listed-use')
    change('rules/eu-ai-act.yaml', 'when: {fact: annexIIIPoints, none: false, by: eu-ai-act:6/2}', 'when: {not: {is: excepted-use}}')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: definitions\\.\\d+\\.name: "listed-use" rests on itself`))
  })

  it('an answer that a fact does not have', async () => {
    const line = change('rules/eu-ai-act.yaml', 'includes: social scoring', 'includes: social scores')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.when\\.includes: "social scores" is no answer to "practices"`))
  })

  it('a comparison that does not fit how a fact is answered', async () => {
    const line = change('rules/eu-ai-act.yaml', '{fact: continuesToLearn, equals: true,', '{fact: continuesToLearn, equals: "yes",')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.when\\.equals: "continuesToLearn" is not answered with such a value`))
  })

  it('a rule of a shape that does not exist', async () => {
    const line = change('rules/eu-ai-act.yaml', 'when: {is: systemic-risk-model, by: eu-ai-act:52/1}', 'when: {is: [systemic-risk-model], by: eu-ai-act:52/1}')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.when\\.is: `))
  })

  it('a rule of a provision that is not there', async () => {
    const line = change('rules/eu-ai-act.yaml', 'of: eu-ai-act:82', 'of: eu-ai-act:8200')
    expect(await refusal()).toContain(`rules/eu-ai-act.yaml, line ${line}: of: nothing has the id "eu-ai-act:8200"`)
  })

  it('a rule of a provision of another framework', async () => {
    const line = change('rules/eu-ai-act.yaml', 'of: eu-ai-act:82', 'of: iso-42001:A.2.2')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.of: is no provision of eu-ai-act`))
  })

  it('two rules of one provision', async () => {
    const line = change('rules/eu-ai-act.yaml', 'of: eu-ai-act:83', 'of: eu-ai-act:82')
    expect(await refusal()).toMatch(new RegExp(`rules/eu-ai-act\\.yaml, line ${line}: rules\\.\\d+\\.of: "eu-ai-act:82" stands there twice`))
  })

  it('a provision that a rule cites and that is not there', async () => {
    const line = change('rules/eu-ai-act.yaml', 'by: eu-ai-act:86/1', 'by: eu-ai-act:86/100')
    expect(await refusal()).toContain(`rules/eu-ai-act.yaml, line ${line}: by: nothing has the id "eu-ai-act:86/100"`)
  })

  it('rules of a framework that is not shipped', async () => {
    writeFileSync(`${folder}rules/stray.yaml`, 'framework: stray\nrules: []\n')
    const message = await refusal()
    rmSync(`${folder}rules/stray.yaml`)
    expect(message).toContain('rules/stray.yaml: no framework that is shipped has this name')
  })

  it('an answer of a system that its fact does not have', async () => {
    const line = change('demo/systems.yaml', 'annexIIIPoints: ["4(a)"]', 'annexIIIPoints: ["4(z)"]')
    expect(await refusal()).toContain(`demo/systems.yaml, line ${line}: 0.annexIIIPoints.0: `)
  })
})
