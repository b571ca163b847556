import { createServer, connect as dial, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Address } from '../../server/graph/connect.js'

export interface Proxy {
  readonly address: Address
  /** Ends every connection and takes no more. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
}

/** A way to a Neo4j that can be cut and mended, which to those who use it is a Neo4j that goes away and comes back. */
export async function proxyTo(address: Address): Promise<Proxy> {
  const { hostname, port } = new URL(address.uri)
  const open = new Set<Socket>()
  const server = createServer(near => {
    const far = dial(Number(port), hostname)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => { open.delete(one); other.destroy() })
      one.pipe(other)
    }
  })
  const listen = (at: number) => new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const { port: own } = server.address() as AddressInfo
  const goAway = () => new Promise<void>(resolve => {
    server.close(() => resolve())
    for (const socket of open) socket.destroy()
  })
  return { address: { ...address, uri: `bolt://127.0.0.1:${own}` }, goAway, comeBack: () => listen(own) }
}
