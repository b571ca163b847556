import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inWindow, windowNote, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { randomFrom } from '../random.js'

const assets = fileURLToPath(new URL('../../../web/dist/assets', import.meta.url))
const sizes = [{ nodes: 500, limit: 100 }, { nodes: 5_000, limit: 250 }] as const
const turns = 12
const tiers = 9

/** The page's own worker, asked for the layout of drawn pictures; the Explorer itself stops at 1,000 items. */
export const layouts: Measurement = {
  names: [...sizes.map(({ nodes }) => `page.layout.${nodes}`), 'page.layout.main-thread-gap'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const worker = readdirSync(assets).find(name => name.startsWith('layout-worker'))
    if (!worker) throw new Error('The built pages hold no layout worker')
    const taken = await withBrowser(browser => inWindow(browser, loaded, '/', async page => {
      await page.waitForLoadState('networkidle')
      const all = []
      for (const { nodes, limit } of sizes) {
        const input = JSON.stringify(pictureOf(nodes))
        const rounds: { took: number; longestGap: number }[] = []
        for (let turn = -3; turn < turns; turn += 1) {
          const round = (await page.evaluate(`bench.layOut('/assets/${worker}', ${input})`)) as (typeof rounds)[number]
          if (turn >= 0) rounds.push(round)
        }
        all.push({ nodes, limit, rounds })
      }
      return all
    }))
    const gaps = taken.flatMap(({ rounds }) => rounds.map(round => round.longestGap))
    return [
      ...taken.map(({ nodes, limit, rounds }) => {
        const times = rounds.map(round => round.took)
        return figure(`page.layout.${nodes}`, 'ms', median(times), { limit, n: turns, note: `median, there and back, p95 ${p95(times).toFixed(0)} ms; ${windowNote}` })
      }),
      figure('page.layout.main-thread-gap', 'ms', Math.max(...gaps), { limit: 25, n: gaps.length, note: 'the longest of all while a layout is on its way' }),
    ]
  },
}

/** A picture with twice as many edges as nodes, most of them between columns that stand beside each other. */
function pictureOf(count: number) {
  const random = randomFrom(count)
  const nodes = Array.from({ length: count }, (_, at) => ({ id: `item-${at}`, tier: at % tiers }))
  const edges = Array.from({ length: count * 2 }, () => {
    const at = random.below(count)
    return [`item-${at}`, `item-${Math.min(count - 1, random.skewed(Math.floor(count / tiers), 1.5) * tiers + ((at + 1) % tiers))}`]
  })
  return { nodes, edges, placed: {}, screen: { width: 1_280, height: 800 }, worded: false }
}
