import type { Page } from 'playwright-core'
import { drawn, explorerOf, inWindow, measured, windowNote, withBrowser } from '../explorer-window.js'
import { figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { fullPictures } from '../questions.js'

const turns = 20

/** From opening a link to the first picture of 150 items, and how much of that the server took; then how long one more hop takes. */
export const opening: Measurement = {
  names: ['page.first-picture.p95', 'page.first-picture.server.p95', 'page.expand.p95'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const hubs = await fullPictures(loaded.graph)
    const opened: Opened[] = []
    await withBrowser(async browser => {
      for (let turn = -3; turn < turns; turn += 1) {
        const focus = hubs[(Math.abs(turn) * 5) % hubs.length] ?? ''
        const one = await inWindow(browser, loaded, explorerOf(focus), page => open(page))
        if (turn >= 0) opened.push(one)
      }
    })
    const [pictures, shares, expansions] = [opened.map(one => one.picture), opened.map(one => one.server), opened.map(one => one.expansion)]
    return [
      figure('page.first-picture.p95', 'ms', p95(pictures), { limit: 1_000, n: turns, note: `median ${median(pictures).toFixed(0)} ms, 150 nodes, nothing cached, warm server; ${windowNote}` }),
      figure('page.first-picture.server.p95', 'ms', p95(shares), { limit: 300, n: turns, note: `median ${median(shares).toFixed(0)} ms, the longest request of the page` }),
      figure('page.expand.p95', 'ms', p95(expansions), { limit: 300, n: turns, note: `median ${median(expansions).toFixed(0)} ms, from the key to the widened picture; ${windowNote}` }),
    ]
  },
}

interface Opened {
  readonly picture: number
  readonly server: number
  readonly expansion: number
}

async function open(page: Page): Promise<Opened> {
  await drawn(page)
  const [picture = Number.NaN] = await measured(page, 'first-picture', 1)
  const server = (await page.evaluate('bench.serverShare()')) as number
  return { picture, server, expansion: await expand(page) }
}

/** Selects a neighbour in the address, as a click would, and adds what stands around it by the key for that. */
async function expand(page: Page): Promise<number> {
  const neighbour = (await page.evaluate(`fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({
    query: 'query ($focus: [ID!]!) { neighbourhood(focus: $focus) { nodes { id } } }', variables: { focus: [new URLSearchParams(location.search).get('focus')] } }) })
    .then(answer => answer.json()).then(({ data }) => data.neighbourhood.nodes[3].id)`)) as string
  await page.evaluate(`history.pushState(null, '', location.href + '&selected=' + encodeURIComponent(${JSON.stringify(neighbour)})); dispatchEvent(new PopStateEvent('popstate'))`)
  await measured(page, 'highlight', 1)
  await page.keyboard.press('e')
  const [took = Number.NaN] = await measured(page, 'expand', 1)
  return took
}
