import { readFileSync } from 'node:fs'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { StartError } from '../../model/start-error.js'
import type { Address } from '../connect.js'
import type { DataFolder } from './data-folder.js'
import { pause } from './pause.js'

const patience = 300_000
/** A Neo4j that has only just opened its port may refuse everybody for a moment. */
const patienceWithRefusal = 15_000

/** Waits until a managed Neo4j answers over Bolt with our password, which it is given at its first log-in. Errors: StartError. */
export async function untilReady(address: Address, folder: DataFolder, gone: () => boolean): Promise<void> {
  const deadline = Date.now() + patience
  let refusedSince = 0
  while (Date.now() < deadline && !gone()) {
    const answer = await answerOf(address)
    if (answer === 'open') return
    refusedSince = answer === 'refused' ? refusedSince || Date.now() : 0
    if (refusedSince && Date.now() - refusedSince > patienceWithRefusal)
      throw new StartError(`The Neo4j of the data folder ${folder.path} refuses the password in ${folder.path}/neo4j-password; bring that file back, or set THROUGHLINE_DATA to another folder.`)
    await pause(200)
  }
  throw new StartError(`Neo4j did not start on the data folder ${folder.path}: ${tellingLine(folder)}`)
}

async function answerOf(address: Address): Promise<'open' | 'silent' | 'refused'> {
  try {
    await ask(address, address.password, address.database, 'RETURN 1', {})
    return 'open'
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (!/Security/.test(error.code)) return 'silent'
    await firstLogIn(address)
    return 'refused'
  }
}

/** Neo4j comes as neo4j/neo4j and wants that changed. A start that was killed in between finds it so again. */
async function firstLogIn(address: Address): Promise<void> {
  await ask(address, 'neo4j', 'system', 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from: 'neo4j', to: address.password }).catch(() => undefined)
}

/** Asks one question on a connection of its own. */
export async function ask(address: Address, password: string, database: string, text: string, parameters: Record<string, string>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, password), { connectionTimeout: 2_000, maxTransactionRetryTime: 0, telemetryDisabled: true })
  try {
    await driver.executeQuery(text, parameters, { database })
  } finally {
    await driver.close()
  }
}

/** The line that says most about why Neo4j ended: Java's own, or else the last fault in Neo4j's log. */
function tellingLine({ log, home }: DataFolder): string {
  const lines = [log, `${home}/logs/neo4j.log`].map(linesOf)
  return lines.flatMap(said => said.findLast(line => line.startsWith('Caused by')) ?? said.findLast(line => /error|exception/i.test(line)) ?? []).at(0) ?? `see ${home}/logs/neo4j.log`
}

function linesOf(log: string): string[] {
  try {
    return readFileSync(log, 'utf8').split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('at '))
  } catch {
    return []
  }
}
