import type { Page } from 'playwright-core'
import { drawn, explorerOf, inWindow, measured, windowNote, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { openStage } from '../stage.js'

const turns = 6
/** From the Act at the level of its chapters down to the points of a paragraph. */
const way = ['eu-ai-act:chapter-iii', 'eu-ai-act:chapter-iii/section-2', 'eu-ai-act:10', 'eu-ai-act:10/2']

/** Opening a shipped framework at the level of its chapters, and going down step by step, each step adding what stands around the next provision. */
export const descending: Measurement = {
  names: ['page.framework.p95', 'page.descend.p95'],
  measure: async ({ report }) => {
    const stage = await openStage(report, async () => {})
    try {
      const [opened, steps]: [number[], number[]] = [[], []]
      await withBrowser(async browser => {
        for (let turn = -2; turn < turns; turn += 1) {
          const one = await inWindow(browser, stage, explorerOf('eu-ai-act'), descend)
          if (turn < 0) continue
          opened.push(one.picture)
          steps.push(...one.steps)
        }
      })
      return [
        figure('page.framework.p95', 'ms', p95(opened), { limit: 1_000, n: opened.length, note: `median ${median(opened).toFixed(0)} ms, the AI Act and its chapters, nothing cached, warm server; ${windowNote}` }),
        figure('page.descend.p95', 'ms', p95(steps), { limit: 300, n: steps.length, note: `median ${median(steps).toFixed(0)} ms a step, ${way.length} steps from chapter to points; ${windowNote}` }),
      ]
    } finally {
      await stage.close()
    }
  },
}

async function descend(page: Page): Promise<{ readonly picture: number; readonly steps: readonly number[] }> {
  await drawn(page)
  const [picture = Number.NaN] = await measured(page, 'first-picture', 1)
  const steps: number[] = []
  for (const [at, id] of way.entries()) {
    const before = ((await page.evaluate("bench.measures('highlight')")) as number[]).length
    await page.evaluate(`(() => {
      const address = new URL(location.href)
      address.searchParams.set('selected', ${JSON.stringify(id)})
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    })()`)
    await measured(page, 'highlight', before + 1)
    await page.keyboard.press('e')
    steps.push((await measured(page, 'expand', at + 1))[at] ?? Number.NaN)
  }
  return { picture, steps }
}
