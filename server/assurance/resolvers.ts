import type { Context } from '../contract/context.js'
import { labelOf, type Row } from '../contract/item.js'
import { list, listStatement } from '../contract/listing.js'
import { end, items, links, single } from '../contract/onward.js'
import { validityOf } from './validity.js'

const owner = single('OWNS', 'from', 'Party')

export const resolvers = {
  Query: {
    risks: list(listStatement('assurance/list-risks'), ['text', 'owner', 'treatment', 'system']),
    controls: list(listStatement('assurance/list-controls'), ['text', 'owner', 'kind', 'scope', 'requirement', 'system']),
    evidence: list(listStatement('assurance/list-evidence'), ['text', 'owner', 'verdict', 'result', 'validity', 'control', 'system']),
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
    validity: (row: Row, { on }: { on?: string | null }, { today }: Context) => validityOf(row, on ?? today),
    controls: items('EVIDENCES', 'to', 'Control'),
    systems: items('ABOUT', 'to', 'System'),
    requirements: items('FOR', 'to', 'Requirement'),
  },
  Claim: { control: end('CONTROL'), requirement: end('REQUIREMENT') },
  Application: { control: end('CONTROL'), system: end('SYSTEM') },
}
