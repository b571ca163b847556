import neo4j, { type Driver } from 'neo4j-driver'
import type { UnderWay } from './under-way.js'

/** How to reach a Neo4j, and how long one statement may take there before it is cancelled (milliseconds). */
export interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** What a request spends in the database: statements sent, and milliseconds waited for them. */
export interface Meter {
  statements: number
  milliseconds: number
}

/** An open graph. `meter` and `underWay` are set for the length of one request; so are `bookmarks`, behind which nothing is read. */
export interface Graph {
  readonly driver: Driver
  readonly database: string
  readonly statementTimeout: number
  readonly meter?: Meter
  readonly bookmarks?: readonly string[]
  readonly underWay?: UnderWay
}

/**
 * Opens a driver; nothing is sent yet. Whole numbers come back as JavaScript numbers (revisions and counts stay far below 2^53).
 * Retries end after two seconds: a client would rather read UNAVAILABLE than wait half a minute.
 */
export function connect(address: Address, statementTimeout = 10_000): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    fetchSize: 10_000,
    maxConnectionPoolSize: 50,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    userAgent: 'throughline',
  })
  return { driver, database: address.database, statementTimeout }
}
