import { spawnSync } from 'node:child_process'

/** Neo4j 5.26 needs at least this. */
const oldest = 17

export type Java = { readonly found: true; readonly version: number } | { readonly found: false; readonly why: string }

/** Whether a Java that Neo4j can run on is on the PATH. */
export function findJava(): Java {
  const answer = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (answer.error) return { found: false, why: 'no Java was found' }
  const version = Number(/version "(?:1\.)?(\d+)/.exec(answer.stderr)?.[1] ?? 0)
  return version >= oldest ? { found: true, version } : { found: false, why: `the Java found is version ${version || 'unknown'}, and ${oldest} or later is needed` }
}

export const hasMaven = () => !spawnSync('mvn', ['-version']).error
