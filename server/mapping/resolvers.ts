import { reading } from '../contract/as-of.js'
import type { Context } from '../contract/context.js'
import { labelOf, type Row } from '../contract/item.js'
import { list, listStatement } from '../contract/listing.js'
import { items } from '../contract/onward.js'
import { crosswalk, type CrosswalkArguments, possible, side } from './crosswalk.js'
import { countOf, mappingSets } from './mapping-set.js'
import { endsOf, mappingsOf } from './mapping.js'

export const resolvers = {
  Query: {
    mappingSets: reading((_, __, context) => mappingSets(context)),
    mappings: reading(list(listStatement('mapping/list-mappings'), ['set', 'status', 'relation'])),
    crosswalk: reading((_, args: CrosswalkArguments, context) => crosswalk(args, context)),
  },
  MappingSet: {
    label: labelOf,
    mappingCount: countOf('mappingCount'),
    pairCount: countOf('pairCount'),
    mappings: items('HAS_MAPPING', 'to', 'Mapping'),
  },
  Mapping: {
    label: labelOf,
    set: (mapping: Row, _: object, { loaders }: Context) => loaders.item.load(String(mapping['set'])),
    sources: async (mapping: Row, _: object, context: Context) => (await endsOf(mapping, context)).sources,
    targets: async (mapping: Row, _: object, context: Context) => (await endsOf(mapping, context)).targets,
  },
  Requirement: { mappings: mappingsOf },
  CrosswalkRow: { sources: side('sources'), targets: side('targets'), possible },
}
