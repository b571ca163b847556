import { all, holding, same, speaking } from '../contract/fits.js'
import { listQuestion } from '../contract/listing.js'

export const listRequirements = listQuestion('catalog/list-requirements', 'REQUIREMENT', all(
  same('framework'), holding('topic', 'topics'), same('kind'), same('assessable'), speaking('ref', 'title', 'summary'),
))
