import { readFileSync } from 'node:fs'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { StartError } from '../../model/start-error.js'
import type { Address } from '../connect.js'

const patience = 120_000

/** Waits until a managed Neo4j answers over Bolt with our password, which it is given at its first log-in. */
export async function untilReady(address: Address, log: string, gone: () => boolean): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (await answers(address)) return
    if (gone()) break
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new StartError(`Neo4j did not start; its log says: ${lastLines(log)}`)
}

async function answers(address: Address): Promise<boolean> {
  try {
    await ask(address, address.password, address.database, 'RETURN 1', {})
    return true
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (/Security/.test(error.code)) await firstLogIn(address)
    return false
  }
}

/** Neo4j comes as neo4j/neo4j and wants that changed. A start that was killed in between finds it so again. */
async function firstLogIn(address: Address): Promise<void> {
  await ask(address, 'neo4j', 'system', 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from: 'neo4j', to: address.password }).catch(() => undefined)
}

async function ask(address: Address, password: string, database: string, text: string, parameters: Record<string, string>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, password), { connectionTimeout: 2_000, maxTransactionRetryTime: 0, telemetryDisabled: true })
  try {
    await driver.executeQuery(text, parameters, { database })
  } finally {
    await driver.close()
  }
}

function lastLines(log: string): string {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ')
  } catch {
    return 'nothing'
  }
}
