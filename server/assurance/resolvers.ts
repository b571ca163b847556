import type { Context } from '../contract/context.js'
import { labelOf, type Row } from '../contract/item.js'
import { list } from '../contract/listing.js'
import { end, items, links, single } from '../contract/onward.js'
import { validityOn } from '../model/validity.js'
import { listControls, listEvidence, listRisks } from './lists.js'

const owner = single('OWNS', 'from', 'Party')

export const resolvers = {
  Query: {
    risks: list(listRisks, ['text', 'owner', 'treatment', 'system']),
    controls: list(listControls, ['text', 'owner', 'kind', 'scope', 'requirement', 'system']),
    evidence: list(listEvidence, ['text', 'owner', 'verdict', 'result', 'validity', 'control', 'system']),
  },
  Risk: {
    label: labelOf,
    owner,
    systems: items('AFFECTS', 'to', 'System'),
    controls: items('MITIGATES', 'from', 'Control'),
  },
  Control: {
    label: labelOf,
    owner,
    claims: links('SATISFIES', 'to', 'Requirement'),
    requirements: items('SATISFIES', 'to', 'Requirement'),
    systems: items('APPLIES_TO', 'to', 'System'),
    applications: links('APPLIES_TO', 'to', 'System'),
    evidence: items('EVIDENCES', 'from', 'Evidence'),
    risks: items('MITIGATES', 'to', 'Risk'),
  },
  Evidence: {
    label: labelOf,
    owner,
    validity: (row: Row, { on }: { on?: string | null }, { today }: Context) => validityOn(String(row['collected']), row['validUntil'] === undefined ? null : String(row['validUntil']), on ?? today),
    controls: items('EVIDENCES', 'to', 'Control'),
    systems: items('ABOUT', 'to', 'System'),
    requirements: items('FOR', 'to', 'Requirement'),
  },
  Claim: { control: end('CONTROL'), requirement: end('REQUIREMENT') },
  Application: { control: end('CONTROL'), system: end('SYSTEM') },
}
