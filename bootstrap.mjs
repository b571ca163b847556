/**
 * The start of every command of package.json. A fresh clone has no packages and Node cannot run TypeScript by itself, so this file uses
 * Node's own modules alone: it installs the packages when the lockfile changed, builds the pages when they changed, and hands over.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const [verb = 'start', ...rest] = process.argv.slice(2)
const say = line => process.stderr.write(`${line}\n`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Throughline needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

const typescript = ['--import', 'tsx']
const commands = {
  start: async () => {
    const pages = buildPages()
    return Promise.all([serve([...typescript, 'server/main.ts']), pages]).then(([code]) => code)
  },
  dev: async () => {
    const pages = run('node_modules/vite/bin/vite.js', ['build', '--watch', 'web'])
    const code = await serve([...typescript, '--watch', 'server/main.ts'], { NODE_ENV: 'development' })
    return code || pages
  },
  test: () => run('node_modules/vitest/vitest.mjs', ['run', ...rest], own()),
  bench: () => serve([...typescript, 'test/bench/run.ts', ...rest], own()),
  screenshot: () => serve([...typescript, 'test/kit/screenshot.ts', ...rest], own()),
  throughline: () => serve([...typescript, 'server/cli.ts', ...rest]),
}

/** Tests and benchmarks use a Neo4j of their own, whatever this terminal is set to; only where the jars are kept is taken over. */
function own() {
  const kept = Object.entries(process.env).filter(([name]) => name === 'THROUGHLINE_CACHE' || !/^(NEO4J|THROUGHLINE)_/.test(name))
  return { replace: Object.fromEntries(kept) }
}

let child = null

/** Runs Node and waits for it. The child learns from the closed channel when this process is gone. */
function serve(args, extra = {}) {
  const environment = extra.replace ?? { ...process.env, ...extra }
  return new Promise(resolve => {
    child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 0)))
  })
}

const run = (script, args, extra) => serve([script, ...args], extra)

function spawnQuietly(args, command = process.execPath) {
  return new Promise((resolve, reject) => {
    let said = ''
    const quiet = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    quiet.stdout.on('data', text => (said += text))
    quiet.stderr.on('data', text => (said += text))
    quiet.on('error', reject)
    quiet.on('exit', code => (code === 0 ? resolve() : reject(new Error(said.trim()))))
  })
}

const hashOf = text => createHash('sha256').update(text).digest('hex')

/** Installs the packages when the lockfile changed since they were installed; two commands at once wait for one another. */
async function install() {
  const stamp = join(root, 'node_modules/.throughline')
  const wanted = hashOf(readFileSync(join(root, 'package-lock.json')))
  const fresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (fresh()) return
  const release = await takeLock(join(root, '.install-lock'))
  try {
    if (fresh()) return
    const started = Date.now()
    say('Installing packages …')
    await spawnQuietly(['ci', '--include=dev', '--no-audit', '--no-fund'], 'npm')
    writeFileSync(stamp, wanted)
    say(`Installed packages in ${Math.round((Date.now() - started) / 1000)} s`)
  } finally {
    release()
  }
}

async function takeLock(path) {
  for (;;) {
    try {
      mkdirSync(path)
      return () => rmSync(path, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - statSync(path).mtimeMs > 600_000) rmSync(path, { recursive: true, force: true })
      await new Promise(resolve => setTimeout(resolve, 500))
    }
  }
}

/** Builds the pages when something they are made of changed. */
async function buildPages() {
  const stamp = join(root, 'web/dist/.built-from')
  const wanted = hashOf(['web', 'package-lock.json'].map(contentOf).join('\n'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const started = Date.now()
  say('Building the pages …')
  try {
    await spawnQuietly(['node_modules/vite/bin/vite.js', 'build', 'web'])
    writeFileSync(stamp, wanted)
    say(`Built the pages in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    say(`The pages could not be built: ${error.message}`)
    child?.kill('SIGTERM')
    process.exitCode = 1
  }
}

function contentOf(path) {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) return hashOf(readFileSync(full))
  return readdirSync(full).sort().filter(name => name !== 'dist').map(name => `${name} ${contentOf(join(path, name))}`).join('\n')
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'))

/** npm hands signals on to nobody, so this process looks for itself whether the one that started it is still there. */
const parent = process.ppid
setInterval(() => process.ppid === parent || (child ? child.kill('SIGTERM') : process.exit(1)), 1_000).unref()

const command = commands[verb]
if (!command) {
  say(`There is no command "${verb}"; there are ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
try {
  await install()
  const code = await command()
  process.exit(process.exitCode || code)
} catch (error) {
  say(`npm could not install the packages: ${error.message}`)
  process.exit(1)
}
