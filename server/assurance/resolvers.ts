import type { Context } from '../contract/context.js'
import { isRetired, labelOf, type LinkRow, type Row } from '../contract/item.js'
import { list } from '../contract/listing.js'
import { editing, registering } from '../contract/keeping-verbs.js'
import { end, items, links, single } from '../contract/onward.js'
import { verb } from '../contract/verb.js'
import { validityOn } from '../model/validity.js'
import { acceptInferred, type AcceptInferredInput } from './accept-inferred.js'
import { applyControl, type ApplyControlInput } from './apply-control.js'
import { type ClaimInput, claimSatisfies, withdrawClaim } from './claim.js'
import { control, demandSoundEvidence, evidence, risk } from './kept-kinds.js'
import { registerEvidence, type RegisterEvidenceInput } from './register-evidence.js'
import { registerRisk, type RegisterRiskInput } from './register-risk.js'
import { listControls, listEvidence, listRisks } from './lists.js'

const owner = single('OWNS', 'from', 'Party')

export const resolvers = {
  Query: {
    risks: list(listRisks, ['text', 'owner', 'treatment', 'system']),
    controls: list(listControls, ['text', 'owner', 'kind', 'scope', 'requirement', 'system']),
    evidence: list(listEvidence, ['text', 'owner', 'verdict', 'result', 'validity', 'control', 'system']),
  },
  Mutation: {
    registerRisk: verb<RegisterRiskInput, unknown>(registerRisk),
    editRisk: verb(editing(risk)),
    registerControl: verb(registering(control)),
    editControl: verb(editing(control)),
    registerEvidence: verb<RegisterEvidenceInput, unknown>(registerEvidence),
    editEvidence: verb(editing(evidence, demandSoundEvidence)),
    claimSatisfies: verb<ClaimInput, unknown>(claimSatisfies),
    withdrawClaim: verb(withdrawClaim),
    acceptInferred: verb<AcceptInferredInput, unknown>(acceptInferred),
    applyControl: verb<ApplyControlInput, unknown>(applyControl),
  },
  Risk: {
    label: labelOf,
    retired: isRetired,
    owner,
    systems: items('AFFECTS', 'to', 'System'),
    controls: items('MITIGATES', 'from', 'Control'),
  },
  Control: {
    label: labelOf,
    retired: isRetired,
    owner,
    claims: links('SATISFIES', 'to', 'Requirement'),
    requirements: items('SATISFIES', 'to', 'Requirement'),
    systems: items('APPLIES_TO', 'to', 'System'),
    applications: links('APPLIES_TO', 'to', 'Item'),
    evidence: items('EVIDENCES', 'from', 'Evidence'),
    risks: items('MITIGATES', 'to', 'Risk'),
  },
  Evidence: {
    label: labelOf,
    retired: isRetired,
    owner,
    validity: (row: Row, { on }: { on?: string | null }, { today }: Context) => validityOn(String(row['collected']), row['validUntil'] === undefined ? null : String(row['validUntil']), on ?? today),
    controls: items('EVIDENCES', 'to', 'Control'),
    systems: items('ABOUT', 'to', 'System'),
    requirements: items('FOR', 'to', 'Requirement'),
  },
  Claim: { control: end('CONTROL'), requirement: end('REQUIREMENT'), restsOn: (link: LinkRow) => link['restsOn'] ?? [] },
  Application: {
    control: end('CONTROL'),
    appliesTo: (link: LinkRow, _: object, { loaders }: Context) => (link.far.itemKind === 'CONTROL' ? loaders.item.load(link.near) : link.far),
    system: (link: LinkRow, _: object, { loaders }: Context) => (link.far.itemKind === 'ORGANISATION' ? null : link.far.itemKind === 'SYSTEM' ? link.far : loaders.item.load(link.near)),
  },
}
