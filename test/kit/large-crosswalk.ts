import { randomFrom } from '../bench/random.js'

/** A generated framework as OSCAL writes it, of controls named `left-1` and so on. */
export function generatedCatalogue(name: 'left' | 'right', requirements: number): string {
  const controls = Array.from({ length: requirements }, (_, at) => ({ id: `${name}-${at + 1}`, title: `Control ${at + 1} of ${name}` }))
  const metadata = { title: name, 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' }
  return JSON.stringify({ catalog: { uuid: `3f1c2b64-6e0b-4c39-9b1f-0d8a6f6b1a0${name === 'left' ? 1 : 2}`, metadata, controls } })
}

const predicates = ['skos:exactMatch', 'skos:broadMatch', 'skos:narrowMatch', 'skos:closeMatch']

const head = `#mapping_set_id: https://example.org/sets/left-right
#license: https://creativecommons.org/publicdomain/zero/1.0/
#subject_source: left
#object_source: right
#curie_map:
#  left: https://example.org/left/
#  right: https://example.org/right/
subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tcomment
`

/** Mappings between two such frameworks as SSSOM TSV, in no order; every pair at most once while there are fewer rows than a seventh of the pairs. */
export function generatedTable(rows: number, requirements: number): string {
  const random = randomFrom(250_000)
  const start = random.below(requirements)
  const lines = Array.from({ length: rows }, (_, at) => {
    const [source, target] = [at % requirements, (start + Math.floor(at / requirements) * 7 + at) % requirements]
    return `left:left-${source + 1}\tControl ${source + 1}\t${random.one(predicates)}\tright:right-${target + 1}\tsemapv:ManualMappingCuration\t0.${1 + random.below(8)}\tBoth ask for what row ${at} speaks of\n`
  })
  return head + lines.join('')
}
