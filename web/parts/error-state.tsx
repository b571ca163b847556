import { ApiError } from '../api/api-error'

interface ErrorStateProps {
  /** What could not be done, as a sentence: "The systems could not be read." */
  readonly title: string
  readonly error: unknown
  readonly onRetry?: () => unknown
}

/** Says what happened and offers to try again. What was typed stays in its fields, for it lives in the address. */
export function ErrorState({ title, error, onRetry }: ErrorStateProps) {
  return (
    <div className="error-state" role="alert">
      <p className="error-state-title">{title}</p>
      <p>{explain(error)}</p>
      {onRetry && <button type="button" className="button" onClick={() => void onRetry()}>Try again</button>}
    </div>
  )
}

/** The error for people: the server's own sentence, what to do about it, and the number to quote where there is one. */
export function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : 'Something unexpected happened.'
  const advice = adviceFor[error.code]
  const reference = error.reference && `Reference ${error.reference}.`
  return [sentence(error.message), advice, reference].filter(Boolean).join(' ')
}

const adviceFor: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'It may be starting up: wait a moment, then try again.',
  TIMEOUT: 'The question took too long: narrow it, then try again.',
  TOO_LARGE: 'The question was too large: narrow it, then try again.',
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
