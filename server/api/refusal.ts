import { GraphQLError } from 'graphql'
import type { DomainError, ErrorCode } from '../model/errors.js'

/** The HTTP status of what is refused before a query runs; once it runs, the answer is 200 and the errors stand in it. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = { TOO_LARGE: 413, UNAVAILABLE: 503, NOT_FOUND: 404, FORBIDDEN: 403 }

export const statusOf = ({ code }: DomainError) => statuses[code] ?? 400

/** An error thrown to Apollo before a query runs, which would answer it with 500 as if it were the server's fault. */
export const refusal = (error: DomainError) => new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statusOf(error) } } })
