import { useAddress } from '../../parts/use-address'
import { readCrosswalk, writeCrosswalk } from './crosswalk-address'

/** The state of the Crosswalk page and the way to change it. */
export const useCrosswalk = () => useAddress(readCrosswalk, writeCrosswalk)

export type ChangeCrosswalk = ReturnType<typeof useCrosswalk>['change']
