import { enumWord } from './enum-word'

type Tone = 'good' | 'warning' | 'bad' | 'info' | 'neutral'

const toneOf: Readonly<Record<string, Tone>> = {
  approved: 'good', accepted: 'good', valid: 'good', implemented: 'good', supports: 'good', included: 'good', held: 'good', full: 'good',
  pending: 'warning', partial: 'warning', 'in review': 'warning', medium: 'warning',
  proposed: 'info', candidate: 'info', planned: 'info', 'in development': 'info', 'not yet collected': 'info', 'in use': 'good',
  rejected: 'bad', expired: 'bad', failing: 'bad', contradicts: 'bad', high: 'bad',
}

/** A mark for each tone, so that two tones differ without their colour. */
const markOf: Readonly<Record<Tone, string>> = {
  good: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 3v6M8 12v.5',
  bad: 'M4 4l8 8M12 4l-8 8',
  info: 'M4 8h8M9 5l3 3-3 3',
  neutral: 'M4 8h8',
}

/** A state as a word with a mark before it. Takes a value of the API (`IN_REVIEW`) or the word itself. */
export function StatusWord({ value }: { readonly value: string }) {
  const word = enumWord(value)
  const tone = toneOf[word] ?? 'neutral'
  return (
    <span className="status-word" data-tone={tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={markOf[tone]} />
      </svg>
      {word}
    </span>
  )
}
