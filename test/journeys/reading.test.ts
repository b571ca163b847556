import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { type OwnPages, ownPages } from '../kit/own-pages.js'
import { retitling } from '../kit/edit-item.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() })
afterAll(() => pages?.close())

describe('the Overview', () => {
  it('leads from every figure to exactly its rows', async () => {
    const page = await pages.open('/')
    await page.getByRole('link', { name: /: accepted, valid/ }).waitFor()
    const figures = await page.locator('main a').evaluateAll(links => links.flatMap(link => {
      const count = /^(\d+)\b/.exec(link.getAttribute('aria-label') ?? link.textContent ?? '')?.[1]
      const href = link.getAttribute('href') ?? ''
      return count !== undefined && href.startsWith('/inventory/') && href.split('/').length === 3 ? [{ count, href }] : []
    }))
    expect(figures.length).toBeGreaterThan(20)
    const wrong: string[] = []
    for (const { count, href } of figures) {
      await page.goto(`${pages.url}${href}`)
      const said = count === '0' ? page.locator('.empty-state') : page.locator('.count').filter({ hasText: new RegExp(`\\b${count}\\b`) })
      await said.first().waitFor({ timeout: 5_000 }).catch(() => wrong.push(`${count} at ${href}`))
    }
    expect(wrong).toEqual([])
    await page.close()
  }, 180_000)
})

describe('the Inventory', () => {
  it('keeps its filters in the address and says N of M', async () => {
    const page = await pages.open('/inventory/evidence?verdict=ACCEPTED&validity=EXPIRED')
    const { data } = await pages.ask('{ evidence(filter: { verdict: ACCEPTED, validity: EXPIRED }) { totalCount } }')
    const { totalCount } = data['evidence'] as { totalCount: number }
    await expect.poll(() => page.locator('.count').first().textContent()).toContain(`${totalCount}`)
    expect(await page.locator('tbody tr').count()).toBe(totalCount)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => page.url()).not.toContain('verdict')
    await page.goBack()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(totalCount)
    await page.close()
  })

  it('says in words what nobody has answered', async () => {
    const page = await pages.open('/inventory/systems/system:credit-score')
    await expect.poll(() => page.locator('main').textContent()).toContain('not answered')
    await page.close()
  })

  it('says which amendment added a provision, and from when it applies', async () => {
    const page = await pages.open('/inventory/requirements/eu-ai-act:5/1/ba')
    await expect.poll(() => page.locator('main').textContent()).toMatch(/Added by\s*Digital Omnibus on AI/)
    expect(await page.locator('main').textContent()).toMatch(/Applies from\s*2026-12-02/)
    await page.close()
  })

  it('shows a text with markup and Cypher in it as that text, and runs none of it', async () => {
    const title = '<img src=x onerror="document.title=\'owned\'"> MATCH (n) DETACH DELETE n //'
    await commit(pages.graph, 'party:tester', 'risk.edited', retitling('risk:ranking-discrimination', title))
    const page = await pages.open('/inventory/risks')
    await page.getByText('MATCH (n) DETACH DELETE n', { exact: false }).first().waitFor()
    expect(await page.title()).not.toBe('owned')
    expect(await page.locator('main img').count()).toBe(0)
    await page.close()
  })
})

describe('the History', () => {
  it('opens a change on what it touched, before and after', async () => {
    const page = await pages.open('/history')
    await page.getByRole('link').filter({ hasText: /Loaded|framework|demo/i }).first().waitFor()
    const { data } = await pages.ask('{ changes(first: 1) { totalCount } }')
    const { totalCount } = data['changes'] as { totalCount: number }
    await expect.poll(() => page.locator('main').textContent()).toContain(`of ${totalCount}`)
    await page.close()
  })
})

describe('when something goes wrong', () => {
  it('says so where the answer would stand, keeps what was typed, and goes on when the server is back', async () => {
    const page = await pages.open('/inventory/systems')
    await page.locator('tbody tr').first().waitFor()
    await page.context().setOffline(true)
    await page.getByRole('textbox', { name: /text|words|search/i }).last().fill('screening')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('cannot be reached')
    await page.context().setOffline(false)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => page.locator('tbody').textContent()).toContain('CV screening')
    expect(page.url()).toContain('screening')
    await page.close()
  })

  it('says that an item is not there, and what to do next', async () => {
    const page = await pages.open('/inventory/systems/system:nothing')
    await expect.poll(() => page.locator('main').textContent()).toMatch(/no .*system:nothing|system:nothing.*not|holds no/i)
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0)
    await page.close()
  })
})

describe('light and dark', () => {
  it('follow the system until somebody chooses, and are remembered', async () => {
    const page = await pages.open('/', { theme: 'dark' })
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
    expect(await theme()).toBe('dark')
    await page.getByRole('button', { name: /^Theme: system/ }).click()
    expect(await theme()).toBe('light')
    await page.reload()
    expect(await theme()).toBe('light')
    await page.close()
  })
})
