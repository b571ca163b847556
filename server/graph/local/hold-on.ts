import type { Socket } from 'node:net'
import { pause } from './pause.js'

export interface Lease {
  /** Has Neo4j ended and started again. */
  restart(): void
  release(): void
}

/** Keeps a hold until it is released: where the wrapper is killed under us, another hold is taken. */
export function holdOn(first: Socket, again: () => Promise<Socket>): Lease {
  let holder = first
  let released = false
  const watch = () => void (holder.destroyed ? renew() : holder.once('close', () => void renew()))
  const renew = async () => {
    while (!released) {
      const next = await again().catch(() => pause(2_000))
      if (!next) continue
      holder = next
      if (released) holder.destroy()
      else watch()
      return
    }
  }
  watch()
  return { restart: () => void holder.write('restart'), release: () => { released = true; holder.destroy() } }
}
