import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { clip, DomainError, type ErrorCode, errorCodes } from '../model/errors.js'

/** What Apollo itself refuses (a request that does not parse, does not validate, has wrong variables) is wrong input. */
const inputFaults = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** The one place that turns errors into what a client sees: a code of the closed list, a message to act on, never a stack trace. */
export const formatError = (log: Logger) => (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const error = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown
  const { locations, path } = formatted
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  if (error instanceof DomainError)
    return { message: error.message, ...where, extensions: { code: error.code, ...(error.field ? { field: error.field } : {}), ...error.details } }
  const code = String(formatted.extensions?.['code'])
  if (inputFaults.has(code)) return { message: clip(formatted.message, 400), ...where, extensions: { code: 'INVALID_INPUT' } }
  if (code !== 'INTERNAL' && errorCodes.includes(code as ErrorCode)) return { message: formatted.message, ...where, extensions: { code } }
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, err: error }, 'Unforeseen error')
  return { message: `Something went wrong on the server; quote reference ${reference} when you report it`, ...where, extensions: { code: 'INTERNAL', reference } }
}
