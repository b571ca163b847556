/** The list of a framework's requirements, all of them or those an organisation can be held to. */
export function requirementsPath(framework: string, assessable = false): string {
  return `/inventory/requirements?framework=${encodeURIComponent(framework)}${assessable ? '&assessable=true' : ''}`
}
