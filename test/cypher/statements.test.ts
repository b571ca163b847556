import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/config.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'

const filesOf = (folder: string, ending: string) =>
  readdirSync(projectFolder + folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending)).sort()
const read = (path: string) => readFileSync(projectFolder + path, 'utf8')

const names = filesOf('cypher', '.cypher').filter(name => !name.startsWith('schema/')).map(name => name.replace('.cypher', '')).sort()
const sources = filesOf('server', '.ts').map(name => [name, read(`server/${name}`)] as const)
const bound = sources.flatMap(([, text]) => [...text.matchAll(/\b(?:statement|question|listQuestion)\(\s*'([^']+)'/g)].map(match => match[1] ?? ''))

interface Parts {
  readonly header: readonly string[]
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
  readonly used: readonly string[]
  readonly body: string
}

/** A file's header, line by line, and what it promises; and what the statement below it uses. */
function partsOf(name: string): Parts {
  const lines = read(`cypher/${name}.cypher`).split('\n')
  const end = lines.findIndex(line => !line.startsWith('//'))
  const header = lines.slice(0, end).map(line => line.slice(2).trim())
  const body = lines.slice(end).join('\n')
  const columns = header.find(line => line.startsWith('columns: '))?.slice('columns: '.length) ?? ''
  return {
    header, body,
    parameters: unique(header.filter(line => line.startsWith('$')).flatMap(parametersIn)),
    columns: withoutShapes(columns).split(',').map(column => column.split(':')[0]?.trim() ?? ''),
    used: unique(parametersIn(body.replace(/^\s*\/\/.*$/gm, ''))),
  }
}

/** A column may say in brackets what stands in it. */
function withoutShapes(columns: string): string {
  const inner = columns.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, '')
  return inner === columns ? columns : withoutShapes(inner)
}

const parametersIn = (text: string) => [...text.matchAll(/\$([A-Za-z]\w*)/g)].map(match => match[1] ?? '')
const unique = (words: readonly string[]) => [...new Set(words)].sort()

describe('the statements', () => {
  it('are there to be checked', () => {
    expect(names.length).toBeGreaterThan(40)
    expect(sources.length).toBeGreaterThan(50)
  })

  it('are each bound to a row schema somewhere in the server, and no binding names a file that is not there', () => {
    expect(unique(bound)).toEqual(names)
  })

  it('are the only Cypher there is: no other text of the server is a statement', () => {
    const cypher = /\b(?:MATCH|MERGE|CREATE|UNWIND|OPTIONAL MATCH|DETACH DELETE|DELETE|RETURN|SET|CALL)\s*[({$:]|\b(?:MATCH|MERGE|CREATE)\s+\(|\bUNWIND\s+\$/
    for (const [name, text] of sources) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      expect(cypher.exec(code)?.[0], `server/${name}`).toBeUndefined()
    }
  })

  it('are run as they were written: nothing is pasted into the text of one', () => {
    for (const [name, text] of sources) expect(/\.text\s*(?:\+|\.replace|\.concat)|\$\{[^}]*(?:statement|Statement)\w*\.text/.exec(text)?.[0], `server/${name}`).toBeUndefined()
  })

  it('never take an item away with its relationships unseen', () => {
    for (const name of names) expect(partsOf(name).body, name).not.toMatch(/DETACH\s+DELETE/i)
  })
})

describe('each statement', () => {
  let own: OwnGraph
  beforeAll(async () => { own = await ownGraph() })
  afterAll(() => own.close())

  for (const name of names) {
    it(`${name} says what it answers, which parameters it takes and which columns it gives, and Neo4j agrees`, async () => {
      const { header, parameters, columns, used, body } = partsOf(name)
      expect(header[0]).toMatch(/^[A-Z].*[.?]/)
      expect(parameters).toEqual(used)
      const session = own.graph.driver.session({ database: own.graph.database })
      const result = session.run(`EXPLAIN ${body}`, Object.fromEntries(used.map(parameter => [parameter, null])))
      const [keys, { notifications }] = [await result.keys(), await result.summary()]
      await session.close()
      expect(columns).toEqual(keys)
      expect(notifications.filter(({ code, category }) => category !== 'UNRECOGNIZED' && !/UnknownLabel|UnknownPropertyKey|UnknownRelationshipType|ParameterNotProvided/.test(code)).map(({ code, description }) => `${code}: ${description}`)).toEqual([])
    })
  }
})
