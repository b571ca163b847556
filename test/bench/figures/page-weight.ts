import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { drawn, explorerOf, inWindow, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import type { LoadedStage } from '../stage.js'
import type { Browser, Page } from 'playwright-core'

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** The JavaScript that the front page loads, and what the Explorer loads beyond that. */
export const weight: Measurement = {
  names: ['page.javascript.first', 'page.javascript.graph'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const [front, explorer] = await withBrowser(async browser => [
      await scriptsOf(browser, loaded, '/', page => page.waitForLoadState('networkidle')),
      await scriptsOf(browser, loaded, explorerOf('eu-ai-act:10'), drawn),
    ])
    const more = [...(explorer ?? [])].filter(path => !front?.has(path))
    return [
      figure('page.javascript.first', 'KB', weightOf([...(front ?? [])]), { limit: 200, note: 'gzipped, the front page' }),
      figure('page.javascript.graph', 'KB', weightOf(more), { limit: 170, note: `gzipped, what the Explorer loads beyond the front page: ${more.length} files, its worker among them` }),
    ]
  },
}

async function scriptsOf(browser: Browser, loaded: LoadedStage, path: string, until: (page: Page) => Promise<unknown>): Promise<ReadonlySet<string>> {
  return inWindow(browser, loaded, path, async page => {
    await until(page)
    const urls = (await page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")) as string[]
    return new Set(urls.map(url => new URL(url).pathname).filter(name => name.endsWith('.js')))
  })
}

const weightOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${dist}${path}`)).length, 0) / 1_000
