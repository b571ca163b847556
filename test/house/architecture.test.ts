import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/config.js'

const linter = `${projectFolder}node_modules/oxlint/bin/oxlint`

interface Finding {
  readonly filename: string
  readonly message: string
  readonly code: string
}

function lint(folder: string): { readonly findings: readonly Finding[]; readonly files: number } {
  const { stdout } = spawnSync(process.execPath, [linter, '--format', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 })
  const report = JSON.parse(stdout) as { diagnostics: Finding[]; number_of_files: number }
  return { findings: report.diagnostics, files: report.number_of_files }
}

const features = ['catalog', 'mapping', 'inventory', 'assurance', 'trace', 'coverage', 'impact', 'history', 'exchange']
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  assessment: ['model'],
  formats: ['model'],
  access: ['model'],
  graph: ['model'],
  projection: ['model', 'assessment', 'graph'],
  contract: ['model', 'graph', 'access', 'projection'],
  ...Object.fromEntries(features.map(feature => [feature, ['model', 'assessment', 'projection', 'graph', 'formats', 'access', 'contract']])),
  ask: ['model', 'contract', ...features],
  seeding: ['model', 'graph', ...features],
  api: ['model', 'graph', 'contract', ...features, 'ask', 'seeding'],
}
const rooms = Object.keys(below)
/** Judgements, formats and policies form one pure floor, and what stands on a floor may use it. */
const alsoAllowed = new Set([
  'assessment>formats', 'assessment>access', 'formats>assessment', 'formats>access', 'access>assessment', 'access>formats',
  'contract>assessment', 'projection>contract',
  ...['ask', 'seeding', 'api'].flatMap(room => rooms.map(other => `${room}>${other}`)),
])
const stillForbidden = new Set(['ask>api', 'seeding>api'])

const isForbidden = (from: string, to: string) =>
  stillForbidden.has(`${from}>${to}`) || (from !== to && !below[from]?.includes(to) && !alsoAllowed.has(`${from}>${to}`))

/** Every import the house forbids, and some that it allows, each as one file in a copy of the house that holds nothing else. */
const forbidden = [
  ...rooms.flatMap(from => rooms.filter(to => isForbidden(from, to)).map(to => [`server/${from}/probe-${to}.ts`, `../${to}/thing.js`] as const)),
  ...rooms.map(from => [`server/${from}/probe-config.ts`, '../config.js'] as const),
  ['server/graph/local/probe-deep.ts', '../../catalog/thing.js'] as const,
  ['web/pages/overview/probe-server.tsx', '../../../server/model/kind.js'] as const,
  ['web/pages/overview/probe-library.tsx', 'cytoscape'] as const,
  ['web/parts/probe-library.tsx', 'cytoscape'] as const,
  ['web/parts/probe-page.tsx', '../pages/overview/overview-page'] as const,
  ['web/graph/probe-page.tsx', '../pages/overview/overview-page'] as const,
]
const allowed = [
  ...rooms.flatMap(from => (below[from] ?? []).map(to => [`server/${from}/fine-${to}.ts`, `../${to}/thing.js`] as const)),
  ['web/graph/fine-library.ts', 'cytoscape'] as const,
  ['web/pages/overview/fine-part.tsx', '../../parts/page'] as const,
]

describe('the house', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(`${tmpdir()}/throughline-house-`)
    cpSync(`${projectFolder}.oxlintrc.json`, `${copy}/.oxlintrc.json`)
    for (const [path, target] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(`${copy}/${path}`), { recursive: true })
      writeFileSync(`${copy}/${path}`, `import { thing } from '${target}'\nthing()\n`)
    }
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('lets imports point one way only, and refuses each one that points the other way', () => {
    const { findings, files } = lint(copy)
    const refused = new Set(findings.filter(finding => finding.code.includes('no-restricted-imports')).map(finding => finding.filename))
    expect(files).toBe(forbidden.length + allowed.length)
    expect(forbidden.map(([path]) => path).filter(path => !refused.has(path))).toEqual([])
    expect(allowed.map(([path]) => path).filter(path => refused.has(path))).toEqual([])
  })

  it('is clean, and the linter has read every file of it', () => {
    const { findings, files } = lint(projectFolder)
    const written = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mts', '*.mjs', '*.js'], { cwd: projectFolder, encoding: 'utf8' })
      .split('\n').filter(path => path !== '' && !/(^|\/)generated/.test(path))
    expect(findings.map(({ filename, message }) => `${filename}: ${message}`)).toEqual([])
    expect(files).toBe(written.length)
    expect(files).toBeGreaterThan(100)
  })
})
