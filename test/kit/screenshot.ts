import { projectFolder } from '../../server/config.js'
import { ownPages } from './own-pages.js'

/** Makes the picture in the README again: Article 10 and what stands behind it, on the shipped data. */
const pages = await ownPages()
try {
  const page = await pages.open('/explorer?focus=eu-ai-act:10&selected=control:data-governance-file', { width: 1600, height: 900 })
  await page.locator('.graph-canvas[data-ready="true"]').waitFor()
  await page.locator('.inspector h2').waitFor()
  const path = `${projectFolder}docs/explorer.png`
  await page.screenshot({ path })
  process.stderr.write(`Made ${path}\n`)
} finally {
  await pages.close()
}
