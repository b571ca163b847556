import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { measure } from './measure.js'

/** How deep fields may nest, how many may be named, and how many items an answer may hold; all judged before anything runs. */
const deepest = 16
const mostFields = 1_000
const mostItems = 60_000

const tooLarge = (message: string) => new GraphQLError(message, { extensions: { code: 'TOO_LARGE' } })

/** Refuses a request that asks for too much at once. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (!operation) return
        const { depth, fields, items } = measure(document, operation, request.variables ?? {})
        if (depth > deepest) throw tooLarge(`The query nests ${depth} levels deep; at most ${deepest} are answered`)
        if (fields > mostFields) throw tooLarge(`The query names ${fields} fields; at most ${mostFields} are answered`)
        if (items > mostItems) throw tooLarge(`The query asks for up to ${items} items at once; at most ${mostItems} are answered. Ask for smaller pages`)
      },
    }
  },
}
