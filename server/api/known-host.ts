import type { RequestHandler } from 'express'
import { clip, DomainError } from '../model/errors.js'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Answers to known names alone while only this machine can reach the server: a site elsewhere may point a name of its own at 127.0.0.1
 * (DNS rebinding), and a browser would then let its scripts read what is here. Errors: FORBIDDEN.
 * @param host where the server listens; on any other address than loopback its operator decides who reaches it
 * @param names further names it is reached by, as behind a proxy on this machine
 */
export function knownHost(host: string, names: readonly string[]): RequestHandler {
  const open = !loopback.test(host) && host !== '::1'
  return (request, _, next) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    if (!open && !loopback.test(name) && !names.includes(name))
      throw new DomainError('FORBIDDEN', `This server does not answer to the name "${clip(name)}"; THROUGHLINE_HOSTS lists the names it is to answer to`)
    next()
  }
}
