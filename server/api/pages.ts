import { existsSync } from 'node:fs'
import express, { type RequestHandler, type Response } from 'express'

/** The pages run only what this server served, and stand in nobody's frame. */
const policy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Files under `assets` bear a hash of their content in their name and never change; the others may be other ones tomorrow. */
function keepFor(response: Response, path: string): void {
  response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The built pages; every address that names no file is a page of the explorer, which reads it for itself. */
export function pages(folder: string): RequestHandler {
  const files = express.static(folder, { index: false, setHeaders: keepFor })
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    files(request, response, error => {
      if (error) return next(error)
      if (!existsSync(`${folder}/index.html`)) return void response.status(503).type('text/plain').send('The pages are still being built. Reload shortly.')
      response.setHeader('content-security-policy', policy)
      keepFor(response, 'index.html')
      response.sendFile('index.html', { root: folder, cacheControl: false })
    })
  }
}
