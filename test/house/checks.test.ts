import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { projectFolder } from '../../server/config.js'

/** A type check of the whole takes a minute on a machine that runs other tests beside it. */
vi.setConfig({ testTimeout: 240_000 })

/** Runs a tool of the project and gives what it said, or nothing when it was content. */
function complaint(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${projectFolder}node_modules/${script}`, ...args], { cwd: projectFolder, encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}

describe('the code', () => {
  it('has types that fit, on the server, in the tests and in the pages', () => {
    expect(complaint('typescript/bin/tsc', '--noEmit')).toBe('')
    expect(complaint('typescript/bin/tsc', '--noEmit', '-p', 'web')).toBe('')
  })

  it('holds nothing that nobody uses', () => {
    expect(complaint('knip/bin/knip.js')).toBe('')
  })

  it('has generated types that fit the schema and the documents of today', () => {
    expect(complaint('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts', '--check')).toBe('')
  })

  it('installs from the public registry only: the lockfile names no address', () => {
    const lock = JSON.parse(readFileSync(`${projectFolder}package-lock.json`, 'utf8')) as { packages: Record<string, { resolved?: string }> }
    expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([])
  })
})
