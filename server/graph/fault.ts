import { Neo4jError } from 'neo4j-driver'
import { DomainError } from '../model/errors.js'

const gone = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable', 'Neo.DatabaseError.Database.UnableToStartDatabase'])

/** The answer to a fault of the database: TIMEOUT, UNAVAILABLE, or the fault itself, which is ours to mend. */
export function faultOf(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (/Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|LockClientStopped|Terminated)/.test(error.code))
    return new DomainError('TIMEOUT', 'The question took too long and was stopped. Ask for less at once.', undefined, { cause: error })
  if (isGone(error)) return new DomainError('UNAVAILABLE', 'The graph does not answer at the moment. Try again shortly.', undefined, { cause: error })
  return new Error(`Statement ${statement}: ${error.message}`, { cause: error })
}

/** True when the database could not be reached: the same statement may succeed on another connection or a moment later. */
export function isGone(error: unknown): boolean {
  return error instanceof Neo4jError && (gone.has(error.code) || /Failed to connect|acquisition timed out|Pool is closed|connection.*(closed|terminated)/i.test(error.message))
}
