import fc from 'fast-check'
import { zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { csv, csvTemplate } from '../../server/formats/csv.js'
import type { FileFormat } from '../../server/formats/file-content.js'
import { safeCell, textOf } from '../../server/formats/table/safe-cell.js'
import { xlsx, xlsxTemplate } from '../../server/formats/xlsx.js'
import { anyText, bare, statedFramework, statedSet } from './any-content.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => csv.reads({ name: 'a.csv', bytes: bytes(text) })
const head = 'source_framework,source,relation,target_framework,target'

async function writtenAndRead(format: FileFormat, content: Parameters<NonNullable<FileFormat['writes']>>[0]) {
  const file = await format.writes?.(content) as Uint8Array
  return format.reads({ name: 'a', bytes: file })
}

describe('a table', () => {
  it('gives back every text, and none of its cells starts like a formula', () => {
    fc.assert(fc.property(anyText, text => {
      expect(textOf(safeCell(text))).toBe(text)
      expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r]/)
    }))
  })

  it.each([['CSV', csv, 150], ['XLSX', xlsx, 40]] as const)('in %s says what was written into it', async (_, format, numRuns) => {
    await fc.assert(fc.asyncProperty(fc.oneof(statedSet({ columns: { 'Our column': '=1+1' } }), statedFramework), async content => {
      const found = await writtenAndRead(format, content)
      expect(found.problems).toEqual([])
      expect(bare(found.content)).toEqual(bare(content))
    }), { numRuns })
  }, 60_000)

  it.each(['\ufffd', 'a\ufffdb', '\u0001', '\ufffe', '\ufdd0', 'a\u{1ffff}b', '_x0041_', 'valueOf'])('in XLSX says %j, which the format or its writer would change', async name => {
    const place = { line: null, column: null }
    const content = fc.sample(statedSet(), { numRuns: 1, seed: 1 })[0]
    if (!content) throw new Error('nothing was made')
    const [mapping] = content.mappings
    const named = { ...content, mappings: [{ ...mapping, sources: [{ name, place }], rationale: name }] } as typeof content
    const found = await writtenAndRead(xlsx, named)
    expect(found.problems).toEqual([])
    expect(bare(found.content)).toEqual(bare(named))
  })

  it.each(['mappings', 'framework'] as const)('to fill in can be read as it is: %s', async kind => {
    for (const found of [await csv.reads({ name: 'a', bytes: csvTemplate(kind) }), await xlsx.reads({ name: 'a', bytes: await xlsxTemplate(kind) })]) {
      expect(found.problems).toEqual([])
      expect(found.content?.kind).toBe(kind)
    }
  })
})

describe('CSV', () => {
  it('is read whatever its separator, encoding, line ends, and the case and order of its columns', async () => {
    const rows = [['Target', 'SOURCE FRAMEWORK', 'relation ', 'source', 'Target-Framework'], ['10|11', 'ISO', 'subset-of', 'A.2', 'Act']]
    for (const separator of [',', ';', '\t']) for (const end of ['\n', '\r\n', '\r']) {
      const text = rows.map(row => row.join(separator)).join(end)
      for (const file of [bytes(text), bytes(`\uFEFF${text}`), new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))]) {
        const { content, problems } = await csv.reads({ name: 'a', bytes: file })
        expect(problems).toEqual([])
        expect(content).toMatchObject({
          sourceFramework: { names: ['ISO'] }, targetFramework: { names: ['Act'] },
          mappings: [{ relation: 'subset', predicate: 'subset-of', sources: [{ name: 'A.2' }], targets: [{ name: '10' }, { name: '11' }], place: { line: 2, column: 4 } }],
        })
      }
    }
  })

  it.each([
    ['', null, null, /empty/],
    [`${head}\n`, 1, null, /no rows/],
    ['sorce,relation,target\nA,equal,B\n', 1, null, /column source is missing; is sorce meant\? the columns found are sorce, relation, target/],
    [`${head}\nI,A,equal,E\n`, 2, 5, /no target/],
    [`${head}\nI,,equal,E,B\n`, 2, 2, /no source/],
    [`${head}\nI,A,resembles,E,B\n`, 2, 3, /no relation; one of equal/],
    [`${head}\nI,A,equal,E,B,C\n`, 2, 6, /6 cells under 5 columns/],
    [`${head}\nI,A,equal,I,A\n`, 2, 5, /to itself/],
    [`${head}\nI,A,equal,E,B\nI,A,equal,E,B\n`, 3, null, /same as line 2/],
    [`${head}\nI,A,equal,E,B\nJ,A,subset,E,B\n`, 3, 1, /one source_framework/],
    [`${head},id\nI,A,equal,E,B,1\nI,C,equal,E,B,1\n`, 3, 6, /line 2 already/],
    [`${head},stated\nI,A,equal,E,B,2026-02-30\n`, 2, 6, /no day/],
    [`${head},status\nI,A,equal,E,B,done\n`, 2, 6, /none of proposed/],
    [`${head}\nI,"A,equal,E,B\n`, 2, 2, /never closed/],
    [`${head}\nI,"A"B,equal,E,B\n`, 2, 2, /follows the quote/],
    [`${head}\nI,${'x'.repeat(1_000_000)},equal,E,B\n`, 2, 2, /1000000 characters/],
    [`${head}\nI,A,eq\0ual,E,B\n`, 2, 7, /NUL/],
    ['framework,ref,parent\nF,1,2\n', 2, 3, /No row has this id/],
    ['framework,ref,parent\nF,1,2\nF,2,1\n', 2, 3, /within itself/],
    ['framework,ref\nF,1\nF,1\n', 3, 2, /line 2 already/],
    ['framework,ref\nF,\n', 2, 2, /names no provision/],
    ['framework,ref\n,1\n', 2, 1, /which framework/],
    ['framework,ref,assessable\nF,1,perhaps\n', 2, 3, /none of yes/],
  ])('reports what is wrong by line and column: %.60s', async (text, line, column, reason) => {
    expect((await read(text)).problems[0]).toMatchObject({ line, column, reason: expect.stringMatching(reason) })
  })

  it('takes both directions that contradict each other: that is for a reviewer to see', async () => {
    const { content, problems } = await read(`${head}\nI,A,subset,E,B\n,B,subset,,A\n`)
    expect(problems).toEqual([])
    expect(content).toMatchObject({ mappings: [{ relation: 'subset' }, { relation: 'subset' }] })
  })

  it('goes on with the good rows after a bad one', async () => {
    const { content, read: count, problems } = await read(`${head}\nI,A,what,E,B\n,"C",equal,,D\n`)
    expect([count, problems.length, content?.kind === 'mappings' && content.mappings.length]).toEqual([2, 1, 1])
  })
})

describe('a framework as a table', () => {
  it('whose provisions lie within themselves names each of them by line and column, however long the circle and whatever leads into it', async () => {
    const circle = Array.from({ length: 50_000 }, (_, at) => `F,r${at},r${(at + 1) % 50_000},T`)
    const found = await read(['framework,ref,parent,title', ...circle, 'F,into,r7,T', 'F,apart,,T'].join('\n'))
    expect(found).toMatchObject({ read: 50_002, content: { requirements: [{ ref: 'apart' }] }, unlisted: 49_001 })
    expect(found.problems[999]).toMatchObject({ line: 1_001, column: 3, value: 'r1000', reason: expect.stringContaining('lies within itself') })
  })
})

describe('XLSX', () => {
  const workbook = async (data: Parameters<typeof writeWorkbook>[0]) => new Uint8Array(await (await writeWorkbook(data as never).toBlob()).arrayBuffer())
  const problem = async (file: Uint8Array) => (await xlsx.reads({ name: 'a.xlsx', bytes: file })).problems[0]

  it('reads numbers, days and yes or no as text, and names the row of the sheet', async () => {
    const file = await workbook([
      ['framework', 'ref', 'assessable', 'title'], ['F', 7.4, true, { value: new Date('2026-11-24'), type: Date, format: 'yyyy-mm-dd' }], [null, null, null, null], [null, 7.4, false, null],
    ] as never)
    const { content, problems } = await xlsx.reads({ name: 'a', bytes: file })
    expect(content).toMatchObject({ requirements: [{ ref: '7.4', assessable: true, title: '2026-11-24' }] })
    expect(problems).toMatchObject([{ line: 4, column: 2 }])
  })

  it('refuses what is no workbook, and says what it is', async () => {
    expect(await problem(bytes('source,relation'))).toMatchObject({ reason: expect.stringMatching(/no XLSX/) })
    expect(await problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({ reason: expect.stringMatching(/\.xls/) })
    expect(await problem(new Uint8Array())).toMatchObject({ reason: expect.stringMatching(/empty/) })
    expect(await problem((await xlsxTemplate('mappings')).subarray(0, 900))).toMatchObject({ reason: expect.stringMatching(/damaged/) })
    expect(await problem(zipSync({ 'a.txt': bytes('a') }))).toMatchObject({ reason: expect.stringMatching(/cannot be read|no sheet/) })
  })

  it('refuses a bomb before it unpacks, whatever sizes it claims', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) })
    expect(await problem(bomb)).toMatchObject({ reason: expect.stringMatching(/Unpacked/) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    expect(await problem(bomb)).toMatchObject({ reason: expect.stringMatching(/Unpacked/) })
  })

  it('refuses a sheet whose one cell in the last corner would span billions', async () => {
    const sheet = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(await problem(zipSync({ 'xl/worksheets/sheet1.xml': bytes(sheet) }))).toMatchObject({ reason: expect.stringMatching(/1048576 rows and 16384 columns/) })
  })
})
