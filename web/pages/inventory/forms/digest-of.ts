/** The SHA-256 of a file as evidence carries it: `sha256:` and 64 hexadecimal digits. Needs a page served from this machine or by HTTPS. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
