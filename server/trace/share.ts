import type { Fan } from './fan.js'

/**
 * Shares the room left in a picture evenly among fans: each gives its next item in turn, so that one control with a thousand systems
 * does not crowd out the three requirements beside it. Fans that were opened by hand come in full, up to `hardRoom`.
 *
 * @returns the ids to show next, in a stable order; those shown already are not among them
 */
export function share(
  fans: readonly Fan[], shown: ReadonlyMap<string, number>, room: number, open: ReadonlySet<string>,
  nameOf: (fan: Fan) => string, hardRoom: number,
): string[] {
  const chosen = new Set<string>()
  const take = (id: string, most: number) => {
    if (!shown.has(id) && chosen.size < most) chosen.add(id)
  }
  for (const fan of fans) if (open.has(nameOf(fan))) for (const id of fan.ids) take(id, hardRoom)
  const opened = chosen.size
  const longest = Math.max(0, ...fans.map(fan => fan.ids.length))
  for (let turn = 0; turn < longest && chosen.size - opened < room; turn += 1) {
    for (const fan of fans) {
      const id = fan.ids[turn]
      if (id !== undefined) take(id, Math.min(hardRoom, opened + Math.max(0, room)))
    }
  }
  return [...chosen]
}
