import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * A way to have what is no longer needed taken away at once. While a large file is written most of what is made lives for one portion, and
 * Node left to itself lets a gigabyte of that stand before it looks; on the command line nobody waits for an answer meanwhile.
 */
export function sparingMemory(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
