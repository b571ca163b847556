import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnPages, ownPages } from '../kit/own-pages.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() })
afterAll(() => pages?.close())

const control = 'control:data-governance-file'
const place = `/inventory/controls/${control}`

/** Another person changes the control meanwhile. */
async function another(change: object): Promise<void> {
  const { data } = await pages.ask('query ($id: ID!) { node(id: $id) { revision } }', { id: control })
  const expected = (data['node'] as { revision: number }).revision
  await pages.ask('mutation ($input: EditControlInput!) { editControl(input: $input) { revision } }', { input: { control, expected, ...change } })
}

/** While it is cut off, the item cannot be read again. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('ItemToEdit') ? route.abort() : route.continue()))
  return () => page.unroute('**/graphql')
}

describe('who edits', () => {
  it('keeps what was typed over a reload, a conflict and a failed reading, and is shown what the other wrote', async () => {
    const page = await pages.open(`${place}/edit`)
    await page.getByLabel('Cadence').fill('each week')
    await page.reload()
    await page.getByText('is here again').waitFor()
    await another({ description: 'As the other wrote it.' })
    const joinAgain = await cutOff(page)
    await page.getByRole('button', { name: 'Save' }).click()
    const refused = page.getByRole('alert').filter({ hasText: 'Somebody was faster.' })
    await refused.waitFor()
    await page.waitForTimeout(2_000)
    expect(await page.getByLabel('Cadence').inputValue()).toBe('each week')

    await joinAgain()
    await refused.getByRole('button').click()
    await refused.getByText('Description, theirs: As the other wrote it.').waitFor()
    await refused.getByRole('button').click()
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value)).toBe('As the other wrote it.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(`**${place}`)
    const { data } = await pages.ask('query ($id: ID!) { node(id: $id) { ... on Control { cadence description } } }', { id: control })
    expect(data['node']).toEqual({ cadence: 'each week', description: 'As the other wrote it.' })
    await page.goto(`${pages.url}${place}/edit`)
    await page.getByLabel('Cadence').waitFor()
    expect(await page.getByText('is here again').count()).toBe(0)
    await page.close()
  }, 90_000)

  it('retires at the second go where somebody was faster, and the keyboard goes on from the heading', async () => {
    const page = await pages.open(place)
    await page.getByRole('button', { name: 'Retire …' }).click()
    await another({ cadence: 'each month' })
    const retire = page.getByRole('button', { name: 'Retire', exact: true })
    await retire.click()
    await page.getByText('It was read again: look at what it says by now').waitFor()
    await page.getByText('each month').waitFor()
    await retire.click()
    await page.getByText(/^Retired: /).first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.close()
  }, 60_000)
})

describe('who registers evidence', () => {
  it('is asked for the system whose name was typed and not chosen', async () => {
    const page = await pages.open(`/inventory/evidence/new?controls=control:bias-test-ranking`)
    await page.getByLabel('Title').fill('Minutes')
    await page.getByLabel('What it shows').selectOption('SUPPORTS')
    await page.getByLabel('Collected').first().fill('2026-11-01')
    await page.getByRole('combobox', { name: 'Systems it is about' }).fill('CV scr')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('Choose one of those found, or clear the field.').first().waitFor()
    await page.locator('main [role="option"]:visible').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.waitForURL('**/inventory/evidence/evidence:minutes')
    const { data } = await pages.ask('{ node(id: "evidence:minutes") { ... on Evidence { systems(first: 5) { nodes { id } } } } }')
    expect(data['node']).toMatchObject({ systems: { nodes: [{ id: expect.stringMatching(/^system:cv-screening/) }] } })
    await page.close()
  }, 60_000)
})
