import { originHash } from '../graph/change-log.js'
import { openBase } from './base-builder.js'
import { factsOf, type LayeredFacts } from './layered-facts.js'

/** Revision 0: a graph in which nothing was written yet. */
export const emptyFacts = async (graphId: string): Promise<LayeredFacts> =>
  factsOf({ graphId, revision: 0, at: new Date(0).toISOString(), hash: originHash }, await openBase().seal())
