import { besides } from '../faults.js'
import type { NamedFramework, NamedRequirement, StatedMapping, StatedMappingSet } from '../file-content.js'
import { writeGaps } from './gap-summary.js'
import { addressIn, metadataWith } from './metadata.js'
import { foreignText, objectOf, oscalKept, propsWith } from './own-props.js'
import { authorIn, methodIn } from './read-mapping-collection.js'
import { wordFor } from './relationship.js'
import { isToken, tokenOf, uuidOf } from './token.js'

/** Values that OSCAL has for how a mapping was made. */
const methods = ['human', 'automation', 'hybrid']

/**
 * A mapping collection of one mapping (OSCAL 1.2.1). What a set says and OSCAL has no word for stands in properties of our own namespace;
 * what OSCAL demands and the set does not say is made up and named as such, so that reading it back gives the same set. Records without an
 * id get the same uuid each time they are written.
 */
export function writeMappingCollection(content: StatedMappingSet): object {
  const { set, unmatched } = content
  const kept = oscalKept(set.kept)
  const [collection, mapping] = [objectOf(kept['collection']), objectOf(kept['mapping'])]
  const uuid = uuidOf(set.recordId, set.title ?? '', ...content.sourceFramework.names, ...content.targetFramework.names)
  const gaps = writeGaps(unmatched, mapping, uuid)
  const props = propsWith(mapping['props'], { unmatched: gaps.own })
  const head = headOf(content, collection, uuid)
  return {
    'mapping-collection': {
      ...head,
      mappings: [{
        uuid,
        ...besides(mapping, 'props'), ...gaps.summaries, ...(props ? { props } : {}),
        'source-resource': resourceOf(content.sourceFramework, objectOf(mapping['source-resource'])),
        'target-resource': resourceOf(content.targetFramework, objectOf(mapping['target-resource'])),
        maps: content.mappings.map((one, at) => mapOf(one, uuid, at)),
      }],
      ...besides(collection, 'uuid', 'metadata', 'provenance'),
    },
  }
}

function headOf({ set }: StatedMappingSet, collection: Readonly<Record<string, unknown>>, uuid: string): object {
  const metadata = objectOf(collection['metadata'])
  const { mapping } = oscalKept(set.kept)
  const madeUp = ['uuid', 'provenance'].filter(name => collection[name] === undefined)
  const own = {
    'record-id': set.recordId === undefined || uuid === set.recordId ? undefined : set.recordId,
    source: set.source, licence: set.licence, grouping: set.grouping, 'overlap-means': set.overlapMeans,
    author: unless(set.author, authorIn(metadata)),
    method: unless(set.method, methodIn(collection, objectOf(mapping))),
    url: unless(set.url, addressIn(metadata)),
    kept: foreignText(set.kept),
    'made-up-parts': madeUp.length > 0 ? madeUp.join(' ') : undefined,
  }
  return {
    uuid: collection['uuid'] ?? uuidOf(undefined, 'collection', uuid),
    metadata: metadataWith(metadata, set.title, metadata['version'] as string | undefined, own),
    provenance: collection['provenance'] ?? provenanceOf(set),
  }
}

/** A text that must be said, since reading what else is written would not give it. */
const unless = (text: string | undefined, derived: string | undefined) => (text === derived ? undefined : text)

const provenanceOf = ({ method = '', title }: StatedMappingSet['set']) => ({
  method: methods.includes(method) ? method : 'hybrid',
  'matching-rationale': 'semantic',
  status: 'not-complete',
  'mapping-description': title === undefined || title === '' ? 'Mappings exported from Throughline.' : title,
})

/** An address that was read stands as it was; other names stand in a property, with the first of them as an address. */
function resourceOf({ names }: NamedFramework, rest: Readonly<Record<string, unknown>>): object {
  const { href: _, ...more } = rest
  const href = typeof rest['href'] === 'string' ? rest['href'] : undefined
  if (href !== undefined && names[0] === href) return { type: 'catalog', ...more, href }
  const props = propsWith(rest['props'], { names: JSON.stringify(names) })
  return { type: 'catalog', ...more, href: `#${encodeURIComponent(Buffer.from(names[0] ?? '').toString())}`, props }
}

function mapOf(mapping: StatedMapping, set: string, at: number): object {
  const rest = oscalKept(mapping.kept)
  const said = objectOf(rest['relationship'])
  const { word, ns } = wordFor(mapping, mapping.predicate, (said['ns'] ?? rest['ns']) as string | undefined)
  const uuid = uuidOf(mapping.recordId, set, String(at), mapping.predicate, ...mapping.sources.map(one => one.name), '>', ...mapping.targets.map(one => one.name))
  const { rationale, strength, scale, author, reviewer, status, stated, reviewed } = mapping
  const props = propsWith(rest['props'], {
    'record-id': mapping.recordId === undefined || uuid === mapping.recordId ? undefined : mapping.recordId,
    predicate: word === mapping.predicate || mapping.predicate === '' ? undefined : mapping.predicate,
    strength, scale, author, reviewer, status, stated, reviewed,
    kept: foreignText(mapping.kept),
  })
  return {
    uuid,
    ...besides(rest, 'relationship', 'sources', 'targets', 'props', 'ns'), ...namespaced(rest, word, ns),
    sources: mapping.sources.map(one => itemOf(one, rest['sources'])),
    targets: mapping.targets.map(one => itemOf(one, rest['targets'])),
    ...(rationale === undefined ? {} : { remarks: rationale }),
    ...(props ? { props } : {}),
  }
}

/** The relationship in the form it was read in, where its namespace is still the same. */
function namespaced(rest: Readonly<Record<string, unknown>>, word: string, ns: string | undefined): object {
  const said = rest['relationship'] === undefined ? null : objectOf(rest['relationship'])
  if (said !== null && ns === (said['ns'] ?? rest['ns'])) return { ...(rest['ns'] === undefined ? {} : { ns: rest['ns'] }), relationship: { ...said, type: word } }
  return { ...(ns === undefined ? {} : { ns }), relationship: word }
}

function itemOf({ name, label }: NamedRequirement, telling: unknown): object {
  const rest = (Array.isArray(telling) ? (telling as unknown[]).map(objectOf) : []).find(one => one['id-ref'] === name) ?? {}
  const props = propsWith(rest['props'], { name: isToken(name) ? undefined : name, label })
  return { type: 'control', ...besides(rest, 'id-ref', 'props'), 'id-ref': tokenOf(name), ...(props ? { props } : {}) }
}
