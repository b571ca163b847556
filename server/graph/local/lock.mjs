/** Lock files that name their holder, so that one whose process is gone is taken over at once. Shared with `bootstrap.mjs`. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { identityOf, lives } from './process-identity.mjs'

/** Takes a lock, or says who holds it. It appears with its holder's name in it, so that nobody ever reads half of one. */
export function takeLock(path) {
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify(identityOf(process.pid)))
  try {
    for (;;) {
      if (appears(mine, path)) return { held: true, release: () => rmSync(path, { force: true }) }
      const holder = holderOf(path)
      if (holder && lives(holder)) return { held: false, pid: holder.pid }
      setAside(path, `${mine}.stale`)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Waits for a lock. */
export async function waitForLock(path) {
  for (;;) {
    const lock = takeLock(path)
    if (lock.held) return lock
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

function appears(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Removes a lock whose holder is gone; if another was faster and this is already the lock of a living one, it is put back. */
function setAside(path, aside) {
  try {
    renameSync(path, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  const holder = holderOf(aside)
  if (holder && lives(holder)) appears(aside, path)
  rmSync(aside, { force: true })
}

function holderOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
