import type { Context } from '../contract/context.js'
import { type ChangeArguments, changeOf, changes } from './changes.js'
import { touched } from './touched.js'
import { type ChangeUndone, undoChange } from './undo-change.js'

export const resolvers = {
  Query: {
    revision: async (_: unknown, __: object, { head }: Context) => (await head()).revision,
    changes: (_: unknown, args: ChangeArguments, context: Context) => changes(args, context),
  },
  Mutation: {
    undoChange: (_: unknown, { input }: { readonly input: { readonly change: string } }, context: Context) => undoChange(input, context),
  },
  ChangeUndone: {
    undone: ({ undone }: ChangeUndone, _: object, context: Context) => changeOf(undone, context),
    change: ({ change }: ChangeUndone, _: object, context: Context) => changeOf(change, context),
  },
  Change: { touched },
}
