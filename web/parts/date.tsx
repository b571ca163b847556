/** A day, always as 2026-11-23: no reader has to guess which number is the month. */
export function Day({ value }: { readonly value: string }) {
  return <time className="date" dateTime={value}>{value.slice(0, 10)}</time>
}

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
