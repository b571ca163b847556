/** Prefixes that every SSSOM file may use without declaring them (SSSOM 1.1, IRI prefixes). */
export const builtInPrefixes: Readonly<Record<string, string>> = {
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  semapv: 'https://w3id.org/semapv/vocab/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sssom: 'https://w3id.org/sssom/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  linkml: 'https://w3id.org/linkml/',
}

/** The prefixes of what only Throughline writes: relations that SKOS has no word for, unions, and names that have no prefix of their own. */
export const ownPrefixes = {
  throughline: 'urn:throughline:relation:',
  'throughline-union': 'urn:throughline:union:',
  'throughline-source': 'urn:throughline:source:',
  'throughline-target': 'urn:throughline:target:',
  'throughline-record': 'urn:throughline:record:',
} as const

export type Prefixes = Readonly<Record<string, string>>

const curie = /^([\p{L}_][\p{L}\p{N}_.-]*):(?!\/\/)/u

/** The prefix of an identifier; undefined for one that has none, and for an address. */
export const prefixOf = (identifier: string): string | undefined => {
  const colon = identifier.indexOf(':')
  if (colon < 1) return undefined
  return curie.exec(identifier)?.[1]
}

/** Why an identifier cannot be told, or undefined. A prefix must be declared or built in; addresses in full are not identifiers of SSSOM/TSV. */
export function unknownIdentifier(identifier: string, prefixes: Prefixes, strict: boolean): string | undefined {
  const prefix = prefixOf(identifier)
  if (prefix !== undefined) {
    return Object.hasOwn(prefixes, prefix) ? undefined
      : `The prefix "${prefix}" is declared nowhere; add it to curie_map, which declares ${listed(prefixes)}.`
  }
  if (identifier.includes('://')) return 'An identifier is written with a prefix of curie_map, not as an address in full.'
  return strict ? 'This is no identifier; one has a prefix of curie_map, a colon and a local name, such as HP:0009124.' : undefined
}

const listed = (prefixes: Prefixes): string => {
  const declared = Object.keys(prefixes).filter(prefix => !(prefix in builtInPrefixes))
  return declared.length === 0 ? 'none' : declared.slice(0, 20).join(', ')
}
