import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { DomainError, invalidInput, tooLarge } from '../model/errors.js'
import { statusOf } from './refusal.js'

/** Answers what fails before GraphQL sees it (a body that is too long, or is no JSON in UTF-8) in the form of a GraphQL error. */
export const refuse = (log: Logger, longestRequest: string): ErrorRequestHandler => (error: unknown, _, response, next) => {
  if (response.headersSent) return next(error)
  const known = error instanceof DomainError ? error : ofParser(error as { type?: string; status?: number }, longestRequest)
  if (known) {
    const { code, field } = known
    return void response.status(statusOf(known)).json({ errors: [{ message: known.message, extensions: { code, ...(field ? { field } : {}) } }] })
  }
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, err: error }, 'Unforeseen error')
  const message = `Something went wrong on the server; quote reference ${reference} when you report it`
  response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL', reference } }] })
}

function ofParser({ type, status }: { type?: string; status?: number }, longestRequest: string): DomainError | null {
  if (type === 'entity.too.large') return tooLarge(`A request may hold at most ${longestRequest}`)
  return typeof status === 'number' && status < 500 ? invalidInput('request', 'could not be read; it must be JSON in UTF-8') : null
}
