import { root } from '../contract/root.js'
import { changedItem, verb } from '../contract/verb.js'
import type { Context } from '../contract/context.js'
import { labelOf, type Row } from '../contract/item.js'
import { list } from '../contract/listing.js'
import { items } from '../contract/onward.js'
import { association, contradiction, crosswalk, type CrosswalkArguments, possible, proofs, side } from './crosswalk.js'
import { crosswalkSummary, type SummaryArguments } from './crosswalk-summary.js'
import { pathsBetween, type PathsBetweenArguments } from './paths-between.js'
import { proofStepResolvers } from './proof.js'
import { relation, type RelationArguments } from './relation.js'
import { relationsOf } from '../model/relation.js'
import { endsOf } from './ends.js'
import { listMappings } from './list-mappings.js'
import { acceptCandidate, type AcceptCandidateInput } from './accept-candidate.js'
import { createMappingSet, type CreateMappingSetInput } from './create-mapping-set.js'
import { editMapping, type EditMappingInput } from './edit-mapping.js'
import { countOf, mappingSets } from './mapping-set.js'
import { mappingsOf, maskOfMapping } from './mapping.js'
import { type NoCounterpart, noCounterparts } from './no-counterpart.js'
import { proposeMapping, type ProposeMappingInput } from './propose-mapping.js'
import type { Effect } from './effects.js'
import { reviewing, type ReviewMappingInput } from './review-mapping.js'
import { type MappingsReviewed, reviewMappings, type ReviewMappingsInput } from './review-mappings.js'

export const resolvers = {
  Query: {
    mappingSets: root((_: object, context) => mappingSets(context)),
    mappings: list(listMappings, ['set', 'status', 'relation']),
    crosswalk: root((args: CrosswalkArguments, context) => crosswalk(args, context)),
    crosswalkSummary: root((args: SummaryArguments, context) => crosswalkSummary(args, context)),
    relation: root((args: RelationArguments, context) => relation(args, context)),
    pathsBetween: root((args: PathsBetweenArguments, context) => pathsBetween(args, context)),
  },
  Mutation: {
    createMappingSet: verb<CreateMappingSetInput, unknown>(createMappingSet),
    proposeMapping: verb<ProposeMappingInput, unknown>(proposeMapping),
    editMapping: verb<EditMappingInput, unknown>(editMapping),
    approveMapping: verb<ReviewMappingInput, unknown>(reviewing('approve')),
    rejectMapping: verb<ReviewMappingInput, unknown>(reviewing('reject')),
    reopenMapping: verb<ReviewMappingInput, unknown>(reviewing('reopen')),
    acceptCandidate: verb<AcceptCandidateInput, unknown>(acceptCandidate),
    reviewMappings: verb<ReviewMappingsInput, unknown>(reviewMappings),
  },
  MappingSetChanged: { set: changedItem },
  MappingChanged: { mapping: changedItem },
  MappingsReviewed: { mappings: ({ items: ids }: MappingsReviewed, _: object, { loaders }: Context) => loaders.item.loadMany(ids) },
  RelationEffect: {
    source: ({ source }: Effect, _: object, { loaders }: Context) => loaders.item.load(source),
    target: ({ target }: Effect, _: object, { loaders }: Context) => loaders.item.load(target),
  },
  MappingSet: {
    label: labelOf,
    separateReview: (set: Row) => set['separateReview'] === true,
    mappingCount: countOf('mappingCount'),
    pairCount: countOf('pairCount'),
    mappings: items('HAS_MAPPING', 'to', 'Mapping'),
    nothing: noCounterparts,
  },
  NoCounterpart: { requirement: ({ id }: NoCounterpart, _: object, { loaders }: Context) => loaders.item.load(id) },
  Mapping: {
    label: labelOf,
    negated: (mapping: Row) => mapping['negated'] === true,
    possible: async (mapping: Row, _: object, context: Context) => {
      const mask = await maskOfMapping(mapping, context)
      return mask === null ? null : relationsOf(mask)
    },
    restsOn: async (mapping: Row, _: object, { loaders }: Context) =>
      (await loaders.item.loadMany((mapping['restsOn'] as readonly string[] | undefined) ?? [])).filter(one => one !== null),
    set: (mapping: Row, _: object, { loaders }: Context) => loaders.item.load(String(mapping['set'])),
    sources: async (mapping: Row, _: object, context: Context) => (await endsOf(mapping, context)).sources,
    targets: async (mapping: Row, _: object, context: Context) => (await endsOf(mapping, context)).targets,
  },
  Requirement: { mappings: mappingsOf },
  CrosswalkRow: { sources: side('sources'), targets: side('targets'), possible, association, proofs, contradiction },
  ProofStep: proofStepResolvers,
}
