import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Address } from './graph/connect.js'
import { StartError } from './model/start-error.js'

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../', import.meta.url))

/** All that a start can be told. Folders are absolute; `heapMegabytes` bounds the managed Neo4j. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Names, besides those of this machine itself, that the server answers to. */
  readonly hosts: readonly string[]
  readonly dataFolder: string
  readonly cacheFolder: string
  readonly demo: boolean
  readonly development: boolean
  readonly heapMegabytes?: number | undefined
  readonly neo4j?: Address | undefined
}

const portWords = 'must be a port number from 0 to 65535'
const heapWords = 'must be a whole number of megabytes, 256 or more'

const variables = z.object({
  PORT: z.string().regex(/^\d+$/, portWords).transform(Number).pipe(z.number().max(65_535, portWords)).default(4000),
  HOST: z.string().default('127.0.0.1'),
  THROUGHLINE_HOSTS: z.string().default('').transform(list => list.toLowerCase().split(/[\s,]+/).filter(name => name !== '')),
  THROUGHLINE_DATA: z.string().default('.throughline'),
  THROUGHLINE_CACHE: z.string().optional(),
  THROUGHLINE_DEMO: z.enum(['true', 'false'], 'must be true or false').default('true'),
  THROUGHLINE_HEAP: z.string().regex(/^\d+$/, heapWords).transform(Number).pipe(z.number().min(256, heapWords)).optional(),
  NEO4J_URI: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must start with bolt://, neo4j:// or their +s forms').optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  XDG_CACHE_HOME: z.string().optional(),
  NODE_ENV: z.string().optional(),
})

/** Reads the environment, once. Throws a StartError that names the variable which is wrong; an empty variable counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0])
    throw new StartError(`${name} is "${set[name]}"; it ${issue?.message}`)
  }
  const read = parsed.data
  return {
    host: read.HOST,
    port: read.PORT,
    hosts: read.THROUGHLINE_HOSTS,
    dataFolder: resolve(projectFolder, read.THROUGHLINE_DATA),
    cacheFolder: resolve(read.THROUGHLINE_CACHE ?? `${read.XDG_CACHE_HOME ?? `${homedir()}/.cache`}/throughline`),
    demo: read.THROUGHLINE_DEMO === 'true',
    development: read.NODE_ENV === 'development',
    heapMegabytes: read.THROUGHLINE_HEAP,
    neo4j: read.NEO4J_URI === undefined ? undefined : { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD, database: read.NEO4J_DATABASE },
  }
}
