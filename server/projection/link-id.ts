import type { Relationship } from '../model/edge-set.js'
import { relationshipId } from '../model/ids.js'

/**
 * Most relationships bear the id that their ends give them, so only what differs is held: nothing, what follows that id (`@2025-01-01`),
 * or, after `=`, another id altogether.
 */
export function shortened(id: string, relationship: Relationship, from: string, to: string): string | null {
  const expected = relationshipId(relationship, from, to)
  if (id === expected) return null
  return id.startsWith(`${expected}@`) ? id.slice(expected.length) : `=${id}`
}

export function lengthened(short: string | undefined, relationship: Relationship, from: string, to: string): string {
  if (short?.startsWith('=')) return short.slice(1)
  return relationshipId(relationship, from, to) + (short ?? '')
}
