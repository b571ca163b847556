import { ApiError } from './api-error'
import { requestHeaders } from './headers'

/** Hands the server a file to be imported, and gives the id under which it is kept for a while. Errors: ApiError with the server's code. */
export async function upload(file: File): Promise<string> {
  const response = await send(file)
  const answer = (await response.json().catch(() => ({}))) as { upload?: string; id?: string; message?: string; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }
  const id = answer.upload ?? answer.id
  if (response.ok && id) return id
  const [error] = answer.errors ?? []
  throw new ApiError(error?.message ?? answer.message ?? `The server answered ${response.status} to the upload.`, error?.extensions ?? {})
}

async function send(file: File): Promise<Response> {
  try {
    return await fetch(`/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { ...requestHeaders(), 'content-type': 'application/octet-stream' }, body: file })
  } catch (cause) {
    throw new ApiError('The server cannot be reached.', { code: 'UNAVAILABLE' }, { cause })
  }
}
