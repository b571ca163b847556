import type { Context } from '../contract/context.js'
import { type ChangeArguments, changes } from './changes.js'
import { touched } from './touched.js'

export const resolvers = {
  Query: {
    revision: async (_: unknown, __: object, { head }: Context) => (await head()).revision,
    changes: (_: unknown, args: ChangeArguments, context: Context) => changes(args, context),
  },
  Change: { touched },
}
