import { useAddress } from '../../parts/use-address'
import { readCoverage, writeCoverage } from './coverage-address'

/** The state of the Coverage page and the way to change it. */
export const useCoverage = () => useAddress(readCoverage, writeCoverage)

export type ChangeCoverage = ReturnType<typeof useCoverage>['change']
