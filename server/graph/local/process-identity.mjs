/**
 * Who a process is. Numbers are used again, so a process is only known by its number and its start together. Plain JavaScript, because
 * the wrapper and `bootstrap.mjs` need it where no TypeScript runs.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When a process started, in the words of the system; null when none of that number lives (one that only waits to be reaped is dead). */
export function startOf(pid) {
  if (process.platform !== 'linux') return ps('lstart=', pid)
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return 'ZX'.includes(fields[0]) ? null : fields[19]
  } catch {
    return null
  }
}

/** The command line of a process, or an empty text. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ps('args=', pid) ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Whether the very process that was noted still lives. */
export const lives = noted => noted.start !== null && startOf(noted.pid) === noted.start

/** A process as it is to be noted. */
export const identityOf = pid => ({ pid, start: startOf(pid) })

const ps = (column, pid) => spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout?.trim() || null
