/** The Statement of Applicability of a framework, open at one requirement where one is named. */
export function statementPath(framework?: string, requirement?: string): string {
  const params = new URLSearchParams({ ...(framework && { framework }), ...(requirement && { open: requirement }) })
  return `/inventory/organisation${params.size > 0 ? `?${params}` : ''}`
}
