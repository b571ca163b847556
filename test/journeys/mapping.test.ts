import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnPages, ownPages } from '../kit/own-pages.js'
import { type OwnServer, ownServer } from '../kit/own-server.js'

let pages: OwnPages
let empty: OwnServer
beforeAll(async () => {
  pages = await ownPages()
  empty = await ownServer(pages.folder, 'nothing')
}, 300_000)
afterAll(async () => {
  await pages?.close()
  await empty?.close()
})

interface File {
  readonly name: string
  /** What the page calls its format. */
  readonly format: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A catalogue of one chapter with so many controls, as somebody would hand it over. */
const catalogue = (name: string, count: number): File => ({
  name: `${name}.json`, format: 'OSCAL', mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({
    catalog: {
      uuid: `6f0c8a52-3a4e-4f0e-9a0d-3d1f6f1d${name.charCodeAt(0) + 1_000}`, metadata: { title: `${name} framework`, 'last-modified': '2026-11-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
      groups: [{ id: `${name}-1`, title: `${name} chapter`, controls: Array.from({ length: count }, (_, at) => ({ id: `${name}-1.${at + 1}`, title: `${name} control ${at + 1}` })) }],
    },
  })),
})

/** A write on a busy machine takes longer than the second that is usually waited. */
const soon = { timeout: 15_000 }
const address = (page: Page) => decodeURIComponent(page.url().replace(pages.url, ''))
const detail = (page: Page) => page.locator('.row-detail')

/** Hands a file over, sees what it would do, and takes it in without a problem. */
async function importFile(page: Page, { format, ...file }: File): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.import-outcome', { hasText: `${file.name}, ${format}. Not written yet` }).waitFor()
  await page.getByRole('button', { name: /^Import \d+ record/ }).click()
  await page.locator('.import-outcome', { hasText: `${file.name}, ${format}. Imported: ` }).waitFor()
  expect(await page.getByRole('region', { name: 'Problems in the file' }).count()).toBe(0)
}

/** The framework of a title, as the graph came to call it. */
async function frameworkOf(server: Pick<OwnServer, 'ask'>, name: string): Promise<string> {
  const { data } = await server.ask('{ frameworks { id title } }')
  return (data['frameworks'] as { id: string; title: string }[]).find(({ title }) => title === `${name} framework`)?.id ?? ''
}

/** Goes to a tree by Tab, to a line of it by the arrows, and selects it. */
async function selectLine(page: Page, side: 'source' | 'target', line: number): Promise<void> {
  const tree = page.locator(`.tree[data-side=${side}]`)
  for (let press = 0; press < 60 && !(await tree.evaluate(element => element === document.activeElement)); press += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  for (let press = 0; press < line; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page), soon).toContain(side === 'source' ? 'from=' : 'to=')
}

/** Proposes a link between two lines by keys alone: the relation is chosen by typing its word. */
async function propose(page: Page, source: number, target: number, relation: string): Promise<void> {
  await page.keyboard.press('Escape')
  await selectLine(page, 'source', source)
  await selectLine(page, 'target', target)
  await page.keyboard.press('p')
  await page.getByRole('combobox', { name: /^Relation, from/ }).waitFor()
  await page.keyboard.type(relation)
  await page.keyboard.press('Enter')
  await expect.poll(() => address(page), soon).toContain('row=mapping:')
  await says(page, 'proposed')
}

const says = (page: Page, status: string) => expect.poll(() => detail(page).getByRole('heading', { level: 2 }).textContent(), soon).toContain(status)

/** Approves the row that is looked at, by its letter. */
async function approve(page: Page): Promise<void> {
  await says(page, 'proposed')
  await page.locator('body').press('a')
  await says(page, 'approved')
}

describe('mapping two frameworks', () => {
  it('from the files to a reviewed crosswalk and out again, by keyboard', async () => {
    const page = await pages.open('/crosswalk?panel=import')
    for (const name of ['alpha', 'beta', 'gamma']) await importFile(page, catalogue(name, 12))
    const [alpha, beta, gamma] = await Promise.all(['alpha', 'beta', 'gamma'].map(name => frameworkOf(pages, name)))

    await page.goto(`${pages.url}/crosswalk?source=${alpha}&target=${beta}`)
    await page.getByRole('treeitem', { name: /alpha control 12/ }).waitFor()
    for (let line = 1; line <= 10; line += 1) await propose(page, line, line, line === 1 ? 'equal' : 'subset')
    await expect.poll(() => page.locator('.queue-count').textContent(), soon).toContain('of 10 rows')
    await approve(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await approve(page)
    await page.keyboard.press('j')
    await says(page, 'proposed')
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: 'Why is it rejected?' }).waitFor()
    await page.keyboard.type('They ask for different things.')
    await page.keyboard.press('Enter')
    await says(page, 'rejected')
    await page.locator('body').press('u')
    await says(page, 'proposed')

    await page.goto(`${pages.url}/crosswalk?source=${beta}&target=${gamma}`)
    await page.getByRole('treeitem', { name: /gamma control 12/ }).waitFor()
    await propose(page, 1, 1, 'equal')
    await approve(page)

    await page.goto(`${pages.url}/crosswalk?source=${alpha}&target=${gamma}&derived=true`)
    await page.locator('.queue tbody tr').first().waitFor()
    await page.keyboard.press('j')
    await expect.poll(() => detail(page).textContent(), soon).toContain('What proves it')
    await page.locator('body').press('a')
    await says(page, 'approved')

    await propose(page, 1, 1, 'disjoint')
    await approve(page)
    await expect.poll(() => detail(page).textContent(), soon).toContain('What contradicts')
    expect(await detail(page).locator('.contradiction > section').count()).toBe(2)

    const exported = await (await fetch(`${pages.url}/export?what=${alpha}..${beta}&format=sssom`)).text()
    expect(exported.split('\n').filter(line => line !== '' && !line.startsWith('#'))).toHaveLength(11)

    await page.close()

    await takeIntoNothing([catalogue('alpha', 12), catalogue('beta', 12), { name: 'alpha-beta.sssom.tsv', format: 'SSSOM', mimeType: 'text/tab-separated-values', buffer: Buffer.from(exported) }])
    const [alphaThere, betaThere] = await Promise.all(['alpha', 'beta'].map(name => frameworkOf(empty, name)))
    const stated = await statementsOf(pages, alpha ?? '', beta ?? '')
    expect(stated).toHaveLength(10)
    expect(await statementsOf(empty, alphaThere ?? '', betaThere ?? '')).toEqual(stated)
  }, 240_000)
})

/** Hands the files over to a server that holds no framework, and sees the ten rows there as they are here. */
async function takeIntoNothing(files: readonly File[]): Promise<void> {
  expect((await empty.ask('{ frameworks { id } }')).data).toEqual({ frameworks: [] })
  const page = await pages.open(`${empty.url}/crosswalk?panel=import`)
  for (const file of files) await importFile(page, file)
  const [alpha, beta] = await Promise.all(['alpha', 'beta'].map(name => frameworkOf(empty, name)))
  await page.goto(`${empty.url}/crosswalk?source=${alpha}&target=${beta}`)
  await expect.poll(() => page.locator('.queue-count').textContent(), soon).toContain('of 10 rows')
  await page.close()
}

async function statementsOf(server: Pick<OwnServer, 'ask'>, source: string, target: string): Promise<readonly string[]> {
  const { data } = await server.ask(`query ($source: ID!, $target: ID!) {
    crosswalk(source: $source, target: $target, first: 200) { nodes { possible sources { ref } targets { ref } mapping { status rationale } } }
  }`, { source, target })
  return (data['crosswalk'] as { nodes: object[] }).nodes.map(node => JSON.stringify(node)).toSorted()
}
