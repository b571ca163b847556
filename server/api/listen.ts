import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from '../model/start-error.js'

/** Opens the port, before anything slow is begun, and gives the address. Errors: StartError for a port in use or an address that is not ours. */
export function listen(http: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(reasonOf(error, host, port))))
    http.listen(port, host, () => resolve(`http://${host.includes(':') ? `[${host}]` : host}:${(http.address() as AddressInfo).port}`))
  })
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} on ${host} is in use; stop what uses it, or set PORT to another.`
  if (error.code === 'EACCES') return `Port ${port} may not be opened by this user; set PORT to another.`
  return `HOST is "${host}", which cannot be listened on: ${error.code}`
}
