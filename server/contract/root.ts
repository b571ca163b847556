import type { Context } from './context.js'

/** A root field: a resolver without a parent. */
export const root = <Arguments, Answer>(resolve: (args: Arguments, context: Context) => Answer) =>
  (_: unknown, args: Arguments, context: Context): Answer => resolve(args, context)
