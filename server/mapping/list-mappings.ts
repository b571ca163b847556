import { all, same } from '../contract/fits.js'
import { listQuestion } from '../contract/listing.js'

export const listMappings = listQuestion('mapping/list-mappings', 'MAPPING', all(same('set'), same('status'), same('relation')))
