import { reading } from '../contract/as-of.js'
import { neighbourhood, type NeighbourhoodArguments } from './neighbourhood.js'
import { type PathArguments, paths } from './paths.js'

export const resolvers = {
  Query: {
    neighbourhood: reading((_, args: NeighbourhoodArguments, context) => neighbourhood(args, context)),
    paths: reading((_, args: PathArguments, context) => paths(args, context)),
  },
}
