import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../kit/browser.js'
import type { LoadedStage } from './stage.js'

export const windowNote = 'headless Chromium without GPU, 1600 × 900, beside Neo4j and the server on this machine'
const patience = { timeout: 20_000 }

/** Does something with a browser and closes it, whatever comes. */
export async function withBrowser<Answer>(work: (browser: Browser) => Promise<Answer>): Promise<Answer> {
  const browser = await launchBrowser()
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Opens an address in a window that remembers nothing, does something there, and closes it. */
export async function inWindow<Answer>(browser: Browser, { url }: LoadedStage, path: string, work: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) })
    await page.goto(`${url}${path}`)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Waits until the picture is on screen. */
export const drawn = (page: Page) => page.waitForSelector('[data-ready="true"]', patience)

/** Waits until the Explorer has measured something so many times, and gives the milliseconds of each. Asks again and again, since the page's policy forbids Playwright's own waiting. */
export async function measured(page: Page, name: string, times: number): Promise<number[]> {
  for (const end = Date.now() + patience.timeout; Date.now() < end; await page.waitForTimeout(20)) {
    const durations = (await page.evaluate(`bench.measures('${name}')`)) as number[]
    if (durations.length >= times) return durations
  }
  throw new Error(`The page did not measure throughline:${name} ${times} times within ${patience.timeout / 1_000} s`)
}

export const explorerOf = (focus: string, rest = '') => `/explorer?focus=${focus}${rest}`
