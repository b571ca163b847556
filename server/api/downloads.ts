import type { Request, RequestHandler, Response } from 'express'
import { type Exported, exportFile, formatNamed } from '../exchange/export-file.js'
import { templateFile } from '../exchange/template.js'
import { invalidInput } from '../model/errors.js'
import { isText } from '../model/is-text.js'
import type { RequestContext } from './context.js'

type Contexts = (request: Request, response: Response) => RequestContext

/** `GET /export?what=…&format=…&asOf=…`: a framework, a mapping set, the mappings between two frameworks or an inventory as a file, as of a revision or moment. */
export const downloads = (contexts: Contexts): RequestHandler => async (request, response) => {
  const [what, format] = [textOf(request, 'what'), formatNamed(textOf(request, 'format'))]
  const context = contexts(request, response)
  const moment = momentOf(request)
  const at = moment === null ? context : await context.atMoment(moment)
  send(response, await exportFile(what, format, await at.facts()))
}

/** `GET /template?kind=mappings|framework|system|model|dataset|risk|control|evidence&format=csv|xlsx`: a table to fill in. */
export const templates: RequestHandler = async (request, response) =>
  send(response, await templateFile(textOf(request, 'kind'), textOf(request, 'format')))

function textOf({ query }: Request, name: string): string {
  const value = query[name]
  if (typeof value !== 'string' || value === '' || value.length > 500 || !isText(value)) throw invalidInput(name, `give one ${name} of at most 500 characters`)
  return value
}

/** A revision, or a moment in UTC. */
function momentOf(request: Request): { readonly revision: number } | { readonly at: string } | null {
  if (request.query['asOf'] === undefined) return null
  const text = textOf(request, 'asOf')
  if (/^\d{1,15}$/.test(text)) return { revision: Number(text) }
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? new Date(text) : null
  if (at === null || Number.isNaN(at.getTime())) throw invalidInput('asOf', 'must be a revision or a moment such as 2026-03-01T00:00:00Z')
  return { at: at.toISOString() }
}

function send(response: Response, { name, mediaType, bytes }: Exported): void {
  response.setHeader('content-disposition', `attachment; filename="${name}"`)
  response.setHeader('content-type', mediaType)
  response.setHeader('cache-control', 'no-store')
  response.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
