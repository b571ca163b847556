import { type ChildProcess, spawn } from 'node:child_process'
import { pause } from '../../server/graph/local/pause.js'

/** How a process ended: its exit code, or the signal that killed it. */
export type End = number | NodeJS.Signals

/** A process of a test and what it has said so far. */
export interface Child {
  readonly pid: number
  readonly ended: Promise<End>
  out(): string
  err(): string
  /** Waits until it says this on standard error, and gives the match. Fails with all it said when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  kill(signal: NodeJS.Signals): void
}

/** Starts a process with exactly this environment, in a group of its own, as a terminal does. A server learns from the closed channel when the test run is killed. */
export function startChild(command: string, args: readonly string[], options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string }): Child {
  const child: ChildProcess = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let out = ''
  let err = ''
  child.stdout?.on('data', text => (out += text))
  child.stderr?.on('data', text => (err += text))
  let end: End | null = null
  const ended = new Promise<End>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve((end = code ?? signal ?? 1)))
  })
  const says = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(err)
      if (match) return match
      if (end !== null) throw new Error(`It ended with ${end} and never said ${pattern}; it said: ${err}`)
      await pause(50)
    }
  }
  return { pid: child.pid ?? 0, ended, out: () => out, err: () => err, says, kill: signal => void child.kill(signal) }
}
