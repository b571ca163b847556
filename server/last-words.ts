import { DomainError } from './model/errors.js'
import { StartError } from './model/start-error.js'

/** Why a command ends, as one line for the person at the terminal. */
export function lastWords(error: unknown): string {
  if (error instanceof StartError || error instanceof DomainError) return lineOf(error.message)
  return `Something went wrong that Throughline did not foresee: ${lineOf(error instanceof Error ? error.message : String(error))}`
}

const lineOf = (text: string) => text.replace(/\s*\n\s*/g, ' / ')
