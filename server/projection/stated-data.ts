import type { z } from 'zod'
import type { Facts, ItemNumber } from './facts.js'

/** A property that holds a text; null where there is none. */
export function textOf(facts: Facts, item: ItemNumber, name: string): string | null {
  const value = facts.property(item, name)
  return typeof value === 'string' ? value : null
}

/** A property that holds data as JSON text; null where there is none. Errors: what the schema says of it. */
export function dataIn<Value>(facts: Facts, item: ItemNumber, name: string, schema: z.ZodType<Value>): Value | null {
  const text = textOf(facts, item, name)
  return text === null ? null : parsed(text, schema)
}

const known = new WeakMap<z.ZodType, Map<string, unknown>>()
const mostKnown = 10_000

/** What a text says by a schema. Rules change seldom and are read for every day: it is found out once. */
export function parsed<Value>(text: string, schema: z.ZodType<Value>): Value {
  const bySchema = known.get(schema) ?? new Map<string, unknown>()
  known.set(schema, bySchema)
  const value = (bySchema.get(text) ?? schema.parse(JSON.parse(text))) as Value
  if (bySchema.size >= mostKnown) bySchema.clear()
  bySchema.set(text, value)
  return value
}
