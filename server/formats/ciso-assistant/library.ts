import { z } from 'zod'
import { besides } from '../faults.js'
import { text } from './text-value.js'

/** What heads a library; `objects` is all that it holds. */
export const librarySchema = z.looseObject({
  urn: text.optional(), provider: text.nullish(), copyright: text.nullish(), version: text.nullish(),
  objects: z.looseObject({}),
})
export type Library = z.infer<typeof librarySchema>

/** What the library says of itself, kept with each thing it holds. */
export const libraryRest = (library: Library) => besides(library, 'objects')

/** How many records were read. */
export interface Tally { count: number }
