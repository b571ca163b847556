import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvTemplate } from '../../server/formats/csv.js'
import { xlsxTemplate } from '../../server/formats/xlsx.js'
import { readHead } from '../../server/graph/head.js'
import { contentOf } from '../kit/content.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { fileFolder, verbOn } from './files.js'

let own: OwnGraph
const files = fileFolder()
beforeAll(async () => { own = await ownGraph() })
afterAll(async () => { files.remove(); await own.close() })

/** Has a process say, as the last thing it does, how much memory it had at most. */
const sayingPeak = ['--import', `data:text/javascript,${encodeURIComponent(
  "import { readFileSync, writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, `\\npeak ${/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]} kB\\n`))")}`]

/** Resident megabytes at most. The command line and its TypeScript take a third of it before they read anything; what the bombs among them stand for is more than all of it. */
const mostMegabytes = 400

async function importing(path: string) {
  const before = [await readHead(own.graph), await contentOf(own.graph)]
  const told = await verbOn(own.address, ['import', path, '--json'], sayingPeak)
  const megabytes = Number(/^peak (\d+) kB$/m.exec(told.err)?.[1]) / 1_024
  expect([await readHead(own.graph), await contentOf(own.graph)]).toEqual(before)
  return { ...told, megabytes, report: JSON.parse(told.out) as { problems: { line: number | null; column: number | null; reason: string }[] } }
}

/** A workbook of a few hundred kilobytes whose sheet unpacks to a quarter of a gigabyte of rows. */
async function honestBomb(): Promise<Uint8Array> {
  const parts = unzipSync(await xlsxTemplate('mappings'))
  const name = Object.keys(parts).find(part => part.endsWith('worksheets/sheet1.xml')) ?? ''
  const sheet = Buffer.from(parts[name] ?? []).toString('utf8')
  const row = '<row><c t="inlineStr"><is><t>a</t></is></c></row>'
  const at = sheet.indexOf('</sheetData>')
  const large = Buffer.alloc(250_000_000 - (250_000_000 % row.length), row)
  return zipSync({ ...parts, [name]: Buffer.concat([Buffer.from(sheet.slice(0, at)), large, Buffer.from(sheet.slice(at))]) }, { level: 1 })
}

/** A directory that names the same packed ten megabytes 200 times over, and says of each that it is small. */
async function repeatingBomb(): Promise<Uint8Array> {
  const zip = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(10_000_000) }))
  const end = zip.length - 22
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)]
  const entry = Buffer.from(zip.subarray(start, start + size))
  entry.writeUInt32LE(1_000, 24)
  const names = Array.from({ length: 200 }, (_, at) => {
    const named = Buffer.from(entry)
    named.write(String(at).padStart(3, '0'), 46)
    return named
  })
  const tail = Buffer.from(zip.subarray(end))
  tail.writeUInt16LE(200, 8)
  tail.writeUInt16LE(200, 10)
  tail.writeUInt32LE(size * 200, 12)
  return Buffer.concat([zip.subarray(0, start), ...names, tail])
}

/** A library that is right in all else, with nine lines of which each is ten times the one before it. */
const laughing = () => `urn: urn:example:library:laugh
objects:
  framework:
    urn: urn:example:framework:laugh
    ref_id: LAUGH
    name: A laugh
    requirement_nodes: [{ urn: urn:example:node:1, ref_id: '1', name: One, assessable: true, depth: 1 }]
${Array.from({ length: 9 }, (_, at) => `    a${at}: &a${at} [${Array.from({ length: 10 }, () => (at === 0 ? 'ha' : `*a${at - 1}`)).join(', ')}]`).join('\n')}
`

const exploding: Readonly<Record<string, readonly [file: string, content: () => Promise<Uint8Array> | string, line: number | null, reason: RegExp]>> = {
  'a workbook that unpacks to a thousand times its size': ['bomb.xlsx', honestBomb, null, /Unpacked, this workbook is over/],
  'a workbook whose directory lies about its sizes': ['liar.xlsx', repeatingBomb, null, /Unpacked, this workbook is over/],
  'YAML whose anchors multiply': ['laugh.yaml', laughing, 11, /Aliases stand for more than 10000 values/],
  'YAML whose anchor holds itself': ['itself.yaml', () => 'urn: a\nobjects: &o\n  framework: *o\n', 3, /within what it names/],
  'YAML that nests without end': ['deep.yaml', () => `urn: a\nobjects: ${'['.repeat(5_000)}`, 2, /./],
  'JSON that nests a million levels deep': ['deep.json', () => `{"catalog": ${'['.repeat(1_000_000)}`, 1, /200 levels/],
  'a table whose one cell is the whole of it': ['cell.csv', () => `source,relation,target\n${'x'.repeat(50_000_000)},equal,b\n`, 2, /50000000 characters/],
  'a table of a hundred thousand columns': ['wide.csv', () => `${'source,'.repeat(100_000)}relation,target\na,equal,b\n`, 1, /second time/],
}

describe('a file that is small and stands for much', () => {
  for (const [what, [name, content, line, reason]] of Object.entries(exploding)) {
    it(`is refused with its reason and takes no memory to speak of: ${what}`, async () => {
      const { end, report, megabytes, err } = await importing(files.put(name, await content()))
    expect([end, report], err).toMatchObject([2, { accepted: 0, committed: false }])
      expect(report.problems[0]).toMatchObject({ line, reason: expect.stringMatching(reason) })
      expect(megabytes).toBeGreaterThan(50)
      expect(megabytes).toBeLessThan(mostMegabytes)
    })
  }

  it('is told to people in words, and the next file of the same command is read all the same', async () => {
    const told = await verbOn(own.address, ['import', files.put('words.yaml', laughing()), files.put('right.csv', csvTemplate('framework'))])
    expect([told.end, told.out]).toEqual([2, expect.stringMatching(/words\.yaml.*Not imported.*\n.*line 11, column \d+: .*Aliases stand for more than 10000 values[^]*right\.csv.*Imported/)])
  })
})
