import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fetchJars, hasJars, jarFolder } from '../../server/graph/local/jars.js'
import { StartError } from '../../server/model/start-error.js'
import { makeStage } from '../kit/stage.js'

const stage = makeStage()
afterAll(() => stage.clear())

describe("Neo4j's jars, on a machine that never had them", () => {
  it('are fetched once, whole, by two starts at the same moment', async () => {
    const cache = `${stage.folder()}/not/yet/there`
    const said: string[] = []
    expect(hasJars(cache)).toBe(false)
    const [lib, other] = await Promise.all([fetchJars(cache, line => said.push(line)), fetchJars(cache, line => said.push(line))])
    expect([lib, other]).toEqual([jarFolder(cache), jarFolder(cache)])
    expect(said.filter(line => line.startsWith('Fetched'))).toHaveLength(1)
    expect(readdirSync(lib).filter(name => !name.endsWith('.jar'))).toEqual([])
    expect(readdirSync(lib)).toContainEqual(expect.stringMatching(/^neo4j-server-5\.26\.\d+\.jar$/))
    expect(readdirSync(dirname(lib))).toEqual(['lib'])
  }, 180_000)

  it('are fetched again where a killed start left half of them', async () => {
    const cache = stage.folder()
    const half = `${jarFolder(cache)}.partial-x`
    mkdirSync(half, { recursive: true })
    writeFileSync(`${half}/neo4j.jar`, '')
    const lib = await fetchJars(cache, () => undefined)
    expect(readdirSync(dirname(lib))).toEqual(['lib'])
    expect(readdirSync(lib).map(name => statSync(`${lib}/${name}`).size)).not.toContain(0)
  }, 180_000)

  it('are missed by name where Maven fails, and nothing half is left', async () => {
    const cache = stage.folder()
    const path = process.env['PATH']
    process.env['PATH'] = stage.folder('without Maven')
    try {
      await expect(fetchJars(cache, () => undefined)).rejects.toThrow(new StartError('Maven could not be run: spawn mvn ENOENT'))
    } finally {
      process.env['PATH'] = path
    }
    expect(readdirSync(dirname(jarFolder(cache)))).toEqual([])
  })
})
