import type { Context } from './context.js'
import { root } from './root.js'

/** A mutation: a root field whose one argument is `input`. */
export const verb = <Input, Answer>(act: (input: Input, context: Context) => Answer) =>
  root(({ input }: { readonly input: Input }, context) => act(input, context))

/** What a verb changed, as the graph has it since. */
export const changedItem = ({ item }: { readonly item: string }, _: object, { loaders }: Context) => loaders.item.load(item)
