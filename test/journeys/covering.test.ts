import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnPages, ownPages } from '../kit/own-pages.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() })
afterAll(() => pages?.close())

/** What a newcomer knows of the system; to every other question the answer is no, or none, or the last of a list. */
const known: Readonly<Record<string, readonly string[]>> = {
  roles: ['provider', 'deployer'], markets: ['in the European Union'], annexIIIPoints: ['4(a)'], trainedWithData: ['yes'], decidesAboutPersons: ['yes'], workplaceUse: ['yes'], establishedInUnion: ['yes'],
}

/** Answers the questions on screen, then asks for the next, until none is left that matters. */
async function answerAll(page: Page): Promise<void> {
  for (let round = 0; round < 30; round += 1) {
    await page.getByText(/questions? could still change something/).waitFor()
    for (const name of await page.locator('.question').evaluateAll(all => all.map(one => one.getAttribute('data-fact') ?? ''))) await answer(page, name)
    const next = page.getByRole('button', { name: 'Next questions' })
    await next.or(page.getByText(/^0 questions could still change something/)).first().waitFor()
    if (!(await next.isVisible())) return
    await next.click()
  }
}

async function answer(page: Page, name: string): Promise<void> {
  const question = page.locator(`.question[data-fact="${name}"]`)
  for (const word of known[name] ?? ['no']) {
    const choice = question.locator('label', { hasText: new RegExp(`^\\W*${word.replace(/[()]/g, '\\$&')}(?!\\w)`) }).first()
    if ((await choice.count()) > 0) await choice.click()
    else await question.locator('label').filter({ hasNotText: 'not known yet' }).last().click()
  }
}

/** Finds an item by words and takes the first. A form that was just sent may take the keyboard back to its button; then the words are typed again. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.locator('main').getByRole('combobox', { name: label })
  const found = page.locator('main [role="option"]:visible').first()
  for (let turn = 0; turn < 4; turn += 1) {
    await field.fill('')
    await field.fill(words)
    if (await found.waitFor({ timeout: 5_000 }).then(() => true, () => false)) break
  }
  await page.keyboard.press('Enter')
}

describe('a newcomer', () => {
  it('registers a CV screening system, sees what applies from when and why, serves a requirement and watches its cell turn covered', async () => {
    const page = await pages.open('/inventory/systems')
    await page.getByRole('link', { name: 'Register a system' }).click()
    await page.getByLabel('Name').fill('Applicant ranking')
    await page.getByLabel('Purpose').fill('Ranks those who apply for a vacancy.')
    await page.getByLabel('Where it is in its life').selectOption('in development')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.waitForURL('**/inventory/systems/system:applicant-ranking')

    await page.goto(`${pages.url}/inventory/systems/system:applicant-ranking/classify`)
    await answerAll(page)
    const articles = page.locator('.articles > li')
    for (const number of [...Array.from({ length: 14 }, (_, at) => at + 8), 26]) {
      const article = articles.filter({ hasText: new RegExp(`^Article ${number} `) })
      await article.waitFor()
      expect(await article.textContent(), `Article ${number}`).toContain('from 2 December 2027')
    }
    const ninth = articles.filter({ hasText: /^Article 9 / })
    await ninth.locator('summary').first().click()
    await ninth.getByText('Why', { exact: true }).first().click()
    expect(await ninth.locator('.reasons').first().textContent()).toContain('uses of Annex III: 4(a)')
    await page.getByRole('button', { name: /^Save \d+ answers/ }).click()
    await page.getByText(/Saved \d+ answers about/).first().waitFor()

    await page.goto(`${pages.url}/inventory/controls/new`)
    await page.getByLabel('Title').fill('Risk rounds for ranking')
    await page.getByLabel('Kind').selectOption('PREVENTIVE')
    await page.getByLabel('Scope').selectOption('SYSTEM')
    await page.getByLabel('Cadence').fill('Each quarter')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.waitForURL('**/inventory/controls/control:risk-rounds-for-ranking')
    await page.getByRole('button', { name: 'Claim a requirement' }).click()
    await choose(page, 'Requirement', 'Article 9(1)')
    await page.getByLabel('Extent').selectOption('FULL')
    await page.getByLabel('Rationale').fill('The rounds are the risk management system.')
    await page.getByRole('button', { name: 'Claim', exact: true }).click()
    await page.getByText('Claimed', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Apply it to a system' }).click()
    await choose(page, 'System', 'Applicant ranking')
    await page.getByLabel('State').selectOption('IMPLEMENTED')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await page.getByText('Applied', { exact: false }).first().waitFor()

    const cell = `${pages.url}/coverage?framework=eu-ai-act&systems=system:applicant-ranking&cell=eu-ai-act:9/1..system:applicant-ranking`
    const status = async () => (await pages.ask('{ cell(system: "system:applicant-ranking", requirement: "eu-ai-act:9/1") { status } }')).data['cell']
    expect(await status()).toEqual({ status: 'UNPROVEN' })
    await page.goto(`${pages.url}/inventory/evidence/new`)
    await page.getByLabel('Title').fill('Minutes of the first round')
    await choose(page, 'Controls it is evidence of', 'Risk rounds for ranking')
    await choose(page, 'Systems it is about', 'Applicant ranking')
    await page.getByLabel('What it shows').selectOption('SUPPORTS')
    await page.getByLabel('Collected').first().fill(new Date().toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Register' }).click()
    await page.waitForURL('**/inventory/evidence/evidence:minutes-of-the-first-round')
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect.poll(status).toEqual({ status: 'COVERED' })
    await page.goto(cell)
    await expect.poll(() => page.locator('.cell-status p').first().textContent()).toMatch(/^\W*covered\b/i)
    await page.close()
  }, 240_000)
})

describe('the Coverage page', () => {
  it('says the same in its table, in its file and in what the server counts', async () => {
    const page = await pages.open('/coverage?framework=iso-42001&inferred=false&status=covered,gap,planned,partial,failing,unproven,unknown,not_applicable')
    const { data } = await pages.ask('{ coverage(framework: "iso-42001") { totals { covered of byStatus { status count } } rows(deep: true, first: 200) { totalCount nodes { codes requirement { subject } } } systems { id } } }')
    const { totals, rows, systems } = data['coverage'] as { totals: { covered: number; of: number; byStatus: { status: string; count: number }[] }; rows: { totalCount: number; nodes: { codes: string[]; requirement: { subject: string } }[] }; systems: unknown[] }
    await expect.poll(() => page.locator('main').textContent()).toContain(`${totals.covered} of ${totals.of.toLocaleString('en')}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    const [head = [], ...lines] = (await text(download)).trim().split(/\r?\n/).map(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    expect([head.length - 4, lines.length]).toEqual([systems.length, rows.totalCount])
    expect(await page.locator('[role="treegrid"]').getAttribute('aria-rowcount')).toBe(String(rows.totalCount + 1))
    for (const { status, count } of totals.byStatus) {
      const word = status.toLowerCase().replace('_', ' ')
      const said = lines.flatMap((line, at) => (rows.nodes[at]?.requirement.subject === 'ORGANISATION' ? line.slice(4, 5) : line.slice(4))).filter(cell => cell.replaceAll('"', '').split(/[,;]/)[0] === word)
      expect([word, said.length]).toEqual([word, count])
    }
    await page.close()
  }, 60_000)
})

describe('the list of gaps', () => {
  const held = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? document.activeElement?.closest('.coverage-panel h2, dialog')?.tagName)

  it('takes the keyboard to the cell that a row opens and back to that row', async () => {
    const page = await pages.open('/coverage?framework=eu-ai-act&view=gaps')
    const row = page.locator('[data-cell]').nth(20)
    await row.press('Enter')
    await page.locator('.coverage-panel .cell-status').waitFor()
    expect(await held(page)).toBe('H2')
    await page.getByRole('button', { name: 'Close' }).press('Enter')
    await expect.poll(() => held(page)).toBe(await row.getAttribute('data-cell'))
    await expect.poll(() => row.evaluate(one => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    await page.close()
  }, 60_000)

  it('on a narrow screen shows the cell over the list, and leaves the list where it was', async () => {
    const page = await pages.open('/coverage?framework=eu-ai-act&view=gaps', { width: 390, height: 844 })
    const row = page.locator('[data-cell]').nth(20)
    await row.click()
    await page.locator('dialog .cell-status').waitFor()
    const place = await page.evaluate(() => scrollY)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => held(page)).toBe(await row.getAttribute('data-cell'))
    expect(await page.evaluate(() => scrollY)).toBe(place)
    await page.close()
  }, 60_000)

  it('offers no status that no gap has, and a way out where no gap matches', async () => {
    const page = await pages.open('/coverage?framework=eu-ai-act&view=gaps&status=covered')
    await page.getByText('No gap matches these filters.').waitFor()
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await page.locator('[data-cell]').first().waitFor()
    expect(await page.locator('.coverage-legend button:disabled').allInnerTexts()).toEqual([expect.stringContaining('covered'), expect.stringContaining('not applicable')])
    await page.close()
  }, 60_000)
})

describe('the Statement of Applicability', () => {
  it('keeps what holds today when a decision of a later day is recorded, and tells both', async () => {
    const page = await pages.open('/inventory/organisation')
    const row = page.locator('[id="row-iso-42001:A.4.2"]')
    await row.getByRole('button', { name: /^Change/ }).click()
    const form = page.locator('.decide-row')
    expect(await form.getByRole('textbox', { name: 'From' }).inputValue()).toBe('')
    await form.getByLabel('Decision').selectOption('EXCLUDED')
    await form.getByLabel('Justification').fill('No resources are left.')
    await form.getByRole('textbox', { name: 'From' }).fill('2097-06-01')
    await form.getByRole('button', { name: 'Record' }).click()
    await expect.poll(() => row.locator('[data-label="Decision"]').innerText()).toMatch(/^\s*included\s+excluded from 1 June 2097\s*$/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export as CSV' }).click()])
    expect((await text(download)).split('\r\n').find(line => line.startsWith('A.4.2,'))).toMatch(/,included,.*,2025-02-03,excluded from 2097-06-01: No resources are left\.,"Inventory of AI systems.*",covered$/)
    await page.close()
  }, 60_000)

  it('on paper names whose it is, its scope and its revision, in dark ink, and nothing that one could press', async () => {
    const page = await pages.open('/inventory/organisation')
    const { data } = await pages.ask('{ revision organisations { name scope } }')
    await page.getByText(`revision ${data['revision']}`).waitFor()
    await page.evaluate(() => { document.documentElement.dataset['theme'] = 'dark' })
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('body').innerText()
    const [{ name, scope }] = data['organisations'] as [{ name: string; scope: string }]
    for (const words of [name, scope, 'Clause 4.1', 'included', 'Justification']) expect(printed).toContain(words)
    expect(printed).not.toMatch(/\bDecide\b|\bChange\b|Export as CSV/)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 31, 38)')
    await page.close()
  }, 60_000)
})

async function text(download: Download): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8').replace(/^\ufeff/, '')
}
