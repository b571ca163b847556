/** A day, always as 2026-11-23: no reader has to guess which number is the month. */
export function Day({ value }: { readonly value: string }) {
  return <time className="date" dateTime={value}>{value.slice(0, 10)}</time>
}

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day spelled out, where it stands in a sentence: 2 December 2027. */
export const dayWords = (value: string): string => inWords.format(new Date(`${value.slice(0, 10)}T00:00:00Z`))

/** A moment in UTC to the minute: 2026-11-23 09:30 UTC. */
export function Moment({ value }: { readonly value: string }) {
  const instant = new Date(value).toISOString()
  return <time className="date" dateTime={instant}>{`${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`}</time>
}

interface PeriodProps {
  readonly from: string
  readonly until?: string | null | undefined
}

/** A period of whole days, both ends included; without an end it still runs. */
export function Period({ from, until }: PeriodProps) {
  return (
    <span className="date">
      from <Day value={from} />
      {until ? <> until <Day value={until} /></> : ', no end set'}
    </span>
  )
}
