/** Why a start cannot go on: one clear line for the person at the terminal, who gets it alone and exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
