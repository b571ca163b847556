/**
 * Keeps a managed Neo4j company. Runs in a session of its own, so that Ctrl-C reaches the server and not the database. Whoever uses the
 * database holds a connection to this process's socket; when the last one closes, orderly or because its process was killed, Neo4j is
 * stopped in an orderly way and this process ends. While somebody holds on, a Neo4j that once answered is brought back when it dies.
 */
import { spawn, spawnSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { identityOf, lives } from './process-identity.mjs'

const { command, args, end, mark, home, port, socket, stateFile, adopt, graceMilliseconds, lingerMilliseconds } = JSON.parse(process.argv[2])
const holders = new Set()
let neo4j = null
let proven = false
let stopping = false
let wait = 0

/** A full disk must not end this process: Neo4j would lose its keeper. */
function record() {
  try {
    const state = { home, port, mark, neo4j: neo4j?.pid ? identityOf(neo4j.pid) : (adopt ?? null), wrapper: identityOf(process.pid) }
    writeFileSync(`${stateFile}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${stateFile}.new`, stateFile)
  } catch (error) {
    process.stderr.on('error', () => undefined).write(`The running Neo4j could not be recorded: ${error.message}\n`)
  }
}

function start() {
  if (stopping || holders.size === 0) return leave()
  if (end) spawnSync(end[0], end.slice(1), { stdio: 'ignore' })
  const started = Date.now()
  neo4j = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  record()
  let over = false
  const ended = () => {
    if (over) return
    over = true
    neo4j = null
    bringBack(Date.now() - started > 60_000)
  }
  neo4j.on('error', ended)
  neo4j.on('exit', ended)
}

/** One that never answered has a reason for it, which is told to whoever waits; one that did is started again, ever more patiently. */
function bringBack(wasWell) {
  if (stopping || !proven) return leave()
  wait = wasWell ? 0 : Math.min(10_000, wait * 2 + 250)
  setTimeout(start, wait)
}

/** The socket file stays: by now it may be another wrapper's. */
const leave = () => process.exit(0)

const running = () => (neo4j ? true : adopt !== undefined && lives(adopt))

/** Signals our own child, or the very process that was adopted; never a number alone. */
function signal(name) {
  if (neo4j) neo4j.kill(name)
  else if (adopt && lives(adopt)) process.kill(adopt.pid, name)
}

function stop() {
  if (stopping) return
  stopping = true
  if (!running()) return leave()
  listener.close()
  halt(90_000)
}

/** Ends Neo4j in an orderly way, and after so many milliseconds in another. */
function halt(patience) {
  const ending = neo4j
  if (end) spawn(end[0], end.slice(1), { stdio: 'ignore' }).on('error', () => signal('SIGTERM')).on('exit', () => signal('SIGTERM'))
  else signal('SIGTERM')
  setTimeout(() => neo4j === ending && signal('SIGKILL'), patience).unref()
}

function watchAdopted() {
  proven = true
  record()
  const watch = setInterval(() => {
    if (lives(adopt)) return
    clearInterval(watch)
    bringBack(true)
  }, 200)
}

const listener = createServer(holder => {
  holders.add(holder)
  holder.on('error', () => undefined)
  holder.on('close', () => {
    holders.delete(holder)
    if (holders.size === 0) setTimeout(() => holders.size === 0 && stop(), lingerMilliseconds)
  })
  holder.on('data', text => {
    if (String(text).includes('ready')) proven = true
    if (String(text).includes('restart') && running()) halt(20_000)
  })
  holder.write(String(port))
})
if (!adopt) listener.once('connection', start)

for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => undefined)
process.on('SIGTERM', stop)
rmSync(socket, { force: true })
listener.listen(socket, adopt ? watchAdopted : undefined)
setTimeout(() => holders.size === 0 && stop(), graceMilliseconds)
