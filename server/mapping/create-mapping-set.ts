import { z } from 'zod'
import type { Context, Written } from '../contract/context.js'
import { itemColumn } from '../contract/item.js'
import { putItem } from '../contract/keep.js'
import { demandFree } from '../contract/standing-item.js'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { clip, invalidInput, notFound } from '../model/errors.js'
import { fold } from '../model/reference.js'
import { groupings, overlapMeanings } from '../model/words.js'
import { ownSetDefaults, ownSetId } from './into-set.js'

const itemsById = statement('graph/items-by-id', z.object({ item: itemColumn }))

export interface CreateMappingSetInput {
  readonly id?: string | null
  readonly title: string
  readonly sourceFramework: string
  readonly targetFramework: string
  readonly source?: string | null
  readonly author?: string | null
  readonly licence?: string | null
  readonly method?: string | null
  readonly grouping?: (typeof groupings)[number] | null
  readonly overlapMeans?: string | null
  readonly separateReview?: boolean | null
}

export interface MappingSetChanged extends Written {
  readonly item: string
}

/** A set for mappings between two frameworks. Errors: INVALID_INPUT and NOT_FOUND by field; CONFLICT where an item has this id already. */
export async function createMappingSet(input: CreateMappingSetInput, { commit, viewer }: Context): Promise<MappingSetChanged> {
  const { sourceFramework, targetFramework } = input
  const id = idOf(input)
  const title = texted('title', input.title)
  if (title === null) throw invalidInput('input.title', 'must say something')
  if (sourceFramework === targetFramework) throw invalidInput('input.targetFramework', 'is the source framework; a set maps one framework to another')
  const properties = {
    id, title, sourceFramework, targetFramework, sortKey: fold(title),
    source: texted('source', input.source) ?? ownSetDefaults.source, author: texted('author', input.author) ?? viewer.actor,
    licence: texted('licence', input.licence) ?? ownSetDefaults.licence, method: texted('method', input.method) ?? ownSetDefaults.method,
    grouping: input.grouping ?? ownSetDefaults.grouping, overlapMeans: meaningOf(input.overlapMeans), separateReview: input.separateReview === true || null,
  }
  const written = await commit('mapping-set.created', async (write, read) => {
    await demandFrameworks(read, input)
    await demandFree(read, id)
    await putItem(write, 'MappingSet', id, properties)
  })
  return { ...written, item: id }
}

function idOf({ id, sourceFramework: source, targetFramework: target }: CreateMappingSetInput): string {
  if (id == null) return ownSetId({ source, target })
  if (id.length > 200 || !/^mapping-set:[A-Za-z0-9][A-Za-z0-9./-]*$/.test(id)) throw invalidInput('input.id', `must start with "mapping-set:" and go on with letters, digits, dots, slashes and hyphens, at most 200 in all; "${clip(id)}" does not`)
  return id
}

function texted(name: 'title' | 'source' | 'author' | 'licence' | 'method', given: string | null | undefined): string | null {
  if (given == null || given.trim() === '') return null
  if (given.length > 1_000) throw invalidInput(`input.${name}`, `may have at most 1000 characters, not ${given.length}`)
  return given
}

function meaningOf(given: string | null | undefined): string {
  const meaning = given ?? ownSetDefaults.overlapMeans
  if (!overlapMeanings.some(one => one === meaning)) throw invalidInput('input.overlapMeans', `must be ${overlapMeanings.map(one => `"${one}"`).join(' or ')}, not "${clip(meaning)}"`)
  return meaning
}

async function demandFrameworks(read: Read, { sourceFramework, targetFramework }: CreateMappingSetInput): Promise<void> {
  const rows = await read(itemsById, { ids: [sourceFramework, targetFramework] })
  const held = new Set(rows.filter(({ item }) => item.itemKind === 'FRAMEWORK').map(({ item }) => item.id))
  if (!held.has(sourceFramework)) throw notFound('input.sourceFramework', sourceFramework)
  if (!held.has(targetFramework)) throw notFound('input.targetFramework', targetFramework)
}
