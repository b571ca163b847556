import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { startOf } from './process-identity.js'

/** Who holds a lock: a process by its number and its start. */
interface Holder {
  readonly pid: number
  readonly start: string | null
}

export type Lock = { readonly held: true; release(): void } | { readonly held: false; readonly pid: number }

/** Takes a lock file, or says who holds it. One whose process is gone is taken over. */
export function takeLock(path: string): Lock {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify({ pid: process.pid, start: startOf(process.pid) } satisfies Holder), { flag: 'wx' })
      return { held: true, release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error
      const holder = holderOf(path)
      if (holder && startOf(holder.pid) !== null && startOf(holder.pid) === holder.start) return { held: false, pid: holder.pid }
      rmSync(path, { force: true })
    }
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}
