import type { Page } from 'playwright-core'
import { inWindow, measured, windowNote, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { sizesOf } from '../sizes.js'

const turns = 10
/** Two synthetic frameworks with chapters and a crosswalk between them. */
const address = '/crosswalk?source=bench-1&target=bench-2'

/** From opening the workbench of two frameworks until trees, rows and links fill the screen, and how smoothly its trees scroll once all is there. */
export const workbench: Measurement = {
  names: ['page.crosswalk.open', 'page.crosswalk.scroll.frame.p95'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const { requirements, frameworks } = sizesOf(stage.relationships)
    const size = `two frameworks of ${Math.ceil(requirements / frameworks)} requirements`
    const { opened, whole, frames } = await withBrowser(async browser => {
      const all: (readonly [number, number])[] = []
      for (let turn = -2; turn < turns; turn += 1) {
        const took = await inWindow(browser, loaded, address, open)
        if (turn >= 0) all.push(took)
      }
      return { opened: all.map(([first]) => first), whole: all.map(([, rest]) => rest), frames: await inWindow(browser, loaded, address, scrolled) }
    })
    return [
      figure('page.crosswalk.open', 'ms', p95(opened), { limit: 1_000, n: turns, note: `p95, median ${median(opened).toFixed(0)} ms, ${size}, the screen full of lines and links, nothing cached, warm server; all ${2 * Math.ceil(requirements / frameworks)} lines and every link after ${median(whole).toFixed(0)} ms; ${windowNote}` }),
      figure('page.crosswalk.scroll.frame.p95', 'ms', p95(frames), { limit: 17, n: frames.length, note: `median ${median(frames).toFixed(1)} ms, both trees by the wheel, the links following; ${size}; ${windowNote}` }),
    ]
  },
}

async function open(page: Page): Promise<readonly [number, number]> {
  const [first = Number.NaN] = await measured(page, 'crosswalk', 1)
  const [whole = Number.NaN] = await measured(page, 'crosswalk-whole', 1)
  return [first, whole]
}

/** Turns the wheel over one tree and then over the other. */
async function scrolled(page: Page): Promise<readonly number[]> {
  await open(page)
  await page.waitForTimeout(500)
  await page.evaluate('bench.watch()')
  for (const side of ['source', 'target'] as const) {
    await page.locator(`.tree[data-side="${side}"]`).hover()
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.wheel(0, step < 80 ? 140 : -110)
      await page.waitForTimeout(12)
    }
  }
  return ((await page.evaluate('bench.stop()')) as { frames: number[] }).frames
}
