/** The closed list of errors a client can meet. Anything else is a fault of ours and leaves the server as INTERNAL. */
export const errorCodes = [
  'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'FORBIDDEN', 'UNAUTHENTICATED', 'TOO_LARGE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Further members of an error for a program to read, beside its code and field. */
export type Details = Readonly<Record<string, unknown>>

/** An error with a code of the closed list. `field` names the input it is about: `first`, `filter.owner`. */
export class DomainError extends Error {
  readonly details: Details | undefined
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field?: string,
    { details, ...options }: ErrorOptions & { readonly details?: Details } = {},
  ) {
    super(message, options)
    this.name = 'DomainError'
    this.details = details
  }
}

export const invalidInput = (field: string, message: string) => new DomainError('INVALID_INPUT', `${field}: ${message}`, field)
export const notFound = (field: string, id: string) => new DomainError('NOT_FOUND', `${field}: nothing has the id "${clip(id)}"`, field)
export const forbidden = (message: string, field?: string) => new DomainError('FORBIDDEN', message, field)
export const tooLarge = (message: string, field?: string) => new DomainError('TOO_LARGE', message, field)

/** An item as it stands where somebody else was faster: its last change and who made it. */
export interface Current {
  readonly id: string
  readonly revision: number
  readonly actor: string
}

/** Somebody else was faster. The message says who and at which revision; `current` stands in the error for a program to read. */
export const conflict = (message: string, { id, revision, actor }: Current, field?: string) =>
  new DomainError('CONFLICT', message, field, { details: { current: { id, revision, actor } } })

/** A value as it may stand in a message: short, on one line. */
export function clip(value: string, length = 80): string {
  const line = value.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length)}…` : line
}
