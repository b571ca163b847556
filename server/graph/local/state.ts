import { readFileSync } from 'node:fs'
import type { DataFolder } from './data-folder.js'
import { commandOf, type Identity, lives } from './process-identity.mjs'

/** What the wrapper records of a managed Neo4j, so that it can be found again. `mark` is in its command line and in no other's. */
export interface State {
  readonly home: string
  readonly port: number
  readonly mark: string
  readonly neo4j: Identity | null
  readonly wrapper: Identity
}

/** The recorded Neo4j of a data folder; null where none is recorded, or where the record came here with a copied folder. */
export function readState({ stateFile, home }: DataFolder): State | null {
  try {
    const state = JSON.parse(readFileSync(stateFile, 'utf8')) as State
    return state.home === home ? state : null
  } catch {
    return null
  }
}

/** True for the very process that was recorded, running on this very folder. */
export const isOurs = ({ neo4j, mark }: State) => neo4j !== null && lives(neo4j) && commandOf(neo4j.pid).includes(mark)
