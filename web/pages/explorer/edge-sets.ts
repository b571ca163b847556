import type { EdgeSet } from '../../api/generated/graphql'

interface EdgeSetWords {
  readonly value: EdgeSet
  readonly word: string
}

/** The named sets of relations that a picture or a path may use, as people call them. */
export const edgeSets: readonly EdgeSetWords[] = [
  { value: 'ALL', word: 'all relations' },
  { value: 'TRACE', word: 'trace: requirement to system' },
  { value: 'STRUCTURE', word: 'structure of the texts' },
  { value: 'CROSSWALK', word: 'crosswalk between texts' },
  { value: 'BLAST', word: 'what depends on what' },
  { value: 'LINEAGE', word: 'lineage of models and data' },
]

/** A path over all relations would join anything with anything through owners; unless told otherwise it follows the trace. */
export const pathEdges = (edges: EdgeSet): EdgeSet => (edges === 'ALL' ? 'TRACE' : edges)
