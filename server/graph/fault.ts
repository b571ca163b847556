import { Neo4jError } from 'neo4j-driver'
import { DomainError } from '../model/errors.js'

const gone = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable', 'Neo.DatabaseError.Database.UnableToStartDatabase'])

/** What a database says that could not write its log or its store, mostly for want of room on the disk. It then refuses all until it is started again. */
const panicked = new Set(['Neo.DatabaseError.Transaction.TransactionStartFailed', 'Neo.DatabaseError.Transaction.TransactionCommitFailed', 'Neo.DatabaseError.Transaction.TransactionLogError'])

/** True when the database must be started again before it does anything. */
export const hasPanicked = (error: unknown) => error instanceof Neo4jError && panicked.has(error.code)

/** The answer to a fault of the database: TIMEOUT, UNAVAILABLE, or the fault itself, which is ours to mend. */
export function faultOf(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (/Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|LockClientStopped|Terminated)/.test(error.code))
    return new DomainError('TIMEOUT', 'The question took too long and was stopped. Ask for less at once.', undefined, { cause: error })
  if (isGone(error) || hasPanicked(error) || error.retriable) return new DomainError('UNAVAILABLE', 'The graph does not answer at the moment. Try again shortly.', undefined, { cause: error })
  return new Error(`Statement ${statement}: ${error.message}`, { cause: error })
}

/** True when the database could not be reached: the same statement may succeed on another connection or a moment later. */
export function isGone(error: unknown): boolean {
  return error instanceof Neo4jError && (gone.has(error.code) || /Failed to connect|acquisition timed out|Pool is closed|connection.*(closed|terminated)/i.test(error.message))
}
