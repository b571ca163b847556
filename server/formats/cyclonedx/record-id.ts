/** What names the same thing in whatever file it stands: a URN, a package URL, an address. */
const everywhere = /^(?:urn:|pkg:|https?:|swid:|cpe:)/i

/**
 * By what name a component is found again in the next file. A `bom-ref` such as `component-a` holds within its document alone, so the
 * document's serial number stands before it, as in a BOM-Link without the version; of a document that has none, the component's name.
 */
export function recordIdOf(ref: string, name: string, serial: string | null | undefined): string {
  if (everywhere.test(ref)) return linked(ref)
  const document = /^urn:uuid:(.{1,100})$/i.exec(serial ?? '')?.[1]
  return document === undefined ? `${name}#${ref}` : `urn:cdx:${document.toLowerCase()}#${ref}`
}

/** A BOM-Link to an element of another document, without the version of that document; anything else as it is. */
export function linked(ref: string): string {
  const [, document, element] = /^urn:cdx:([0-9a-f-]{36})\/\d+#(.+)$/i.exec(ref) ?? []
  return document === undefined || element === undefined ? ref : `urn:cdx:${document.toLowerCase()}#${decoded(element)}`
}

function decoded(element: string): string {
  try {
    return decodeURIComponent(element)
  } catch {
    return element
  }
}

/** Whether a reference leads out of its document. */
export const leadsOut = (ref: string): boolean => /^urn:cdx:[0-9a-f-]{36}\/\d+#./i.test(ref)
