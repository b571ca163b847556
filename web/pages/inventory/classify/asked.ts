import type { Answers } from './answers'

/** How many questions are put at a time. */
export const atOnce = 3

/** The next questions to put: those that still matter, the most deciding first, without any that were left open already. */
export function nextAsked(questions: readonly string[], answers: Answers, leftOpen: ReadonlySet<string>): readonly string[] {
  return questions.filter((name) => (answers[name] ?? null) === null && !leftOpen.has(name)).slice(0, atOnce)
}
