import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './context.js'

/**
 * Before an answer goes out, whatever its request still reads is stopped: an answer is complete with its first failed field
 * (GraphQL, section 6.4.4), while the fields beside that one would keep the database at work for nobody.
 */
export const stopReading: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return { willSendResponse: async ({ contextValue }) => contextValue.stop() }
  },
}
