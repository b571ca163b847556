/** The closed lists of values that items and relationships carry, spelled as they are stored. */
export const frameworkKinds = ['law', 'standard', 'guideline'] as const
export const subjects = ['system', 'model', 'organisation'] as const
export const partRoles = ['all', 'choice', 'exception', 'context'] as const
export const setRelations = ['equal', 'subset', 'superset', 'intersects', 'disjoint'] as const
/** How a mapping may state a relation: one of the five, a vaguer word of the same kind, or none of sets (product.md, Set relations). */
export const statedRelations = [...setRelations, 'subset or equal', 'superset or equal', 'overlaps', 'association'] as const
export const mappingStatuses = ['proposed', 'approved', 'rejected'] as const
export const groupings = ['each', 'joint'] as const
export const overlapMeanings = ['any overlap', 'proper overlap'] as const
export const systemRoles = [
  'provider', 'deployer', 'importer', 'distributor', 'product manufacturer', 'authorised representative',
] as const
/** Whom a provision of a law binds: a role towards a system, or the provider of a general-purpose model. */
export const boundRoles = [...systemRoles, 'model provider'] as const
export const amendmentEffects = ['defers', 'adds', 'replaces', 'repeals'] as const
export const lifecycles = ['planned', 'in development', 'in use', 'retired'] as const
export const riskLevels = ['low', 'medium', 'high'] as const
export const riskTreatments = ['avoid', 'mitigate', 'transfer', 'accept'] as const
export const controlKinds = ['preventive', 'detective', 'corrective', 'directive'] as const
export const controlScopes = ['organisation', 'system'] as const
export const controlStates = ['planned', 'implemented', 'failing', 'retired'] as const
export const claimExtents = ['full', 'partial'] as const
export const claimStates = ['held', 'inReview'] as const
export const evidenceVerdicts = ['accepted', 'rejected', 'pending'] as const
export const evidenceResults = ['supports', 'contradicts'] as const
export const evidenceValidities = ['valid', 'expired', 'not yet collected'] as const
export const decisions = ['included', 'excluded'] as const
export const partyKinds = ['team', 'role'] as const
export const fileFormats = ['oscal', 'sssom', 'ciso-assistant', 'cyclonedx', 'spdx', 'csv', 'xlsx'] as const
export const reviewVerdicts = ['approve', 'reject', 'reopen'] as const
/** Whether a requirement applies. */
export const applicabilities = ['applies', 'does not apply', 'unknown'] as const
/** What stands of a requirement, worst first from `gap` on; the first two stand outside that order (product.md, Coverage). */
export const coverageStatuses = ['unknown', 'not applicable', 'gap', 'planned', 'failing', 'partial', 'unproven', 'covered'] as const
/** What would make a cell covered, the cheapest first. */
export const remedyKinds = [
  'answer fact', 'decide', 'accept evidence', 'renew evidence', 'add evidence', 'confirm claim', 'accept inferred', 'implement control', 'mend control', 'extend claim', 'apply control', 'add control',
] as const
export const factKinds = ['boolean', 'choice', 'list', 'date'] as const
