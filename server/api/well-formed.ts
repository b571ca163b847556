import type { RequestHandler } from 'express'

/**
 * NUL and lone surrogates are no text: a database and a hash would read them differently. They are refused wherever they stand in
 * a request, by the name of the variable that holds them.
 */
export const wellFormed: RequestHandler = (request, response, next) => {
  const place = malformed(request.body, [])
  if (place === null) return next()
  response.status(400).json({ errors: [{ message: `${place}: holds a NUL or half a character, which is not text`, extensions: { code: 'INVALID_INPUT', field: place } }] })
}

function malformed(value: unknown, path: readonly string[]): string | null {
  if (typeof value === 'string') return value.includes('\0') || !isWellFormed(value) ? path.join('.') || 'request' : null
  if (value === null || typeof value !== 'object') return null
  for (const [key, member] of Object.entries(value)) {
    const place = malformed(key, [...path, 'key']) ?? malformed(member, [...path, key])
    if (place !== null) return place
  }
  return null
}

/** A lone surrogate cannot be written as UTF-8 and comes back as another character. */
const isWellFormed = (text: string) => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
