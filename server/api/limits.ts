import type { ApolloServerPlugin } from '@apollo/server'
import { DomainError, invalidInput, tooLarge } from '../model/errors.js'
import { measure, type Size } from './measure.js'
import { refusal } from './refusal.js'

/** How deep fields may nest, how many may be named, at once and in all, and how many items an answer may hold. */
const deepest = 16
const widest = 250
const mostFields = 1_000
export const mostItems = 200_000

/** Refuses a request that asks for too much at once, before anything runs. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return
        try {
          if (!schema.getRootType(operation.operation)) throw invalidInput('query', `there are no ${operation.operation}s here; ask queries`)
          demandModest(measure(schema, document, operation, request.variables ?? {}))
        } catch (error) {
          throw error instanceof DomainError ? refusal(error) : error
        }
      },
    }
  },
}

function demandModest(size: Size): void {
  if (size.depth > deepest) throw tooLarge(`The query nests ${size.depth} levels deep; at most ${deepest} are answered`)
  if (size.widest > widest) throw tooLarge(`The query names ${size.widest} fields side by side; at most ${widest} are answered`)
  if (size.fields > mostFields) throw tooLarge(`The query names ${size.fields} fields; at most ${mostFields} are answered`)
  if (size.items > mostItems) throw tooLarge(`The query asks for up to ${size.items} items at once; at most ${mostItems} are answered. Ask for smaller pages`)
}
