import { isUtf8 } from 'node:buffer'
import type { Request, RequestHandler } from 'express'
import { Lexer, Source, type Token, TokenKind } from 'graphql'
import { tooLarge } from '../model/errors.js'
import { isText } from '../model/is-text.js'
import { demandText, notText } from './well-formed.js'

/** What a parser can take without trouble; the limits proper are judged on the parsed query (limits.ts). */
const mostTokens = 10_000
const deepestBrackets = 100

/**
 * Refuses a request before anything parses it: text that is none, wherever it stands, and a query so long or so deep that reading it
 * would be the work. Errors: INVALID_INPUT, TOO_LARGE.
 */
export const screen: RequestHandler = (request, _, next) => {
  const asked = request.method === 'GET' ? ofAddress(request) : (request.body as unknown)
  demandText(asked)
  const query = (asked as { readonly query?: unknown } | undefined)?.query
  if (typeof query === 'string') screenQuery(query)
  next()
}

/** A GET carries the query in its address, and the variables as JSON. What is no JSON is refused by Apollo. */
function ofAddress({ query }: Request): unknown {
  const { variables, extensions, ...rest } = query
  return { ...rest, variables: parsed(variables), extensions: parsed(extensions) }
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return json
  }
}

function screenQuery(query: string): void {
  let tokens = 0
  let brackets = 0
  for (const { kind, value } of tokensOf(query)) {
    tokens += 1
    if (/^[{([]$/.test(kind)) brackets += 1
    if (/^[})\]]$/.test(kind)) brackets -= 1
    if (tokens > mostTokens) throw tooLarge(`The query is too long: it holds more than ${mostTokens} words and signs`)
    if (brackets > deepestBrackets) throw tooLarge(`The query nests more than ${deepestBrackets} brackets`)
    if (value !== undefined && !isText(value)) throw notText(['query'])
  }
}

/** The tokens of a query up to its end or its first fault, which the parser will report with its place. */
function* tokensOf(query: string): Generator<Token> {
  const lexer = new Lexer(new Source(query))
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'GraphQLError') throw error
  }
}

/** A body that is not UTF-8 would be read with other characters in place of the wrong bytes. */
export function demandUtf8(_: unknown, __: unknown, body: Buffer, encoding: string): void {
  if (encoding === 'utf-8' && !isUtf8(body)) throw new Error('not UTF-8')
}
