import { ApiError } from './api-error'
import { keepBookmark } from './bookmark'
import type { TypedDocumentString } from './generated/graphql'
import { requestHeaders } from './headers'

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}

/**
 * Asks the server one typed document and gives its whole answer, or throws an ApiError that carries the server's code.
 * A partial answer counts as a failure: half a table would look like a whole one.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal)
  const answer = await read<Result>(response)
  const error = answer.errors?.[0]
  if (error) throw new ApiError(error.message, error.extensions)
  if (answer.data == null) throw new ApiError('The server gave an empty answer.', { code: 'INTERNAL' })
  keepBookmark(answer.data)
  return answer.data
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...requestHeaders() },
      body,
      signal: signal ?? null,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError('The server cannot be reached.', { code: 'UNAVAILABLE' }, { cause })
  }
}

/** GraphQL errors come as JSON under any HTTP status; a proxy's error page does not. */
async function read<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>
  } catch (cause) {
    const code = response.status >= 502 && response.status <= 504 ? 'UNAVAILABLE' : 'INTERNAL'
    throw new ApiError(`The server answered ${response.status} without a readable body.`, { code }, { cause })
  }
}
