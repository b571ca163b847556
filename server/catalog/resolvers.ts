import { root } from '../contract/root.js'
import type { Context } from '../contract/context.js'
import { heldList } from '../contract/held-list.js'
import { labelOf, type Row } from '../contract/item.js'
import { list } from '../contract/listing.js'
import { end, items, links } from '../contract/onward.js'
import { counts, frameworks, requirementsOf } from './framework.js'
import { node } from './node.js'
import { ancestors } from './ancestors.js'
import { listRequirements } from './list-requirements.js'
import { requirement } from './requirement.js'
import { search, type SearchArguments } from './search.js'

const frameworkOf = async (row: Row, { loaders }: Context) => loaders.item.load(String(row['framework']))
const parentOf = async (row: Row, context: Context) => (await ancestors(row, context)).at(-1) ?? null
/** From when a requirement applies where a condition holds; `by` is the id of the provision, or of the amendment, that says so. */
interface ApplicationDate {
  readonly condition?: string
  readonly from?: string
  readonly by?: string
}

const parts = items('HAS_PART', 'to', 'Requirement')

export const resolvers = {
  Query: {
    node: root(({ id }: { id: string }, context) => node(id, context)),
    search: root((args: SearchArguments, context) => search(args, context)),
    frameworks: root((_: object, context) => frameworks(context)),
    framework: root(async ({ id }: { id: string }, { loaders }) => {
      const row = await loaders.item.load(id)
      return row?.itemKind === 'FRAMEWORK' ? row : null
    }),
    requirement: root((args: { framework: string; ref: string }, context) => requirement(args, context)),
    requirements: list(listRequirements, ['framework', 'topic', 'kind', 'assessable', 'text']),
  },
  Framework: {
    label: labelOf,
    requirementCount: async (row: Row, _: object, context: Context) => (await counts(row, context)).requirements,
    assessableCount: async (row: Row, _: object, context: Context) => (await counts(row, context)).assessable,
    requirements: requirementsOf,
  },
  Requirement: {
    label: labelOf,
    bound: (row: Row) => row['bound'] ?? [],
    appliesFrom: ({ appliesFrom }: Row) => heldList<ApplicationDate>(appliesFrom),
    addedBy: ({ addedBy }: Row, _: object, { loaders }: Context) => (addedBy === undefined ? null : loaders.item.load(String(addedBy))),
    amendedBy: links('AMENDS', 'from', 'Amendment'),
    framework: (row: Row, _: object, context: Context) => frameworkOf(row, context),
    parent: (row: Row, _: object, context: Context) => parentOf(row, context),
    ancestors: (row: Row, _: object, context: Context) => ancestors(row, context),
    partCount: async (row: Row, _: object, context: Context) => (await parts(row, { first: 1 }, context)).totalCount,
    parts,
    refersTo: items('REFERS_TO', 'to', 'Requirement'),
    referredToBy: items('REFERS_TO', 'from', 'Requirement'),
    claims: links('SATISFIES', 'from', 'Control'),
    controls: items('SATISFIES', 'from', 'Control'),
    evidence: items('FOR', 'from', 'Evidence'),
  },
  ApplicationDate: { by: ({ by }: ApplicationDate, _: object, { loaders }: Context) => (by === undefined ? null : loaders.item.load(by)) },
  Amendment: { label: labelOf, effects: links('AMENDS', 'to', 'Requirement') },
  AmendmentEffect: { amendment: end('AMENDMENT'), requirement: end('REQUIREMENT') },
}
