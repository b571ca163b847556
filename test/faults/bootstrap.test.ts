import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/config.js'
import { identityOf } from '../../server/graph/local/process-identity.mjs'
import { answered, gone, makeStage, neo4jOf, serverOf, stateOf } from '../kit/stage.js'

const stage = makeStage()
afterAll(() => stage.clear())

/** A project with this bootstrap and one package, whose `vitest` notes that it ran and ends with exit code 7. Nothing is fetched for it. */
function smallProject(): string {
  const folder = stage.folder('project')
  const lock = 'server/graph/local'
  mkdirSync(`${folder}/${lock}`, { recursive: true })
  for (const file of ['bootstrap.mjs', `${lock}/lock.mjs`, `${lock}/process-identity.mjs`]) cpSync(`${projectFolder}${file}`, `${folder}/${file}`)
  mkdirSync(`${folder}/vitest`)
  writeFileSync(`${folder}/vitest/package.json`, '{"name":"vitest","version":"1.0.0"}')
  writeFileSync(`${folder}/vitest/vitest.mjs`, 'console.log(JSON.stringify({ args: process.argv.slice(2), uri: process.env.NEO4J_URI ?? null })); process.exit(7)')
  const manifest = { name: 'small', version: '1.0.0', dependencies: { vitest: 'file:vitest' } }
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest))
  writeLock(folder, manifest)
  return folder
}

function writeLock(folder: string, manifest: object, remark = ''): void {
  const packages = { '': manifest, 'node_modules/vitest': { resolved: 'vitest', link: true }, vitest: { version: '1.0.0' } }
  writeFileSync(`${folder}/package-lock.json`, JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, remark, packages }))
}

const bootstrap = (project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => stage.run(process.execPath, ['bootstrap.mjs', ...args], env, project)

describe('the start of every command', () => {
  it('installs the packages once, again when the lockfile changed, and passes arguments and exit code on', async () => {
    const project = smallProject()
    const first = await answered(bootstrap(project, ['test', 'one'], { NEO4J_URI: 'bolt://production' }))
    expect([first.end, JSON.parse(first.out)]).toEqual([7, { args: ['run', 'one'], uri: null }])
    expect(first.err).toMatch(/^Installing packages …\nInstalled packages in \d+ s\n$/)
    expect((await answered(bootstrap(project, ['test']))).err).toBe('')
    writeLock(project, { name: 'small', version: '1.0.0', dependencies: { vitest: 'file:vitest' } }, 'changed')
    expect((await answered(bootstrap(project, ['test']))).err).toMatch(/^Installing packages/)
  })

  it('installs once when two commands start together, and takes over the lock of one that was killed', async () => {
    const project = smallProject()
    writeFileSync(`${project}/.install-lock`, JSON.stringify({ ...identityOf(process.pid), start: 'long ago' }))
    const both = await Promise.all([1, 2].map(() => answered(bootstrap(project, ['test']))))
    expect(both.map(one => one.end)).toEqual([7, 7])
    expect(both.filter(one => one.err.includes('Installing'))).toHaveLength(1)
  })

  it('says in one line that the packages cannot be installed, with what npm says below it', async () => {
    const project = smallProject()
    rmSync(`${project}/vitest`, { recursive: true })
    writeFileSync(`${project}/package-lock.json`, '{}')
    const { end, err } = await answered(bootstrap(project, ['test']))
    expect([end, err]).toEqual([1, expect.stringMatching(/^Installing packages …\nnpm could not install the packages\. It says:\n/)])
  })

  it('says in one line that the project folder is read-only', async () => {
    const disk = stage.disk(4)
    cpSync(smallProject(), disk, { recursive: true })
    stage.remountReadOnly(disk)
    const { end, err } = await answered(bootstrap(disk, ['test']))
    expect([end, err]).toEqual([1, `The project folder ${disk}/ cannot be written to (EROFS); mend that, or clone it elsewhere.\n`])
  })

  it('knows which commands there are', async () => {
    const { end, err } = await answered(bootstrap(smallProject(), ['strat']))
    expect([end, err]).toEqual([2, expect.stringContaining('There is no command "strat"; there are start, dev, test')])
  })
})

/** This project in another folder, with the packages of this one. */
function copyOfProject(): string {
  const folder = stage.folder('copy')
  for (const part of ['bootstrap.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'server', 'cypher', 'seed', 'web']) cpSync(`${projectFolder}${part}`, `${folder}/${part}`, { recursive: true })
  symlinkSync(`${projectFolder}node_modules`, `${folder}/node_modules`)
  return folder
}

/** What befalls a start: what a person would say, which process, and the signal. */
const endings = [
  ['npm is asked to end', 'npm', 'SIGTERM'], ['npm is killed', 'npm', 'SIGKILL'], ['Ctrl-C is pressed', 'group', 'SIGINT'], ['the terminal is closed', 'group', 'SIGHUP'],
  ['the bootstrap is killed', 'bootstrap', 'SIGKILL'], ['the server is killed', 'server', 'SIGKILL'],
] as const

describe('npm start', () => {
  it('ends with one clear line and exit code 1 when the pages cannot be built, and Neo4j ends with it', async () => {
    const project = copyOfProject()
    const data = stage.folder()
    writeFileSync(`${project}/web/main.tsx`, 'import { nothing } from "./nowhere"; nothing(')
    const child = bootstrap(project, ['start'], { THROUGHLINE_DATA: data })
    expect(await child.ended).toBe(1)
    expect(child.err()).toMatch(/^The pages could not be built\. Vite says:$/m)
    if (existsSync(`${data}/neo4j.json`)) await gone(stateOf(data).wrapper)
  })

  for (const [what, who, signal] of endings)
    it(`leaves nothing running when ${what}`, async () => {
      const data = stage.folder()
      const npm = stage.run('npm', ['start'], { THROUGHLINE_DATA: data })
      const neo4j = await neo4jOf(data)
      const server = serverOf(data)
      const bootstrap = identityOf(parentOf(server.pid))
      const all = [neo4j, stateOf(data).wrapper, server, bootstrap, identityOf(npm.pid)]
      process.kill({ group: -npm.pid, npm: npm.pid, bootstrap: bootstrap.pid, server: server.pid }[who], signal)
      await Promise.all(all.map(gone))
    })
})

const parentOf = (pid: number) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1])

describe('npm run dev', () => {
  it('starts the server again when a file of it changes, on the same Neo4j', async () => {
    const project = copyOfProject()
    const data = stage.folder()
    const child = bootstrap(project, ['dev'], { THROUGHLINE_DATA: data })
    await child.says(/Throughline answers at/)
    const before = await neo4jOf(data)
    writeFileSync(`${project}/cypher/graph/read-head.cypher`, `// changed\n${readFileSync(`${project}/cypher/graph/read-head.cypher`, 'utf8')}`)
    await child.says(/Something changed[^]*Throughline answers at/)
    expect(await neo4jOf(data)).toEqual(before)
    child.kill('SIGINT')
    expect(await child.ended).toBe(130)
    await gone(before)
  })
})
