import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { projectFolder } from '../../server/config.js'
import { launchBrowser } from './browser.js'
import { ownServer, type OwnServer } from './own-server.js'

export interface OwnPages extends OwnServer {
  /** The folder of the built pages, for a server beside this one. */
  readonly folder: string
  /** A new window on a page of its own: nothing of another test is remembered in it. A whole address leads to a server beside this one. */
  open(path: string, how?: Look): Promise<Page>
}

/** How a window looks on the pages. */
export interface Look {
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** The pages as they are built now, in a real browser, on a real server over a real Neo4j with the shipped data. */
export async function ownPages(): Promise<OwnPages> {
  const folder = mkdtempSync(`${tmpdir()}/throughline-pages-`)
  await build({ root: `${projectFolder}web`, configFile: `${projectFolder}web/vite.config.ts`, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const [server, browser] = await Promise.all([ownServer(folder), launchBrowser()])
  const open = async (path: string, look: Look = {}) => {
    const context = await contextOf(browser, look)
    const page = await context.newPage()
    // When the browser itself is closed its windows are gone before they can be.
    page.on('close', () => void context.close().catch(() => undefined))
    await page.goto(new URL(path, server.url).href)
    return page
  }
  const close = async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, folder, open, close }
}

async function contextOf(browser: Browser, { theme = 'light', width = 1600, height = 900 }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme })
  context.setDefaultTimeout(15_000)
  return context
}
