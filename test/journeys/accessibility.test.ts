import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from '../kit/axe.js'
import { type OwnPages, ownPages } from '../kit/own-pages.js'

let pages: OwnPages
beforeAll(async () => { pages = await ownPages() })
afterAll(() => pages?.close())

/** Every page, and every state of one that looks different. */
const addresses = {
  'the Overview': '/',
  'the Explorer without a focus': '/explorer',
  'the Explorer with its picture': '/explorer?focus=eu-ai-act:10&hops=2',
  'the Explorer with its table': '/explorer?focus=eu-ai-act:10&view=table',
  'the Explorer with an item that is not there': '/explorer?focus=system:nothing',
  'the Crosswalk without frameworks': '/crosswalk',
  'the Crosswalk with an import': '/crosswalk?panel=import',
  'the Crosswalk as trees': '/crosswalk?source=nist-ai-rmf&target=iso-42001&derived=true&from=nist-ai-rmf:GOVERN-1.1',
  'the Crosswalk as a list': '/crosswalk?source=nist-ai-rmf&target=iso-42001&view=list',
  'the Crosswalk as a matrix': '/crosswalk?source=nist-ai-rmf&target=iso-42001&view=matrix',
  'the Crosswalk of what is not mapped': '/crosswalk?source=nist-ai-rmf&target=iso-42001&show=unmapped&from=nist-ai-rmf:GOVERN-1.4&to=iso-42001:4.2',
  'the Explorer with a topic': '/explorer?topic=human%20oversight',
  'the Coverage page without a framework': '/coverage',
  'the Coverage page as a matrix': '/coverage?framework=iso-42001',
  'the Coverage page as gaps': '/coverage?framework=iso-42001&view=gaps',
  'a form of the Inventory': '/inventory/evidence/new',
  'a classification': '/inventory/systems/system:learning-path/classify',
  'the Statement of Applicability': '/inventory/organisation',
  'the Inventory': '/inventory',
  ...Object.fromEntries(['frameworks', 'requirements', 'mapping-sets', 'mappings', 'organisations', 'systems', 'models', 'datasets', 'risks', 'controls', 'evidence', 'parties']
    .map(segment => [`the list of ${segment.replace('-', ' ')}`, `/inventory/${segment}`])),
  'a list that is empty': '/inventory/systems?text=zzzz',
  'a framework': '/inventory/frameworks/eu-ai-act',
  'a requirement': '/inventory/requirements/eu-ai-act:10',
  'a system': '/inventory/systems/system:cv-screening',
  'a control': '/inventory/controls/control:data-governance-file',
  'an item that is not there': '/inventory/systems/system:nothing',
  'the History': '/history',
  'an address that names no page': '/nowhere',
}

const looks = [
  { name: 'light', look: { theme: 'light', width: 1600, height: 900 } },
  { name: 'dark', look: { theme: 'dark', width: 1600, height: 900 } },
  { name: 'light on a narrow screen', look: { theme: 'light', width: 390, height: 844 } },
] as const

describe('axe finds nothing', () => {
  for (const { name, look } of looks) {
    it(`on any page, ${name}`, async () => {
      const findings: Record<string, string[]> = {}
      const page = await pages.open('/', look)
      for (const [title, address] of Object.entries(addresses)) {
        await page.goto(`${pages.url}${address}`)
        await page.waitForLoadState('networkidle')
        const found = await axeFindings(page)
        if (found.length > 0) findings[title] = found
      }
      await page.close()
      expect(findings).toEqual({})
    }, 240_000)
  }

  it('would find a picture without a text', async () => {
    const page = await pages.open('/')
    await page.waitForSelector('h1')
    await page.evaluate(() => document.querySelector('main')?.append(new Image()))
    expect(await axeFindings(page)).toEqual([expect.stringContaining('image-alt')])
    await page.close()
  })
})
