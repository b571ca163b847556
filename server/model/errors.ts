/** The closed list of errors a client can meet. Anything else is a fault of ours and leaves the server as INTERNAL. */
export const errorCodes = [
  'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'FORBIDDEN', 'UNAUTHENTICATED', 'TOO_LARGE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error with a code of the closed list. `field` names the input it is about: `first`, `filter.owner`. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field?: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'DomainError'
  }
}

export const invalidInput = (field: string, message: string) => new DomainError('INVALID_INPUT', `${field}: ${message}`, field)
export const notFound = (field: string, id: string) => new DomainError('NOT_FOUND', `${field}: nothing has the id "${clip(id)}"`, field)
export const tooLarge = (message: string, field?: string) => new DomainError('TOO_LARGE', message, field)

/** A value as it may stand in a message: short, on one line. */
export function clip(value: string, length = 80): string {
  const line = value.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length)}…` : line
}
