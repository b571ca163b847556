import { z } from 'zod'
import { touchedRow } from '../graph/change-log.js'
import { statement } from '../graph/statement.js'
import type { Value } from '../model/canonical-json.js'

/** The properties of an item as the graph holds them. */
export type Properties = Readonly<Record<string, Value>>

const properties = z.record(z.string(), z.custom<Value>())

export const listFrameworks = statement('exchange/frameworks', z.object({ properties }))
export const listSets = statement('exchange/mapping-sets', z.object({ properties, mappings: z.number() }))
export const standingRequirements = statement('exchange/standing-requirements', z.object({
  properties, whole: z.string().nullable(), role: z.string().nullable(), position: z.number().nullable(),
}))
export const standingMappings = statement('exchange/standing-mappings', z.object({ properties, sources: z.array(z.string()), targets: z.array(z.string()) }))
export const inventoryNames = statement('exchange/inventory-names', z.object({
  id: z.string(), label: z.string(), name: z.string(), version: z.string().nullable(), recordId: z.string().nullable(),
}))
export const standingItems = statement('exchange/standing-items', z.object({
  properties, label: z.string(), links: z.array(z.tuple([z.string(), z.string()])), owners: z.array(z.string()),
}))
export const derivations = statement('exchange/derivations', z.object({ from: z.string(), to: z.string() }))
export const transactionMemory = statement('exchange/transaction-memory', z.object({ size: z.string() }))
export const heapBytes = statement('exchange/heap', z.object({ bytes: z.number() }))

export const putItems = statement('graph/put-items', touchedRow)
export const createMappings = statement('exchange/create-mappings', z.object({ made: z.number() }))
export const createLinks = statement('graph/create-links', touchedRow)
export const changeLinks = statement('graph/change-links', touchedRow)
export const removeLinks = statement('graph/remove-links', touchedRow)

export type StandingRequirement = z.infer<typeof standingRequirements.row>
export type StandingMapping = z.infer<typeof standingMappings.row>
export type InventoryName = z.infer<typeof inventoryNames.row>
export type StandingItem = z.infer<typeof standingItems.row>
