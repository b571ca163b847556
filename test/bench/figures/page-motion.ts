import type { Page } from 'playwright-core'
import { drawn, explorerOf, inWindow, measured, windowNote, withBrowser } from '../explorer-window.js'
import { type Figure, figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { idsOf } from '../questions.js'

const sizes = [
  { nodes: 300, frame: 17, highlight: 100 },
  { nodes: 1_000, frame: 34, highlight: 200 },
] as const

/** How smoothly a picture moves under the mouse, and how fast the rest of it fades when an item is chosen. */
export const motion: Measurement = {
  names: sizes.flatMap(({ nodes }) => [`page.pan-zoom.${nodes}.frame-p95`, `page.highlight.${nodes}`]),
  measure: async stage => {
    const loaded = await stage.loaded()
    const [focus = ''] = await idsOf(loaded.graph, "MATCH (n:System) WHERE n.id STARTS WITH 'system:bench-' AND COUNT { (n)--() } >= 40 RETURN n.id AS id ORDER BY id LIMIT 1")
    const figures: Figure[] = []
    await withBrowser(async browser => {
      for (const size of sizes)
        figures.push(...await inWindow(browser, loaded, explorerOf(focus, `&hops=3&limit=${size.nodes}`), page => moved(page, focus, size)))
    })
    return figures
  },
}

async function moved(page: Page, focus: string, { nodes, frame, highlight }: (typeof sizes)[number]): Promise<Figure[]> {
  await drawn(page)
  await page.waitForTimeout(500)
  const frames = await framesWhileMoving(page)
  const lit = await highlights(page, focus)
  return [
    figure(`page.pan-zoom.${nodes}.frame-p95`, 'ms', p95(frames), { limit: frame, n: frames.length, note: `median ${median(frames).toFixed(1)} ms, drawn by mouse and wheel; ${windowNote}` }),
    figure(`page.highlight.${nodes}`, 'ms', p95(lit), { limit: highlight, n: lit.length, note: `p95, median ${median(lit).toFixed(0)} ms, from the choice to the faded picture; ${windowNote}` }),
  ]
}

/** Drags the background about for a while, then zooms out and in. */
async function framesWhileMoving(page: Page): Promise<number[]> {
  const box = await page.locator('[data-ready="true"]').boundingBox()
  if (!box) throw new Error('There is no picture on screen')
  const [x, y] = [box.x + 12, box.y + box.height - 12]
  await page.mouse.move(x, y)
  await page.evaluate('bench.watch()')
  await page.mouse.down()
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.move(x + 200 * Math.sin(step / 10), y - 150 + 150 * Math.cos(step / 10))
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let step = 0; step < 80; step += 1) {
    await page.mouse.wheel(0, step % 40 < 20 ? 60 : -60)
    await page.waitForTimeout(12)
  }
  return ((await page.evaluate('bench.stop()')) as { frames: number[] }).frames
}

/** Chooses the focus and lets go of it, back and forth through the history. */
async function highlights(page: Page, focus: string): Promise<number[]> {
  await page.evaluate(`history.pushState(null, '', location.href + '&selected=${focus}'); dispatchEvent(new PopStateEvent('popstate'))`)
  await measured(page, 'highlight', 1)
  for (let turn = 0; turn < 5; turn += 1) {
    await page.goBack()
    await measured(page, 'highlight', 2 + turn * 2)
    await page.goForward()
    await measured(page, 'highlight', 3 + turn * 2)
  }
  return measured(page, 'highlight', 11)
}
