import type { Random } from './random.js'

/** What a synthetic requirement asks: everything between two points of a line. */
export interface Interval {
  readonly start: number
  readonly end: number
}

/** A true statement of how two intervals relate, now and then in a vaguer word, as people state it. */
export function relationOfIntervals(a: Interval | undefined, b: Interval | undefined, random: Random): string {
  if (!a || !b || a.end <= b.start || b.end <= a.start) return 'disjoint'
  if (a.start === b.start && a.end === b.end) return 'equal'
  if (a.start >= b.start && a.end <= b.end) return random.chance(0.3) ? 'subset or equal' : 'subset'
  if (b.start >= a.start && b.end <= a.end) return random.chance(0.3) ? 'superset or equal' : 'superset'
  return random.chance(0.7) ? 'overlaps' : 'intersects'
}
