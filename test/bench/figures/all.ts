import type { Measurement } from '../figure.js'
import { assessment } from './assessment.js'
import { coveragePages } from './coverage.js'
import { derivation } from './derivation.js'
import { imports } from './import.js'
import { listPages } from './lists.js'
import { neighbourhoods } from './neighbourhood.js'
import { overDriver } from './over-driver.js'
import { descending } from './page-descend.js'
import { matrixPage } from './matrix-page.js'
import { layouts } from './page-layout.js'
import { motion } from './page-motion.js'
import { opening } from './page-open.js'
import { weight } from './page-weight.js'
import { pathsBetweenItems } from './paths.js'
import { projections } from './projection.js'
import { searches } from './search.js'
import { starts } from './start.js'
import { workbench } from './workbench.js'

/** Every figure, in the order they are measured. */
export const measurements: readonly Measurement[] = [
  starts, neighbourhoods, overDriver, searches, pathsBetweenItems, listPages, coveragePages, weight, opening, descending, motion, layouts, workbench, matrixPage, projections, imports, derivation, assessment,
]
