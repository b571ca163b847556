import type { Address } from '../connect.js'
import { hasPanicked } from '../fault.js'
import { ask } from './ready.js'

const everyMilliseconds = 5_000

/** A database that met a full disk refuses everything until it is started again, and does not do that by itself: so this looks, and asks for it. */
export function watchOver(address: Address, restart: () => void): { end(): void } {
  const look = () => ask(address, address.password, address.database, 'RETURN 1', {}).catch(error => void (hasPanicked(error) && restart()))
  const timer = setInterval(() => void look(), everyMilliseconds).unref()
  return { end: () => clearInterval(timer) }
}
