/**
 * Keeps a managed Neo4j company. Runs in a session of its own, so that Ctrl-C reaches the server and not the database. Whoever uses the
 * database holds a connection to this process's socket; when the last one closes, orderly or because its process was killed, Neo4j is
 * stopped in an orderly way and this process ends. While somebody holds on, a Neo4j that dies is brought back.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

const { args, socket, stateFile, state, log, adopt, graceMilliseconds } = JSON.parse(process.argv[2])
const holders = new Set()
let neo4j = null
let pid = adopt ?? null
let stopping = false
let starts = 0

const note = line => appendFileSync(log, `${new Date().toISOString()} wrapper: ${line}\n`)

function record() {
  writeFileSync(stateFile, JSON.stringify({ ...state, pid, wrapper: process.pid, socket }), { mode: 0o600 })
}

function start() {
  const out = openSync(log, 'a')
  neo4j = spawn('java', args, { stdio: ['ignore', out, out] })
  pid = neo4j.pid ?? null
  starts += 1
  record()
  neo4j.on('error', error => note(error.message))
  neo4j.on('exit', ended)
}

function ended() {
  if (stopping) return leave()
  note('Neo4j ended unasked')
  if (holders.size === 0) return leave()
  setTimeout(() => (stopping ? leave() : start()), Math.min(10_000, 250 * 2 ** Math.min(starts, 6)))
}

function leave() {
  rmSync(socket, { force: true })
  process.exit(0)
}

const alive = number => {
  try {
    process.kill(number, 0)
    return true
  } catch {
    return false
  }
}

function stop() {
  if (stopping) return
  stopping = true
  listener.close()
  rmSync(socket, { force: true })
  if (pid === null || !alive(pid)) return leave()
  process.kill(pid, 'SIGTERM')
  setTimeout(() => alive(pid) && process.kill(pid, 'SIGKILL'), 60_000).unref()
  if (adopt) setInterval(() => alive(pid) || leave(), 200)
}

const listener = createServer(holder => {
  holders.add(holder)
  const gone = () => {
    holders.delete(holder)
    if (holders.size === 0) stop()
  }
  holder.on('close', gone)
  holder.on('error', () => undefined)
  holder.resume()
})

process.on('SIGINT', () => undefined)
process.on('SIGHUP', () => undefined)
process.on('SIGTERM', stop)
rmSync(socket, { force: true })
listener.listen(socket, () => {
  if (!adopt) return start()
  record()
  setInterval(() => {
    if (!stopping && !alive(pid)) leave()
  }, 500).unref()
})
setTimeout(() => holders.size === 0 && stop(), graceMilliseconds)
