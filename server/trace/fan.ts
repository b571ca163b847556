import { z } from 'zod'
import { kindOfLabels, kinds, type Label } from '../model/kind.js'

/** Items of one kind that hang on an anchor by one kind of relationship: how many there are, and the ids of the first of them. */
export interface Fan {
  readonly anchor: string
  readonly edge: string
  readonly outgoing: boolean
  readonly label: Label
  readonly count: number
  readonly ids: readonly string[]
}

/** A fan as the database gives it, with every label of its items. */
export const fanRow: z.ZodType<Fan> = z
  .object({ anchor: z.string(), edge: z.string(), outgoing: z.boolean(), labels: z.array(z.string()), count: z.number(), ids: z.array(z.string()) })
  .transform(({ labels, ...fan }) => ({ ...fan, label: kinds[kindOfLabels(labels)] }))

/** The name of a group: the item it hangs on, the relationship, its direction and the kind of what is in it. */
export const groupId = ({ anchor, edge, outgoing, label }: Omit<Fan, 'count' | 'ids'>) => `${anchor}|${edge}|${outgoing ? 'to' : 'from'}|${label}`
