import type { Session } from 'neo4j-driver'
import { DomainError } from '../model/errors.js'

/** The reading that one request has under way. */
export interface UnderWay {
  /** Counts a session in before it reads; what is given back counts it out. Errors: UNAVAILABLE once all was stopped. */
  enter(session: Session): () => void
  /** Stops what is under way and refuses what follows. When this is done, the database works on none of it any more. */
  stop(): Promise<void>
}

export function underWay(): UnderWay {
  const sessions = new Set<Session>()
  let stopped = false
  return {
    enter(session) {
      if (stopped) throw new DomainError('UNAVAILABLE', 'Nobody waits for this answer any more.')
      sessions.add(session)
      return () => sessions.delete(session)
    },
    /** To close a session resets its connection, whereupon Neo4j ends the statement that runs there. */
    async stop() {
      stopped = true
      await Promise.all([...sessions].map(session => session.close().catch(() => undefined)))
    },
  }
}
