import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../server/graph/local/settings.js'
import { answered, makeStage } from '../kit/stage.js'

const stage = makeStage()
afterAll(() => stage.clear())

const wrongValues = [
  ['PORT', 'http'], ['PORT', '70000'], ['HOST', 'no.such.host.invalid'], ['THROUGHLINE_DEMO', 'maybe'], ['THROUGHLINE_HEAP', '1'], ['NEO4J_URI', 'http://localhost'],
] as const

/** Tries to start, and gives the one line that a refused start leaves. */
async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const { end, out, err } = await answered(stage.server({ THROUGHLINE_DATA: stage.folder(), ...env }))
  const lines = err.split('\n').filter(line => line !== '')
  expect({ end, out, lines: lines.length }, err).toEqual({ end: 1, out: '', lines: 1 })
  return lines[0] as string
}

describe('a start that cannot be says why in one line', () => {
  for (const [name, value] of wrongValues)
    it(`when ${name} is ${value}`, async () => expect(await refusal({ [name]: value })).toMatch(new RegExp(`^${name} is "${value}"`)))

  it('when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    expect(await refusal({ PORT: String(port) })).toBe(`Port ${port} on 127.0.0.1 is in use; stop what uses it, or set PORT to another.`)
    other.close()
  })

  it('when no Neo4j answers at NEO4J_URI', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    expect(await refusal({ NEO4J_URI: uri })).toContain(`No Neo4j answers at NEO4J_URI, which is "${uri}"`)
  })

  it('when there is no Java and no Docker, and names the three ways to mend it', async () => {
    const line = await refusal({ PATH: stage.folder('empty') })
    expect(line).toContain('no Java was found, and no Docker engine answers')
    for (const way of ['Java 17 or later and Maven', 'Docker', 'NEO4J_URI']) expect(line).toContain(way)
  })

  it('when the Java is too old', async () => {
    const path = stage.folder('old')
    writeFileSync(`${path}/java`, '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n', { mode: 0o755 })
    expect(await refusal({ PATH: path })).toContain('the Java found is version 11, and 17 or later is needed')
  })

  it('when the data folder is read-only', async () => {
    const disk = stage.disk(8)
    stage.remountReadOnly(disk)
    expect(await refusal({ THROUGHLINE_DATA: disk })).toBe(`The data folder ${disk} cannot be written to (it is read-only); mend it, or set THROUGHLINE_DATA to another folder.`)
    expect(await refusal({ THROUGHLINE_DATA: `${disk}/new` })).toContain(`The data folder ${disk}/new cannot be written to`)
  })

  it('when the disk of the data folder is full', async () => {
    const disk = stage.disk(1)
    expect(await refusal({ THROUGHLINE_DATA: disk })).toContain(`The disk of the data folder ${disk} has 1 MB left`)
    writeFileSync(`${disk}/full`, 'x'.repeat(1_048_576))
    expect(await refusal({ THROUGHLINE_DATA: disk })).toContain(`The data folder ${disk} cannot be written to (its disk is full)`)
  })

  it('when the data folder is a file', async () => {
    const file = `${stage.folder()}/file`
    writeFileSync(file, '')
    expect(await refusal({ THROUGHLINE_DATA: file })).toContain(`The data folder ${file} cannot be written to (it is no folder)`)
  })
})
