import { root } from '../contract/root.js'
import type { Context } from '../contract/context.js'
import { isRetired, labelOf } from '../contract/item.js'
import { editing, registering } from '../contract/keeping-verbs.js'
import { list } from '../contract/listing.js'
import { end, items, links, single } from '../contract/onward.js'
import { askAll } from '../contract/question.js'
import { changedItem, verb } from '../contract/verb.js'
import { answeredFacts } from './answered-facts.js'
import { countTopics } from './counts.js'
import { decide, type DecideInput } from './decide.js'
import { editSystem, type EditSystemInput, registerSystem, type RegisterSystemInput } from './keep-system.js'
import { dataset, model, party } from './kept-kinds.js'
import { linkItems, type LinkInput, unlinkItems } from './link-items.js'
import { retireItem } from './retire-item.js'
import { listDatasets, listModels, listParties, listSystems } from './lists.js'
import { organisations } from './organisations.js'
import { overview } from './overview.js'


const owner = single('OWNS', 'from', 'Party')

/** "None" is an answer, and no day: `facts` tells it from a question that nobody has answered. */
const answeredDay = (name: string) => (system: Readonly<Record<string, unknown>>) => (system[name] === 'none' ? null : system[name] ?? null) as string | null

export const resolvers = {
  Query: {
    systems: list(listSystems, ['text', 'role', 'lifecycle', 'owner']),
    models: list(listModels, ['text', 'owner']),
    datasets: list(listDatasets, ['text', 'owner', 'personalData']),
    parties: list(listParties, ['text']),
    organisations: root((_: object, context) => organisations(context)),
    overview: root(({ on }: { on?: string | null }, context) => overview(on ?? context.today, context)),
  },
  Mutation: {
    registerSystem: verb<RegisterSystemInput, unknown>(registerSystem),
    editSystem: verb<EditSystemInput, unknown>(editSystem),
    registerModel: verb(registering(model)),
    editModel: verb(editing(model)),
    registerDataset: verb(registering(dataset)),
    editDataset: verb(editing(dataset)),
    registerParty: verb(registering(party)),
    linkItems: verb<LinkInput, unknown>(linkItems),
    unlinkItems: verb<LinkInput, unknown>(unlinkItems),
    retireItem: verb(retireItem),
    decide: verb<DecideInput, unknown>(decide),
  },
  ItemChanged: { item: changedItem },
  Overview: { topics: (_: object, __: object, { source }: Context) => askAll(source, countTopics) },
  System: {
    label: labelOf,
    facts: answeredFacts,
    placedOnMarket: answeredDay('placedOnMarket'),
    significantChangeOn: answeredDay('significantChangeOn'),
    owner,
    models: items('USES', 'to', 'Model'),
    datasets: items('USES', 'to', 'Dataset'),
    controls: items('APPLIES_TO', 'from', 'Control'),
    applications: links('APPLIES_TO', 'from', 'Control'),
    evidence: items('ABOUT', 'from', 'Evidence'),
    risks: items('AFFECTS', 'from', 'Risk'),
  },
  Model: {
    label: labelOf,
    retired: isRetired,
    owner,
    trainedOn: items('TRAINED_ON', 'to', 'Dataset'),
    usedBy: items('USES', 'from', 'System'),
  },
  Dataset: {
    label: labelOf,
    retired: isRetired,
    owner,
    derivedFrom: items('DERIVED_FROM', 'to', 'Dataset'),
    derivatives: items('DERIVED_FROM', 'from', 'Dataset'),
    trains: items('TRAINED_ON', 'from', 'Model'),
    usedBy: items('USES', 'from', 'System'),
  },
  Party: { label: labelOf, owns: items('OWNS', 'to', 'Item') },
  Organisation: { label: labelOf, decisions: links('DECIDES', 'to', 'Requirement') },
  Decision: { requirement: end('REQUIREMENT') },
}
