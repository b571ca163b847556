import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds on the page as it stands, by WCAG 2.2 AA and its own good practice: one line a finding, none when it is content. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The content security policy of the pages bars foreign scripts; the debugger may run one all the same.
  await page.evaluate(axe.source)
  const findings = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe
    return (await axe.run()).violations
  })
  return findings.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''}`))
}
