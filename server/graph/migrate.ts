import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { z } from 'zod'
import { StartError } from '../model/start-error.js'
import type { Graph } from './connect.js'
import { many } from './read.js'
import { cypherFolder, statement } from './statement.js'

const applied = statement('graph/applied-migrations', z.object({ name: z.string(), checksum: z.string() }))
const record = statement('graph/record-migration', z.object({ name: z.string() }))
const makeHead = statement('graph/make-head', z.object({ revision: z.number() }))

interface Migration {
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

/**
 * Brings the schema up to date: the numbered files of `cypher/schema`, each once, in order. Throws StartError when a file that was
 * applied has been edited since, or when the database knows a migration that this program does not (it is newer).
 */
export async function migrate(graph: Graph, folder = `${cypherFolder}schema/`): Promise<readonly string[]> {
  const migrations = readMigrations(folder)
  const done = new Map((await many(graph, applied)).map(row => [row.name, row.checksum]))
  refuseStrangers(migrations, done)
  const pending = migrations.filter(migration => !done.has(migration.name))
  for (const migration of pending) await apply(graph, migration)
  await write(graph, makeHead.text, { graphId: randomUUID(), at: new Date().toISOString(), hash: '0'.repeat(64) })
  return pending.map(migration => migration.name)
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.cypher'))
    .sort()
    .map(file => {
      const text = readFileSync(`${folder}${file}`, 'utf8')
      return { name: file.replace('.cypher', ''), checksum: createHash('sha256').update(text).digest('hex'), statements: statementsOf(text) }
    })
}

const statementsOf = (text: string) =>
  text.replace(/^\/\/.*$/gm, '').split(';').map(part => part.trim()).filter(part => part !== '')

function refuseStrangers(migrations: readonly Migration[], done: ReadonlyMap<string, string>): void {
  for (const migration of migrations) {
    const checksum = done.get(migration.name)
    if (checksum !== undefined && checksum !== migration.checksum)
      throw new StartError(`cypher/schema/${migration.name}.cypher was edited after it had been applied to this database; restore it and add a new migration instead.`)
  }
  const known = new Set(migrations.map(migration => migration.name))
  for (const name of done.keys())
    if (!known.has(name)) throw new StartError(`This database has the migration "${name}", which this version of Throughline does not know; start a newer version.`)
}

/** Schema statements cannot share a transaction with writes, so each stands alone; all say IF NOT EXISTS and may be repeated after a crash. */
async function apply(graph: Graph, migration: Migration): Promise<void> {
  for (const text of migration.statements) await write(graph, text, {}).catch(error => { if (!madeByAnother(error)) throw error })
  await write(graph, record.text, { name: migration.name, checksum: migration.checksum, at: new Date().toISOString() })
}

/** Two that migrate at the same moment may both find that a rule is missing, in spite of IF NOT EXISTS; the slower one is told that there is one just like it. */
const madeByAnother = (error: unknown) => error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'

async function write(graph: Graph, text: string, parameters: Record<string, unknown>): Promise<void> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.WRITE })
  try {
    await session.executeWrite(tx => tx.run(text, parameters))
  } finally {
    await session.close()
  }
}
