/** A question the server did not answer. `code` is one of the server's closed list of errors; `field` names the wrong input, if one was. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly field: string | undefined
  /** The number under which the server's log holds an internal error. */
  readonly reference: string | undefined

  constructor(message: string, extensions: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = text(extensions['code']) ?? 'INTERNAL'
    this.field = text(extensions['field'])
    this.reference = text(extensions['reference'])
  }
}

/** Whether somebody else was faster: what was to be written rests on what does not stand there any more. */
export const isConflict = (error: unknown): boolean => error instanceof ApiError && error.code === 'CONFLICT'

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
