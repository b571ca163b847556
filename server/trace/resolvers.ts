import { root } from '../contract/root.js'
import { neighbourhood, type NeighbourhoodArguments } from './neighbourhood.js'
import { type PathArguments, paths } from './paths.js'

/** A client may write null where it means the default. */
type Loosely<Arguments> = { readonly [Name in keyof Arguments]: Name extends 'hops' | 'edges' | 'limit' | 'wholeTopic' | 'maxLength' ? Arguments[Name] | null : Arguments[Name] }

export const resolvers = {
  Query: {
    neighbourhood: root(({ hops, edges, limit, wholeTopic, ...args }: Loosely<NeighbourhoodArguments>, context) =>
      neighbourhood({ ...args, hops: hops ?? 1, edges: edges ?? 'ALL', limit: limit ?? 150, wholeTopic: wholeTopic ?? false }, context)),
    paths: root(({ edges, maxLength, ...args }: Loosely<PathArguments>, context) =>
      paths({ ...args, edges: edges ?? 'TRACE', maxLength: maxLength ?? 6 }, context)),
  },
}
