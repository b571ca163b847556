import type { Page } from 'playwright-core'
import { inWindow, measured, windowNote, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import { matrixFramework, matrixRows, matrixSize } from '../matrix-rows.js'
import { median, p95 } from '../quantile.js'
import { openStage } from '../stage.js'
import { loadRows } from '../synthetic-graph.js'

const turns = 10
/** Every chapter open, which is more than anybody sees who opens a framework. */
const address = `/coverage?framework=${matrixFramework}&open=${Array.from({ length: matrixSize.chapters }, (_, at) => `${matrixFramework}:${at + 1}`).join()}`

/** From opening the matrix of 200 systems and 600 requirements, and of the demo's systems beside them, until its cells stand; and how smoothly it scrolls both ways. */
export const matrixPage: Measurement = {
  names: ['page.matrix.open', 'page.matrix.scroll.frame.p95'],
  measure: async ({ report }) => {
    const rows = matrixRows()
    const stage = await openStage(report, graph => loadRows(graph, rows.items, rows.relationships))
    try {
      const { opened, frames } = await withBrowser(async browser => {
        const all: number[] = []
        for (let turn = -2; turn < turns; turn += 1) {
          const took = await inWindow(browser, stage, address, open)
          if (turn >= 0) all.push(took)
        }
        return { opened: all, frames: await inWindow(browser, stage, address, scrolled) }
      })
      const size = `${matrixSize.systems} systems and the demo's, ${matrixSize.requirements} requirements`
      return [
        figure('page.matrix.open', 'ms', p95(opened), { limit: 1_000, n: turns, note: `p95, median ${median(opened).toFixed(0)} ms, ${size}, warm server, nothing cached in the browser; ${windowNote}` }),
        figure('page.matrix.scroll.frame.p95', 'ms', p95(frames), { limit: 17, n: frames.length, note: `median ${median(frames).toFixed(1)} ms, down and sideways by the wheel; ${size}; ${windowNote}` }),
      ]
    } finally {
      await stage.close()
    }
  },
}

async function open(page: Page): Promise<number> {
  const [took = Number.NaN] = await measured(page, 'coverage', 1)
  return took
}

async function scrolled(page: Page): Promise<readonly number[]> {
  await open(page)
  await page.waitForTimeout(1_500)
  await page.locator('[role="treegrid"]').hover()
  await page.evaluate('bench.watch()')
  for (let step = 0; step < 200; step += 1) {
    await page.mouse.wheel(step % 5 === 4 ? 120 : 0, step < 140 ? 160 : -120)
    await page.waitForTimeout(12)
  }
  return ((await page.evaluate('bench.stop()')) as { frames: number[] }).frames
}
