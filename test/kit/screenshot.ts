import { writeFileSync } from 'node:fs'
import { projectFolder } from '../../server/config.js'
import { ownPages } from './own-pages.js'

const size = { width: 1600, height: 900 }

/** A photograph as a file of text: everything in the repository can be read, compared and merged as text, and some ways to hand it on carry nothing else. */
const asText = (photograph: Buffer) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">\n<image width="${size.width}" height="${size.height}" href="data:image/jpeg;base64,${photograph.toString('base64')}"/>\n</svg>\n`

/** Makes the picture in the README again: Article 10(2)(f) and what stands behind it, on the shipped data. */
const pages = await ownPages()
try {
  const page = await pages.open('/explorer?focus=eu-ai-act:10/2/f&hops=2&selected=control:bias-test-ranking', size)
  await page.locator('.graph-canvas[data-ready="true"]').waitFor()
  await page.locator('.inspector h2').waitFor()
  const path = `${projectFolder}docs/explorer.svg`
  writeFileSync(path, asText(await page.screenshot({ type: 'jpeg', quality: 85 })))
  process.stderr.write(`Made ${path}\n`)
} finally {
  await pages.close()
}
