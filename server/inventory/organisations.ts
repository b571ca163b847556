import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const listOrganisations = statement('inventory/list-organisations', z.object({ item: itemColumn }))

/** The organisations the graph is asked for. */
export const organisations = async ({ graph }: Context): Promise<Row[]> => (await many(graph, listOrganisations)).map(row => row.item)
