import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { askAll, question } from '../contract/question.js'
import { inOrder, itemsOf, rowAt } from '../contract/recall.js'

const listOrganisations = question('inventory/list-organisations', z.object({ item: itemColumn }), facts =>
  inOrder(facts, itemsOf(facts, 'ORGANISATION')).map(item => ({ item: rowAt(facts, item) })))

/** The organisations the graph is asked for. */
export const organisations = async ({ source }: Context): Promise<Row[]> => (await askAll(source, listOrganisations)).map(row => row.item)
