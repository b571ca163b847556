import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../../server/config.js'
import { fetchJars } from '../../server/graph/local/jars.js'
import { gone, makeStage, neo4jOf, plain, stateOf } from '../kit/stage.js'

const stage = makeStage()
afterAll(() => stage.clear())

/**
 * A stand-in for the Docker client, since few machines of ours have an engine. It notes what it is asked, and where it is to run the image it runs the
 * very Neo4j of the jars on the mounted folder, published on the port it was told. That the official image does the same is not proved by it.
 */
async function standIn(): Promise<{ readonly path: string; asked(): string[][] }> {
  const path = stage.folder('bin')
  const java = execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim()
  const lib = await fetchJars(readConfig(plain).cacheFolder, () => undefined)
  const script = `#!${process.execPath}
const { appendFileSync, mkdirSync, symlinkSync, writeFileSync } = require('node:fs')
const { spawn } = require('node:child_process')
const args = process.argv.slice(2)
appendFileSync('${path}/asked', JSON.stringify([...args, process.env.NEO4J_AUTH ? 'with a password' : 'without']) + '\\n')
const value = (name) => args.find(arg => arg.startsWith(name)).slice(name.length)
if (args[0] === 'version') console.log('27.0')
if (args[0] === 'stop') process.exit(1)
if (args[0] === 'run') {
  const port = value('--publish=').split(':')[1]
  const home = '${path}/home'
  mkdirSync(home + '/conf', { recursive: true })
  try { symlinkSync(value('--mount=type=bind,source=').split(',')[0], home + '/data') } catch {}
  writeFileSync(home + '/conf/neo4j.conf', 'server.bolt.listen_address=127.0.0.1:' + port + '\\nserver.http.enabled=false\\nserver.https.enabled=false\\ndb.tx_log.rotation.size=32m\\n')
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(name => '--add-opens=java.base/' + name + '=ALL-UNNAMED')
  const neo4j = spawn('${java}', ['-Xmx512m', ...opened, '-cp', '${lib}/*', 'org.neo4j.server.CommunityEntryPoint', '--home-dir=' + home, '--config-dir=' + home + '/conf'], { stdio: 'inherit' })
  process.on('SIGTERM', () => neo4j.kill('SIGTERM'))
  neo4j.on('exit', code => process.exit(code ?? 1))
}
`
  writeFileSync(`${path}/docker`, script, { mode: 0o755 })
  return { path, asked: () => readFileSync(`${path}/asked`, 'utf8').trim().split('\n').map(line => JSON.parse(line) as string[]) }
}

it('without Java, Neo4j runs in Docker on the same data folder, for this machine alone, and ends with the verb that needed it', async () => {
  const docker = await standIn()
  const data = stage.folder()
  const verb = stage.verb(['verify'], { PATH: docker.path, THROUGHLINE_DATA: data })
  const neo4j = await neo4jOf(data)
  const { end, out, err } = await verb
  expect([end, out], err).toEqual([0, expect.stringMatching(/^The change log is whole: revision 0/)])
  await gone(stateOf(data).wrapper)
  await gone(neo4j)

  const run = docker.asked().find(args => args[0] === 'run') as string[]
  const { uid, gid } = statSync(data)
  const { port, home } = stateOf(data)
  expect(run).toEqual(expect.arrayContaining([
    '--rm', `--publish=127.0.0.1:${port}:7687`, `--user=${uid}:${gid}`, `--mount=type=bind,source=${home}/data,target=/data`,
    '--env=NEO4J_AUTH', '--env=NEO4J_server_memory_heap_max__size=512m', '--env=NEO4J_db_tx__log_rotation_size=32m', 'neo4j:5.26-community', 'with a password',
  ]))
  expect(run.join(' '), 'a command line is read by everybody').not.toContain(readFileSync(`${data}/neo4j-password`, 'utf8'))
  const name = run.find(arg => arg.startsWith('--name='))?.slice('--name='.length)
  expect(docker.asked().filter(args => args[0] === 'stop' && args[2] === name), 'before the start and at the end').toHaveLength(2)
  expect(readdirSync(`${home}/data/databases`)).toContain('neo4j')

  const later = await stage.verb(['verify'], { THROUGHLINE_DATA: data })
  expect([later.end, later.out], `with Java again: ${later.err}`).toEqual([0, out])
  expect(existsSync(`${home}/conf/neo4j.conf`)).toBe(true)
})
