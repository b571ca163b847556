import neo4j from 'neo4j-driver'

export type Parameters = Readonly<Record<string, unknown>>

/**
 * JavaScript has one number type and would send 50 as 50.0, which LIMIT refuses; so whole numbers among the parameters themselves
 * (not inside rows of an UNWIND, where Cypher compares 1.0 with 1 anyway) are sent as integers.
 */
export function bolted(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bolt(value)]))
}

/** Properties as they were read, to be written again: what was a whole number is one again, in lists too. */
export const boltedProperties = (properties: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) && value.every(Number.isInteger) ? value.map(bolt) : bolt(value)]))

const bolt = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value)
