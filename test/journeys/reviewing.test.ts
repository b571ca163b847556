import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnPages, ownPages } from '../kit/own-pages.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() }, 300_000)
afterAll(() => pages?.close())

const shipped = '/crosswalk?source=nist-ai-rmf&target=iso-42001'
/** A write on a busy machine takes longer than the second that is usually waited. */
const soon = { timeout: 15_000 }

interface Reviewed {
  readonly id: string
  readonly status: string
  readonly revision: number
}

/** The first mappings of the shipped crosswalk, as the graph holds them now. */
async function firstMappings(count: number): Promise<readonly Reviewed[]> {
  const { data } = await pages.ask('query ($first: Int) { crosswalk(source: "nist-ai-rmf", target: "iso-42001", first: $first) { nodes { mapping { id status revision } } } }', { first: count })
  return (data['crosswalk'] as { nodes: { mapping: Reviewed }[] }).nodes.map(({ mapping }) => mapping)
}

const statuses = async (count: number) => (await firstMappings(count)).map(({ status }) => status)

async function openRows(path = shipped): Promise<Page> {
  const page = await pages.open(path)
  await page.getByRole('checkbox', { name: /^Select GOVERN 1.1 to/ }).waitFor()
  return page
}

describe('reviewing a crosswalk', () => {
  it('one verdict on several rows is shown before it is written, and taken back from History', async () => {
    const page = await openRows()
    await page.getByRole('checkbox', { name: /^Select GOVERN 1.1 to/ }).check()
    await page.getByRole('checkbox', { name: /^Select GOVERN 1.2 to/ }).check()
    const bulk = page.getByRole('region', { name: 'Several rows at once' })
    await bulk.getByText('2 selected.').waitFor()
    await bulk.getByRole('button', { name: 'Reopen …' }).click()
    await bulk.getByText(/^(No composed relation changes|The composed relation of \d+ pairs changes)/).waitFor()
    await bulk.getByText(/GOVERN 1.1 to 4.1 and .*; GOVERN 1.2 to/).waitFor()
    expect(await statuses(2)).toEqual(['APPROVED', 'APPROVED'])

    await bulk.getByRole('button', { name: 'Reopen 2 mappings' }).click()
    await bulk.waitFor({ state: 'detached' })
    expect(await statuses(3)).toEqual(['PROPOSED', 'PROPOSED', 'APPROVED'])

    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('table', { name: 'Changes' }).getByRole('link', { name: /^Change \d+$/ }).first().click()
    await page.getByRole('button', { name: 'Take back …' }).click()
    await page.getByText('This is written as a new change.').waitFor()
    expect(await statuses(2)).toEqual(['PROPOSED', 'PROPOSED'])
    await page.getByRole('button', { name: /^Take change \d+ back$/ }).click()
    await page.getByText(/^Taken back by change \d+\.$/).waitFor()
    expect(await statuses(3)).toEqual(['APPROVED', 'APPROVED', 'APPROVED'])
  }, 120_000)

  it('who was slower is told who was faster and what stands there now, and keeps what was typed', async () => {
    const page = await openRows()
    await page.getByRole('checkbox', { name: /^Select GOVERN 1.1 to/ }).waitFor()
    await page.locator('body').press('j')
    const detail = page.locator('.row-detail')
    await detail.getByRole('heading', { level: 2 }).getByText('approved').waitFor()
    await page.locator('body').press('r')
    const reason = detail.getByRole('textbox')
    await reason.fill('Clause 4.1 asks for less')

    const [mapping] = await firstMappings(1)
    await pages.ask('mutation ($input: ReviewMappingInput!) { reopenMapping(input: $input) { revision } }', { input: { mapping: mapping?.id, expected: mapping?.revision } })
    await detail.getByRole('button', { name: 'Reject', exact: true }).last().click()
    const refused = page.getByRole('alert').filter({ hasText: 'Somebody was faster.' })
    await refused.getByText(/^Last changed by .* is proposed/).waitFor()
    expect(await statuses(1)).toEqual(['PROPOSED'])

    await refused.getByRole('button', { name: 'Load again and keep what I typed' }).click()
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).textContent(), soon).toContain('proposed')
    expect(await reason.inputValue()).toBe('Clause 4.1 asks for less')
    await refused.getByRole('button', { name: 'Close' }).click()
    await detail.getByRole('button', { name: 'Reject', exact: true }).last().click()
    await expect.poll(() => statuses(1), soon).toEqual(['REJECTED'])
  }, 120_000)

  it('a dropped file that names requirements nobody holds imports the rest, or takes them in as bare ones', async () => {
    const page = await pages.open(`${shipped}&panel=import`)
    await page.locator('.drop').waitFor()
    await drop(page, 'house.sssom.tsv', houseMappings)
    await page.getByText('1 requirement is named that this graph does not hold').waitFor()
    const missing = page.getByRole('region', { name: 'Requirements that are missing' })
    await missing.getByRole('rowheader', { name: 'iso-42001:A.99.1' }).waitFor()
    expect(await page.getByRole('button', { name: /^Import \d+ record/ }).isDisabled()).toBe(true)

    await page.getByRole('checkbox', { name: 'Skip the rejected rows and import the rest' }).check()
    await page.getByRole('button', { name: /^Import \d+ record/ }).and(page.locator(':enabled')).waitFor()
    await page.getByRole('checkbox', { name: 'Skip the rejected rows and import the rest' }).uncheck()

    await page.getByRole('checkbox', { name: 'Take the missing requirements in as bare ones' }).check()
    await page.locator('.import-outcome', { hasText: ' 0 rejected' }).waitFor()
    await page.getByRole('button', { name: /^Import \d+ record/ }).click()
    await page.locator('.import-outcome', { hasText: 'Imported: ' }).waitFor()
    const { data } = await pages.ask('{ crosswalk(source: "nist-ai-rmf", target: "iso-42001", status: [PROPOSED, APPROVED], first: 200) { nodes { sources { ref } targets { id } } } }')
    const rows = (data['crosswalk'] as { nodes: { sources: { ref: string }[]; targets: { id: string }[] }[] }).nodes
    expect(rows.some(({ targets }) => targets.some(({ id }) => id.endsWith('A.99.1')))).toBe(true)
  }, 120_000)
})

/** Two statements of a house; the second speaks of a control that the standard does not have. */
const houseMappings = `#curie_map:
#  nist-ai-rmf: https://example.org/nist-ai-rmf/
#  iso-42001: https://example.org/iso-42001/
#  skos: http://www.w3.org/2004/02/skos/core#
#  semapv: https://w3id.org/semapv/vocab/
#license: https://creativecommons.org/publicdomain/zero/1.0/
#mapping_set_id: https://example.org/house
#mapping_set_title: The mappings of the house
subject_id	predicate_id	object_id	mapping_justification
nist-ai-rmf:GOVERN-1.4	skos:closeMatch	iso-42001:A.2.2	semapv:ManualMappingCuration
nist-ai-rmf:GOVERN-1.4	skos:closeMatch	iso-42001:A.99.1	semapv:ManualMappingCuration
`

/** Drops a file on the panel, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const carried = await page.evaluateHandle(([title, content]) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], title))
    return transfer
  }, [name, text] as const)
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: carried })
}
