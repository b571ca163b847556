import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { GraphQLScalarType, Kind } from 'graphql'
import { resolvers as assurance } from '../assurance/resolvers.js'
import { resolvers as catalog } from '../catalog/resolvers.js'
import { enumValues } from '../contract/enums.js'
import { resolvers as coverage } from '../coverage/resolvers.js'
import { resolvers as exchange } from '../exchange/resolvers.js'
import { resolvers as history } from '../history/resolvers.js'
import { resolvers as inventory } from '../inventory/resolvers.js'
import { resolvers as mapping } from '../mapping/resolvers.js'
import { resolvers as trace } from '../trace/resolvers.js'
import { kinds, type Kind as ItemKind } from '../model/kind.js'
import type { Row } from '../contract/item.js'
import { parseDate, parseDateTime } from './dates.js'
import { inTime } from './in-time.js'

const features = ['contract', 'catalog', 'mapping', 'inventory', 'assurance', 'coverage', 'trace', 'history', 'exchange'] as const

const sdlOf = (feature: string) => readFileSync(fileURLToPath(new URL(`../${feature}/schema.graphql`, import.meta.url)), 'utf8')

/** The GraphQL type of an item: the label of its kind. What has no kind among nodes is a Change. */
const typeOf = (row: Partial<Row>) => (row.itemKind ? kinds[row.itemKind as ItemKind] : 'Change')

const scalar = (name: string, parse: (text: unknown) => string) =>
  new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : null),
  })

/** The whole schema: every feature's SDL beside its resolvers. */
export const schema = makeExecutableSchema({
  typeDefs: features.map(sdlOf),
  resolvers: [
    enumValues,
    { Node: { __resolveType: typeOf }, Item: { __resolveType: typeOf } },
    { Date: scalar('Date', parseDate), DateTime: scalar('DateTime', parseDateTime) },
    ...[catalog, mapping, inventory, assurance, coverage, trace, history, exchange].map(inTime),
  ] as never,
})
