/** Today's day where the reader is, as 2026-11-23. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Whether a text is a day that exists, as 2026-11-23. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text may become a day as it is typed on: `2026-1`, but not `31.12`. */
export function mayBecomeDay(text: string): boolean {
  return text.length < 10 && /^(\d{0,4}|\d{4}-\d{0,2}|\d{4}-\d{2}-\d{0,2})$/.test(text)
}
