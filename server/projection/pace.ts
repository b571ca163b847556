import { setImmediate as othersFirst } from 'node:timers/promises'

/** Milliseconds after which long work lets others on. */
const stint = 8

/** Keeps long work from holding up everybody else. */
export interface Pace {
  /** True when it is time to rest; cheap enough to be asked for each row. */
  due(): boolean
  /** Lets others on, if it is time. */
  rest(): Promise<void>
}

export function keepPace(): Pace {
  let since = performance.now()
  let asked = 0
  const due = () => (asked = (asked + 1) & 63) === 0 && performance.now() - since > stint
  const rest = async () => {
    if (performance.now() - since <= stint) return
    await othersFirst()
    since = performance.now()
  }
  return { due, rest }
}
