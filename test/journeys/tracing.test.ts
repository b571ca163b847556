import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnPages, ownPages } from '../kit/own-pages.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() })
afterAll(() => pages?.close())

const inspected = (page: Page) => page.getByRole('complementary', { name: 'Selected item' }).getByRole('heading', { level: 2 })
const pictureOf = async (page: Page) => {
  const picture = page.locator('.graph-canvas[data-ready="true"]')
  await picture.waitFor()
  return picture
}
const address = (page: Page) => decodeURIComponent(page.url().replace(pages.url, ''))

/** Follows a link of the inspector below a heading such as "Controls". */
async function follow(page: Page, list: string, name: RegExp): Promise<void> {
  const section = page.locator('.inspector-onward').filter({ has: page.getByRole('heading', { name: new RegExp(`^${list}`) }) })
  await section.getByRole('link', { name }).first().click()
}

describe('from Article 10(2)(f) to a control, its evidence and a system', () => {
  it('by mouse alone', async () => {
    const page = await pages.open('/')
    await page.getByRole('link', { name: /^What stands behind Article 10\(2\)\(f\)/ }).click()
    await pictureOf(page)
    await expect.poll(() => inspected(page).textContent()).toContain('Article 10(2)(f)')
    await follow(page, 'Controls', /Quarterly bias test/)
    await expect.poll(() => inspected(page).textContent()).toContain('Quarterly bias test')
    await page.getByRole('button', { name: 'Add its neighbours' }).click()
    await expect.poll(() => address(page)).toContain('control:bias-test-ranking')
    await follow(page, 'Evidence', /./)
    await expect.poll(() => address(page)).toMatch(/selected=evidence:/)
    const evidence = await inspected(page).textContent()
    await follow(page, 'Controls', /Quarterly bias test/)
    await follow(page, 'Systems', /CV screening/)
    await expect.poll(() => inspected(page).textContent()).toContain('CV screening')
    expect(evidence).toBeTruthy()
    await page.close()
  })

  it('by clicks in the picture, which shows what was clicked', async () => {
    const page = await pages.open('/explorer?focus=eu-ai-act:10/2/f')
    const picture = await pictureOf(page)
    const box = await picture.boundingBox()
    const seen = new Set<string>()
    for (let x = 0.05; x < 1; x += 0.1) for (let y = 0.1; y < 0.95; y += 0.08) {
      if (seen.size > 2) continue
      await page.mouse.click((box?.x ?? 0) + x * (box?.width ?? 0), (box?.y ?? 0) + y * (box?.height ?? 0))
      const chosen = /selected=([^&]+)/.exec(address(page))?.[1]
      if (chosen) seen.add(chosen)
    }
    expect(seen.size).toBeGreaterThan(2)
    await page.close()
  })

  it('by keyboard alone', async () => {
    const page = await pages.open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('Art 10(2)(f)', { delay: 20 })
    await page.getByRole('option', { name: /Article 10\(2\)\(f\)/ }).waitFor()
    await page.keyboard.press('Enter')
    await pictureOf(page)
    await page.keyboard.press('t')
    const list = page.getByRole('listbox')
    await list.waitFor()
    expect(await list.evaluate(element => element === document.activeElement)).toBe(true)
    const active = () => page.locator('[role=option][aria-selected=true] .scene-walk-item').textContent()
    const downTo = async (kind: string) => {
      for (let press = 0; press < 80 && !(await active())?.startsWith(kind); press += 1) await page.keyboard.press('ArrowDown')
      expect(await active()).toMatch(new RegExp(`^${kind}`))
    }
    await page.keyboard.press('ArrowRight')
    await downTo('control ')
    const control = (await active())?.replace('control ', '').slice(0, 20)
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toMatch(/focus=[^&]*control:/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('heading', { name: /^What hangs on / }).textContent()).toContain(control)
    await downTo('evidence ')
    await page.getByRole('option', { name: /\bsystem / }).first().waitFor()
    await page.keyboard.press('Home')
    await downTo('system ')
    await expect.poll(() => address(page)).toMatch(/selected=system:/)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await page.close()
  })

  it('by the paths between the two, each told in words', async () => {
    const page = await pages.open('/explorer?from=eu-ai-act:10/2/f&to=system:cv-screening')
    const paths = page.locator('.path-list li')
    await paths.first().waitFor()
    const told = await paths.first().textContent()
    expect(told).toContain('Article 10(2)(f)')
    expect(told).toContain('CV screening')
    await paths.first().getByRole('button').click()
    await expect.poll(() => address(page)).toContain('path=1')
    await expect.poll(() => paths.first().getByRole('button').getAttribute('aria-pressed')).toBe('true')
    await page.close()
  })
})

describe('the Explorer', () => {
  it('keeps its whole state in the address: a reload changes nothing, back and forward work', async () => {
    const page = await pages.open('/explorer?focus=eu-ai-act:10/2/f')
    await pictureOf(page)
    await follow(page, 'Controls', /Quarterly bias test/)
    await page.getByRole('button', { name: '2 hops' }).click()
    await expect.poll(() => address(page)).toContain('hops=2')
    const before = address(page)
    await page.reload()
    await pictureOf(page)
    expect(address(page)).toBe(before)
    await expect.poll(() => inspected(page).textContent()).toContain('Quarterly bias test')
    await page.goBack()
    await expect.poll(() => address(page)).not.toContain('hops=2')
    await page.goForward()
    await expect.poll(() => address(page)).toBe(before)
    await page.close()
  })

  it('says in its table exactly what its picture shows', async () => {
    const page = await pages.open('/explorer?focus=eu-ai-act:10/2/f&view=table')
    await page.locator('.scene-table tbody tr').first().waitFor()
    const { data } = await pages.ask('{ neighbourhood(focus: ["eu-ai-act:10/2/f"]) { shown total nodes { id } } }')
    const { shown } = data['neighbourhood'] as { shown: number }
    expect(await page.locator('.scene-table tbody tr').count()).toBe(shown)
    await expect.poll(() => page.locator('.explorer').textContent()).toMatch(new RegExp(`${shown} of \\d+`))
    await page.close()
  })

  it('hands out the rows of the table as CSV', async () => {
    const page = await pages.open('/explorer?focus=system:cv-screening')
    await pictureOf(page)
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()])
    const stream = await download.createReadStream()
    const text = (await stream.toArray()).join('')
    const { data } = await pages.ask('{ neighbourhood(focus: ["system:cv-screening"]) { shown } }')
    expect(text.trim().split('\n')).toHaveLength((data['neighbourhood'] as { shown: number }).shown + 1)
    await page.close()
  })

  it('starts with the table where the screen is narrow', async () => {
    const page = await pages.open('/explorer?focus=eu-ai-act:10/2/f', { width: 360, height: 740 })
    await page.getByRole('listbox').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.close()
  })
})
