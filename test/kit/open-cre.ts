import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The graph of OWASP OpenCRE as two tables and what any analysis over it has to count. */
export const openCreFolder = '../shared/data/opencre'

const read = (name: string) => parse(readFileSync(`${openCreFolder}/${name}.csv`, 'utf8'), { columns: true }) as Record<string, string>[]

/**
 * That project's own analysis leaves one common requirement out of every path: it only groups what cuts across all others. Here it stands in
 * a framework of its own, so that a walk through `opencre` does not pass through it.
 */
const grouping = 'Cross-cutting concerns'

export interface OpenCre {
  /** The ids of each framework: the common requirements are those of `opencre`. */
  readonly frameworks: ReadonlyMap<string, readonly string[]>
  readonly links: readonly { readonly kind: 'LINKED_TO' | 'CONTAINS' | 'RELATED'; readonly from: string; readonly to: string }[]
  readonly expected: readonly { readonly edges: string; readonly base: string; readonly compare: string; readonly counts: readonly number[] }[]
}

export function readOpenCre(): OpenCre {
  const frameworks = new Map<string, string[]>()
  for (const { id = '', label, standard = '', name } of read('nodes')) {
    const framework = label !== 'CRE' ? standard : name === grouping ? 'opencre-grouping' : 'opencre'
    frameworks.set(framework, [...(frameworks.get(framework) ?? []), id])
  }
  return {
    frameworks,
    links: read('edges').map(({ source = '', type, target = '' }) => ({ kind: type as 'CONTAINS', from: source, to: target })),
    expected: read('expected_map_analysis').map(({ edge_set: edges = '', base = '', compare = '', ...counts }) => ({ edges, base, compare, counts: Object.values(counts).map(Number) })),
  }
}
