import { edgeSets, relationships } from '../../server/model/edge-set.js'
import { kinds } from '../../server/model/kind.js'
import { referenceKeys, wholesOf } from '../../server/model/reference.js'
import { topics } from '../../server/model/topic.js'
import { wordQuery, wordsOf } from '../../server/catalog/words.js'
import type { Parameters } from '../../server/graph/parameters.js'

interface Samples {
  readonly asked: readonly Parameters[]
  /** `any` where the statement leaves the order of its rows to the database, since whoever asks knows them by their ids. */
  readonly order?: 'same' | 'any'
  /** Columns that hold lists of which the same is true. */
  readonly loose?: readonly string[]
}

const start = { afterKey: null, afterId: null }
const page = { first: 5, ...start }
const on = '2026-06-01'

/** A list as a whole, from its middle, by its total, and by each of these filters. */
function lists(members: readonly string[], filters: readonly Parameters[], middle: readonly [string, string] = ['m', 'x:m']): Samples {
  const nothing = Object.fromEntries(members.map(member => [member, null]))
  const windows = [{ ...page, counted: false }, { first: 200, ...start, counted: true }, { first: 0, ...start, counted: true }, { first: 7, afterKey: middle[0], afterId: middle[1], counted: false }]
  return { asked: [{}, ...filters].flatMap(filter => windows.map(window => ({ ...nothing, ...filter, ...window, on }))) }
}

const items = ['eu-ai-act', 'eu-ai-act:10', 'iso-42001:A.6.2.4', 'system:cv-screening', 'system:odd', 'dataset:odd', 'control:data-governance-file', 'party:data-governance', 'nowhere', 'mapping:odd']
const relations = relationships.flatMap(relationship => [true, false].map(outgoing => ({ relationship, outgoing, far: 'Item' })))
const windows = [page, { first: 1, ...start }, { first: 200, ...start }, { first: 3, afterKey: 'd', afterId: 'd' }]
const texts = ['data', 'Art. 10', '10(2)(z)', 'A.6.2.4', 'system:cv-screening', 'dätä góv', 'the', 'the of', 'zzzz', 'risk man', 'odd', 'straße', 'strasse', 'd or', 'or', '3', '5', '3.1', 'snake', 'case', 'e g', 'aeon', 'æon', 'govern 1.1', 'Annex III, 99(z)', '6.2']
const labels = [null, ['Control', 'Dataset', 'System']]
const searches = texts.flatMap(text => labels.map(some => ({ words: wordsOf(text), query: wordQuery(wordsOf(text)), labels: some })))
const walks = Object.values(edgeSets).flatMap(along => [null, ['System', 'Requirement']].map(some => ({ relationships: along, labels: some })))
const walksByTopic = walks.flatMap(along => [null, 'data governance', 'human oversight'].map(topic => ({ ...along, topic })))

/** Several ways of asking each question, over the shipped data and what is odd beside it. */
export const samples: Readonly<Record<string, Samples>> = {
  'assurance/list-risks': lists(['text', 'owner', 'treatment', 'system'], [{ text: 'bias' }, { text: 'odd' }, { treatment: 'avoid' }, { system: 'system:cv-screening' }, { system: 'eu-ai-act:10' }, { owner: 'party:data-governance' }], ['same', 'risk:odd-6']),
  'assurance/list-controls': lists(['text', 'owner', 'kind', 'scope', 'requirement', 'system'], [{ text: 'data' }, { kind: 'preventive' }, { scope: 'system' }, { requirement: 'eu-ai-act:10' }, { system: 'system:cv-screening', scope: 'system' }, { owner: 'party:data-governance' }, { owner: 'nowhere' }]),
  'assurance/list-evidence': lists(['text', 'owner', 'verdict', 'result', 'validity', 'control', 'system'], [{ verdict: 'accepted' }, { result: 'contradicts' }, { validity: 'valid' }, { validity: 'expired' }, { validity: 'not yet collected' }, { control: 'control:data-governance-file' }, { system: 'system:cv-screening' }]),
  'catalog/ancestors': { order: 'any', asked: [{ ids: [] }, { ids: [...items, 'nist-ai-rmf:GOVERN-1.1', 'iso-42001:6.1.2'] }] },
  'catalog/count-requirements': { order: 'any', asked: [{ ids: ['eu-ai-act', 'nowhere', 'iso-42001'] }] },
  'catalog/count-words': { asked: searches.filter(({ query }) => query !== '').map(one => ({ ...one, except: ['eu-ai-act:10', 'nowhere'] })) },
  'catalog/list-frameworks': { asked: [{}] },
  'catalog/list-requirements': lists(['framework', 'topic', 'kind', 'assessable', 'text'], [{ framework: 'iso-42001' }, { framework: 'nowhere' }, { topic: 'data governance' }, { kind: 'article' }, { assessable: true }, { assessable: false, framework: 'eu-ai-act' }, { text: '10(' }, { text: 'data' }], ['iso-42001.0002', 'iso']),
  'catalog/requirement-by-reference': { asked: ['10', 'Art. 10', 'A.6.2.4', 'govern 1.1', 'nowhere', ''].flatMap(ref => ['eu-ai-act', 'iso-42001', 'nist-ai-rmf'].map(framework => ({ framework, keys: referenceKeys(ref) }))) },
  'catalog/search-references': { asked: texts.flatMap(text => labels.map(some => ({ keys: referenceKeys(text), wholes: wholesOf(text), id: text, labels: some }))) },
  'catalog/search-words': { order: 'any', asked: searches.filter(({ query }) => query !== '').map(one => ({ ...one, limit: 10_000 })) },
  'graph/items-by-id': { order: 'any', asked: [{ ids: items }, { ids: [] }] },
  'graph/related-items': { order: 'any', asked: windows.flatMap(window => relations.map(relation => ({ ids: items, ...relation, ...window }))) },
  'graph/related-links': { order: 'any', asked: windows.flatMap(window => relations.map(relation => ({ ids: items, ...relation, ...window }))) },
  'inventory/count-evidence': { asked: [{ on }, { on: '2020-01-01' }, { on: '2099-01-01' }] },
  'inventory/count-items': { order: 'any', asked: [{ labels: Object.values(kinds) }, { labels: ['Amendment'] }] },
  'inventory/count-mappings': { asked: [{}] },
  'inventory/count-topics': { asked: [{}] },
  'inventory/list-datasets': lists(['text', 'owner', 'personalData'], [{ personalData: true }, { personalData: false }, { text: 'cv' }, { owner: 'party:data-governance' }]),
  'inventory/list-models': lists(['text', 'owner'], [{ text: 'model' }, { owner: 'party:data-governance' }]),
  'inventory/list-organisations': { asked: [{}] },
  'inventory/list-parties': lists(['text'], [{ text: 'data' }]),
  'inventory/list-systems': lists(['text', 'role', 'lifecycle', 'owner'], [{ role: 'provider' }, { role: 'deployer' }, { lifecycle: 'in use' }, { text: 'cv' }, { owner: 'party:data-governance' }]),
  'mapping/crosswalk': { asked: [['nist-ai-rmf', 'iso-42001'], ['iso-42001', 'nist-ai-rmf'], ['eu-ai-act', 'iso-42001'], ['eu-ai-act', 'eu-ai-act'], ['nowhere', 'iso-42001']].flatMap(([source, target]) =>
    [null, ['approved'], ['rejected']].flatMap(status => [page, { first: 200, ...start }, { first: 4, afterKey: 'nist-ai-rmf.0002', afterId: 'm' }].map(window => ({ source, target, status, ...window })))) },
  'mapping/ends': { order: 'any', asked: [{ ids: ['mapping:odd', 'nowhere', 'mapping:nist-ai-rmf-iso-42001/GOVERN-1.1', 'eu-ai-act:10'] }] },
  'mapping/list-mappings': lists(['set', 'status', 'relation'], [{ set: 'mapping-set:nist-ai-rmf-iso-42001' }, { status: ['approved', 'proposed'] }, { status: [] }, { relation: 'equal' }]),
  'mapping/list-sets': { asked: [{}] },
  'mapping/mappings-of-requirements': { order: 'any', asked: [null, ['approved']].flatMap(status => windows.map(window => ({ ids: [...items, 'nist-ai-rmf:MAP-2.3', 'iso-42001:A.7.2'], status, ...window }))) },
  'trace/bearing': { asked: [...topics, 'no topic'].map(topic => ({ topic })) },
  'trace/count-within': { asked: walksByTopic.map(along => ({ focus: ['eu-ai-act:10', 'system:odd'], ids: items, ...along })) },
  'trace/expand': { asked: walksByTopic.flatMap(along => [0, 3, 150].flatMap(most => [[], ['eu-ai-act:odd', 'nowhere']].map(focus => ({ ids: items, focus, ...along, most })))) },
  'trace/meet': { order: 'any', loose: ['far'], asked: walks.map(({ relationships: along }) => ({ ids: items, others: ['eu-ai-act:10', 'dataset:odd', 'evidence:cv-data-governance-file-4-2', 'iso-42001:A.6.2.4'], relationships: along })) },
  'trace/neighbours': { order: 'any', loose: ['far'], asked: walks.flatMap(({ relationships: along }) => [['nowhere', 'x'], ['eu-ai-act', 'system:odd']].map(ends => ({ ids: items, relationships: along, ends, most: 50_000 }))) },
  'trace/scene': { order: 'any', loose: ['nodes'], asked: walks.map(({ relationships: along }) => ({ ids: [...items, 'eu-ai-act:odd', 'evidence:cv-data-governance-file-4-2', 'evidence:odd'], relationships: along })) },
}
