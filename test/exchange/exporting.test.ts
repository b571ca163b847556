import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormatName, formats } from '../../server/formats/all.js'
import type { StatedMappingSet } from '../../server/formats/file-content.js'
import { commit } from '../../server/graph/commit.js'
import { readHead } from '../../server/graph/head.js'
import { send, serve, type Served } from '../api/serve.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { given, importing, verbOn } from './files.js'

let own: OwnGraph
let served: Served
/** The revision after each import. */
const revisions: number[] = []
const moments: string[] = []

const columns = 'set,source_framework,source,relation,target_framework,target,status,reviewer,id,overlap_means'
const table = (...rows: readonly string[]) => given('links.csv', [columns, ...rows].join('\n'))
/** Two sets of two people who number their rows alike, one of them stated the other way round, and rows of every status. */
const files = [
  table('one,left,1,equal,right,1,approved,Ben,1,proper overlap', 'one,left,2,subset,right,2,proposed,,2,', 'one,left,3,disjoint,right,3,rejected,Ben,3,'),
  table('two,right,1,superset,left,1,approved,Cleo,1,any overlap', 'two,right,2,intersects,left,3,proposed,,2,', 'two,right,3,association,left,2,rejected,Cleo,3,'),
  table('one,left,1,subset,right,1|2,approved,Ben,1,proper overlap', 'one,left,2,subset,right,2,rejected,Ben,2,', 'one,left,3,disjoint,right,3,rejected,Ben,3,'),
]

beforeAll(async () => {
  own = await ownGraph()
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: ['1', '2', '3'], right: ['1', '2', '3'], far: ['1'] }, mappings: {} }))
  for (const file of files) {
    const { committed, problems } = await importing(own.graph, file)
    expect({ committed, problems }).toEqual({ committed: true, problems: [] })
    const head = await readHead(own.graph)
    revisions.push(head?.revision ?? 0)
    moments.push(head?.at ?? '')
  }
  served = await serve(own.graph)
})
afterAll(async () => { await served.close(); await own.close() })

const download = async (what: string, format: FormatName, asOf?: string | number) =>
  new Uint8Array(await (await fetch(`${served.url}/export?what=${what}&format=${format}${asOf === undefined ? '' : `&asOf=${asOf}`}`)).arrayBuffer())

/** What a file states, row by row. */
async function statedIn(bytes: Uint8Array, format: FormatName): Promise<string[]> {
  const { content, problems } = await formats[format].reads({ name: 'a', bytes })
  expect(problems).toEqual([])
  return (content as StatedMappingSet).mappings.map(({ sources, targets, relation, status, reviewer }) =>
    [sources.map(one => one.name), relation, targets.map(one => one.name), status, reviewer ?? 'nobody'].join(' ').replaceAll('left:', 'l').replaceAll('right:', 'r')).sort()
}

const first = ['l1 equal r1 approved Ben', 'l2 subset r2 proposed nobody', 'l3 disjoint r3 rejected Ben']
const turned = ['l1 subset r1 approved Cleo', 'l2 association r3 rejected Cleo', 'l3 overlaps r2 proposed nobody']
const last = ['l1 subset r1,r2 approved Ben', 'l2 subset r2 rejected Ben', 'l3 disjoint r3 rejected Ben']
const written = ['csv', 'xlsx', 'oscal', 'sssom'] as const

describe('all mappings between two frameworks', () => {
  for (const format of written) {
    it(`of several sets are one file, each with its status and read from the one side, in ${format}`, async () => {
      expect(await statedIn(await download('left..right', format), format)).toEqual([...last, ...turned].sort())
    })

  }

  it('are read from the other side where it is asked for so', async () => {
    expect(await statedIn(await download('right..left', 'csv'), 'csv')).toContain('r1 superset l1 approved Cleo')
    expect(await statedIn(await download('right..left', 'csv'), 'csv')).toContain('r1,r2 superset l1 approved Ben')
  })

  it('may be none', async () => {
    expect((await send(`${served.url}/export?what=left..far&format=csv`)).status).toBe(200)
    expect((await send(`${served.url}/export?what=left..nowhere&format=csv`)).code).toBe('NOT_FOUND')
  })
})

describe('an export of an earlier day', () => {
  it('gives what was stated then, by revision and by moment, over HTTP and on the command line', async () => {
    expect(await statedIn(await download('left..right', 'csv', revisions[0]), 'csv')).toEqual(first)
    expect(await statedIn(await download('left..right', 'csv', revisions[1]), 'csv')).toEqual([...first, ...turned].sort())
    for (const [at, revision] of revisions.entries()) {
      const then = await statedIn(await download('left..right', 'oscal', revision), 'oscal')
      expect(await statedIn(await download('left..right', 'oscal', moments[at]), 'oscal')).toEqual(then)
      const told = await verbOn(own.address, ['export', 'left..right', '--format', 'oscal', '--as-of', String(revision)])
      expect([told.end, await statedIn(new TextEncoder().encode(told.out), 'oscal')]).toEqual([0, then])
    }
    expect(await statedIn(await download('mapping-set:one', 'csv', revisions[1]), 'csv')).toEqual(first)
  })

  it('is refused where there was nothing of that name yet, and where the day is none', async () => {
    const codeOf = async (what: string, asOf: string | number) => { const { code, field } = await send(`${served.url}/export?what=${what}&format=csv&asOf=${asOf}`); return `${code} ${field}` }
    expect(await codeOf('mapping-set:two', revisions[0] ?? 0)).toBe('NOT_FOUND what')
    expect(await codeOf('left', 0)).toBe('NOT_FOUND what')
    expect(await codeOf('left', 99_999)).toBe('INVALID_INPUT asOf.revision')
    for (const asOf of ['yesterday', '2026-13-01T00:00:00Z', '-1', '']) expect(await codeOf('left', asOf)).toBe('INVALID_INPUT asOf')
    for (const [args, said] of [[['--as-of', 'yesterday'], 'as-of'], [['--as-of', '99999'], '99999']] as const) {
      const told = await verbOn(own.address, ['export', 'left', '--format', 'csv', ...args])
      expect([told.end, told.out, told.err]).toEqual([2, '', expect.stringContaining(said)])
    }
  })
})

describe('what was exported between two frameworks', () => {
  it('comes into an empty graph as it was, whatever the format', async () => {
    const exported = await Promise.all(written.map(async format => [format, await download('left..right', format)] as const))
    for (const [format, bytes] of exported) {
      await own.wipe()
      const report = await importing(own.graph, { name: 'between', bytes }, { format, takeInMissing: true })
      expect([format, report.problems, report.rejected, report.committed]).toEqual([format, [], 0, true])
      expect(await statedIn(await download(report.item ?? '', format), format), format).toEqual(await statedIn(bytes, format))
    }
  })
})
