import { type Question } from './ask.js'
import { timesUnder } from './clients.js'
import { type Figure, figure } from './figure.js'
import { median, p95 } from './quantile.js'
import type { LoadedStage } from './stage.js'

const clients = 16
const shared = 'Neo4j, the server and the clients share this machine'

/** What is asked under load, and what its p95 may be at most, in milliseconds; null where nothing was promised. */
export interface Asked {
  readonly name: string
  readonly limit: number | null
  readonly questions: readonly Question[]
  readonly note: string
}

/**
 * The p95 of 16 clients that each ask again 250 ms after their answer, and of the closed loop, in which they never pause. The closed loop goes first: it
 * shows what the server can do at most, and leaves every process warm.
 */
export async function measureUnderLoad({ url }: LoadedStage, { name, limit, questions, note }: Asked): Promise<readonly Figure[]> {
  if (questions.length === 0) throw new Error('this graph is too small for such a question')
  const load = { url, questions, clients }
  await timesUnder({ ...load, pause: 0, seconds: 6 })
  const closed = await timesUnder({ ...load, pause: 0, seconds: 5 })
  await timesUnder({ ...load, pause: 250, seconds: 1 })
  const paced = await timesUnder({ ...load, pause: 250, seconds: 10 })
  const of = (times: readonly number[]) => `median ${median(times).toFixed(1)} ms; ${note}; ${shared}`
  return [
    figure(`${name}.p95`, 'ms', p95(paced), { limit, n: paced.length, note: `${clients} clients, 250 ms apart; ${of(paced)}` }),
    figure(`${name}.closed-loop.p95`, 'ms', p95(closed), { n: closed.length, note: `${clients} clients without pause, ${Math.round(closed.length / 5)} answers a second; ${of(closed)}` }),
  ]
}
