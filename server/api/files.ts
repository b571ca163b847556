import type { RequestHandler } from 'express'
import { DomainError, invalidInput, tooLarge } from '../model/errors.js'
import { isText } from '../model/is-text.js'
import { type UploadFolder, usualUploads } from './upload-folder.js'

/** Content types that a page of another site may send without asking first. */
const simple = /^(|text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)$/

/**
 * Takes a file in, as the body of the request, and answers with the id under which an import finds it for an hour.
 * Errors: FORBIDDEN for a request that a page of another site could make; INVALID_INPUT; TOO_LARGE; UNAVAILABLE.
 */
export const takeFile = (folder: UploadFolder): RequestHandler => async (request, response) => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (simple.test(type) && request.headers['apollo-require-preflight'] === undefined)
    throw new DomainError('FORBIDDEN', 'Send the file as application/octet-stream, or with the header apollo-require-preflight')
  const { name } = request.query
  if (typeof name !== 'string' || name === '' || name.length > 200 || !isText(name)) throw invalidInput('name', 'give the name of the file, of at most 200 characters, as ?name=')
  const length = Number(request.headers['content-length'] ?? 0)
  try {
    if (length > usualUploads.mostBytes) throw tooLarge(`A file may have at most ${usualUploads.mostBytes / 1e6} MB`)
    response.status(201).json({ id: await folder.keep(name, request) })
  } catch (error) {
    // What is still to come is not wanted: the connection ends with the answer.
    response.setHeader('connection', 'close')
    throw error
  }
}
