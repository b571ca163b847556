import { all, holding, joined, same, speaking } from '../contract/fits.js'
import { listQuestion } from '../contract/listing.js'

const owner = joined('owner', 'OWNS', 'from', 'PARTY')

export const listSystems = listQuestion('inventory/list-systems', 'SYSTEM', all(
  speaking('sortKey', 'purpose'), holding('role', 'roles'), same('lifecycle'), owner,
))

export const listModels = listQuestion('inventory/list-models', 'MODEL', all(speaking('sortKey', 'description'), owner))

export const listDatasets = listQuestion('inventory/list-datasets', 'DATASET', all(
  speaking('sortKey', 'description'), same('personalData'), owner,
))

export const listParties = listQuestion('inventory/list-parties', 'PARTY', speaking('sortKey'))
