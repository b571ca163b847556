/**
 * The start of every command of package.json. A fresh clone has no packages and Node cannot run TypeScript by itself, so this file uses
 * Node's own modules alone: it installs the packages when the lockfile changed, builds the pages when they changed, and hands over.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitForLock } from './server/graph/local/lock.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const [verb = 'start', ...rest] = process.argv.slice(2)
const say = line => process.stderr.write(`${line}\n`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Throughline needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Why a command cannot go on, in words for the person at the terminal. */
class Hindrance extends Error {}

const typescript = ['--import', 'tsx']
/** What a large file, or a large answer, leaves behind is gone before Node would keep it: a seventh less work for an import, and for a page of coverage. In megabytes. */
const roomForTheYoung = '--max-semi-space-size=64'
const commands = {
  /** The pages are built while Neo4j starts; where they cannot be, there is no start. */
  start: () => {
    const pages = buildPages()
    return Promise.race([serve([roomForTheYoung, ...typescript, 'server/main.ts']), pages.then(() => new Promise(() => {}))])
  },
  dev: async () => {
    startNode(['node_modules/vite/bin/vite.js', 'build', '--watch', 'web'])
    return reload(() => startNode([...typescript, 'server/main.ts'], { ...process.env, NODE_ENV: 'development' }))
  },
  test: () => serve(['node_modules/vitest/vitest.mjs', 'run', ...rest], own()),
  bench: () => serve([...typescript, 'test/bench/run.ts', ...rest], own()),
  screenshot: () => serve([...typescript, 'test/kit/screenshot.ts', ...rest], own()),
  throughline: () => serve([roomForTheYoung, ...typescript, 'server/cli.ts', ...rest]),
}

/** Tests and benchmarks use a Neo4j of their own, whatever this terminal is set to; only where the jars are kept is taken over. */
function own() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name === 'THROUGHLINE_CACHE' || !/^(NEO4J|THROUGHLINE)_/.test(name)))
}

/** Everything that was started and still runs. */
const children = new Set()

function start(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options })
  children.add(child)
  child.on('exit', () => children.delete(child))
  child.on('error', () => children.delete(child))
  return child
}

/** Runs Node in the foreground. The child learns from the closed channel when this process is gone. */
const startNode = (args, environment = process.env) => start(process.execPath, args, { env: environment, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })

const codeOf = child => new Promise(resolve => child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal])))

const serve = (args, environment) => codeOf(startNode(args, environment))

/** Runs a command in silence; what it said is told only where it fails. */
function quietly(command, args) {
  return new Promise((resolve, reject) => {
    let said = ''
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', text => (said += text))
    child.stderr.on('data', text => (said += text))
    child.on('error', reject)
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(said.trim() || `exit code ${code}`))))
  })
}

/** Runs the server again whenever something it is made of changes; one that ended by itself waits for the next change. */
async function reload(run) {
  let changed = () => {}
  for (const folder of ['server', 'cypher', 'seed']) watch(join(root, folder), { recursive: true }, () => changed())
  for (;;) {
    const server = run()
    const ended = codeOf(server)
    await new Promise(resolve => {
      let soon
      changed = () => (clearTimeout(soon), (soon = setTimeout(resolve, 200)))
    })
    say('Something changed; starting again …')
    server.kill('SIGTERM')
    await ended
  }
}

const hashOf = text => createHash('sha256').update(text).digest('hex')

/** Does something once for a given content: two commands at once wait for one another, and a command that was killed does not count. */
async function once(stamp, wanted, lockPath, work) {
  const done = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (done()) return
  const lock = await waitForLock(lockPath).catch(error => {
    throw new Hindrance(`The project folder ${root} cannot be written to (${error.code}); mend that, or clone it elsewhere.`)
  })
  try {
    if (done()) return
    await work()
    mkdirSync(join(stamp, '..'), { recursive: true })
    writeFileSync(stamp, wanted)
  } finally {
    lock.release()
  }
}

/** Installs the packages when the lockfile changed since they were installed. */
function install() {
  return once(join(root, 'node_modules/.throughline'), hashOf(readFileSync(join(root, 'package-lock.json'))), join(root, '.install-lock'), async () => {
    const started = Date.now()
    say('Installing packages …')
    await quietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']).catch(error => {
      throw new Hindrance(`npm could not install the packages. It says:\n${error.message}`)
    })
    say(`Installed packages in ${Math.round((Date.now() - started) / 1000)} s`)
  })
}

/** Builds the pages when something they are made of changed. */
function buildPages() {
  const wanted = hashOf(['web', 'package-lock.json'].map(contentOf).join('\n'))
  return once(join(root, 'web/dist/.built-from'), wanted, join(root, 'web/.build-lock'), async () => {
    const started = Date.now()
    say('Building the pages …')
    await quietly(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web']).catch(error => {
      throw new Hindrance(`The pages could not be built. Vite says:\n${error.message}`)
    })
    say(`Built the pages in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  })
}

function contentOf(path) {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) return hashOf(readFileSync(full))
  return readdirSync(full).sort().filter(name => name !== 'dist' && !name.startsWith('.')).map(name => `${name} ${contentOf(join(path, name))}`).join('\n')
}

/** Asks every child to end and waits until it did, so that nothing outlives the command. */
async function end(code) {
  const parting = [...children].map(codeOf)
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(parting)
  process.exit(code)
}

let interrupted = false

/** The terminal's Ctrl-C reaches the children as well; where one has no exit code to pass on, the signal is told as shells do. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, async () => {
  interrupted = true
  const parting = [...children].map(codeOf)
  for (const child of children) child.kill(signal)
  await Promise.all(parting)
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100)
})

/** npm hands a SIGTERM on to nobody, so this process looks for itself whether the one that started it is still there. */
const parent = process.ppid
const lookout = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(lookout)
  interrupted = true
  void end(1)
}, 500).unref()

const command = commands[verb]
if (!command) {
  say(`There is no command "${verb}"; there are ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
try {
  await install()
  await end(await command())
} catch (error) {
  if (!interrupted) say(error instanceof Hindrance ? error.message : `${verb} could not be run: ${error.message}`)
  await end(1)
}
