import { GraphQLError } from 'graphql'

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } })

/** A day as ISO 8601 writes it, which exists in the calendar. */
export function parseDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isReal(`${value}T00:00:00.000Z`, value)) return value
  throw refuse('A Date is a day such as "2026-11-23"')
}

/** With its zone: without one, a server would read it in the zone it happens to stand in. */
const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A moment as ISO 8601 writes it, brought to UTC with milliseconds, so that moments compare as text. */
export function parseDateTime(value: unknown): string {
  const day = typeof value === 'string' && moment.exec(value)?.[1]
  if (typeof value !== 'string' || !day || !isReal(`${day}T00:00:00.000Z`, day) || Number.isNaN(Date.parse(value)))
    throw refuse('A DateTime is a moment such as "2026-11-23T09:30:00Z"')
  return new Date(value).toISOString()
}

/** JavaScript would read 30 February as 2 March. */
const isReal = (moment: string, day: string) => !Number.isNaN(Date.parse(moment)) && new Date(moment).toISOString().startsWith(day)
