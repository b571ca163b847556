import { root } from '../contract/root.js'
import type { PageArguments } from '../contract/connection.js'
import { applicability } from './applicability.js'
import { cell } from './cell.js'
import { classification, type ClassificationArguments } from './classification.js'
import { allFacts, factResolvers } from '../contract/fact-definitions.js'
import { gaps, type GapsArguments } from './gaps.js'
import type { CellArguments } from './one-cell.js'
import { coverage, type CoverageArguments } from './report.js'

export const resolvers = {
  Query: {
    applicability: root((args: CellArguments, context) => applicability(args, context)),
    coverage: root((args: CoverageArguments, context) => coverage(args, context)),
    cell: root((args: CellArguments, context) => cell(args, context)),
    gaps: root((args: GapsArguments & PageArguments, context) => gaps(args, context)),
    factDefinitions: root(() => allFacts()),
    classification: root((args: ClassificationArguments, context) => classification(args, context)),
  },
  FactDefinition: factResolvers,
}
