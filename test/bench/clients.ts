import { ask, type Question } from './ask.js'

export interface Load {
  readonly url: string
  readonly questions: readonly Question[]
  readonly clients: number
  /** Milliseconds between an answer and the next question of the same client; 0 is the closed loop. */
  readonly pause: number
  readonly seconds: number
}

/** Many clients ask at once, each its own way through the questions. Gives the milliseconds from question to whole answer, all clients together. */
export async function timesUnder({ url, questions, clients, pause, seconds }: Load): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 1_000
  const client = async (number: number) => {
    await wait((pause * number) / clients)
    for (let turn = number * 7; performance.now() < end; turn += 1) {
      const started = performance.now()
      await ask(url, questions[turn % questions.length] as Question)
      times.push(performance.now() - started)
      if (pause > 0) await wait(pause)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return times
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
