import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))

export interface ServerProcess {
  readonly url: string
  /** Milliseconds from its start to `/ready`. */
  readonly readyAfter: number
  stop(): Promise<void>
}

/**
 * Starts the server as a process of its own, in production mode, and waits until it is ready.
 * @param command what Node runs: `bootstrap.mjs start`, as `npm start` does
 */
export async function startServer(command: readonly string[], dataFolder: string, port: number): Promise<ServerProcess> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name === 'THROUGHLINE_CACHE' || !/^(NEO4J|THROUGHLINE)_/.test(name)))
  const started = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: project, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...environment, NODE_ENV: 'production', PORT: String(port), THROUGHLINE_DATA: dataFolder },
  })
  let said = ''
  let gone = false
  child.stderr?.on('data', (text: Buffer) => { said = (said + text.toString()).slice(-2_000) })
  const exited = new Promise<void>(resolve => child.on('exit', () => { gone = true; resolve() }))
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (gone) throw new Error(`The server ended before it was ready: ${said}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  return { url, readyAfter: performance.now() - started, stop }
}

const isReady = (url: string) => fetch(`${url}/ready`).then(answer => answer.status === 200, () => false)
