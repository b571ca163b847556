import { accountFor, type FrameworkAccount, type Portion } from './accounts.js'
import { type Crosswalk, shippedCrosswalks } from './crosswalks.js'
import { shippedFrameworks } from './frameworks.js'
import { drawn, sampleLines } from './sample.js'

/**
 * What is shipped, in lines for people: every provision accounted for, by article, annex, clause and function; how far each side of each
 * crosswalk is mapped; and a sample of proposed mappings to check against the official texts. Reads the files alone, no database.
 * @param count how many mappings to draw; @param seed the same seed draws the same ones
 * Errors: StartError naming file, line and field of a wrong record.
 */
export function seedReport(folder: string, count: number, seed: number): string[] {
  const [frameworks, crosswalks] = [shippedFrameworks(folder), shippedCrosswalks(folder)]
  const sample = drawn(crosswalks, count, seed)
  return [
    ...frameworks.flatMap(one => [...frameworkLines(accountFor(one, crosswalks)), '']),
    ...crosswalks.map(crosswalkLine), '',
    ...(sample.length === 0 ? [] : [`${sample.length} proposed mappings, drawn with seed ${seed}`, ...sampleLines(sample, frameworks)]),
  ]
}

function frameworkLines({ title, crosswalks, portions, total, added }: FrameworkAccount): string[] {
  const rows = [...portions, total, ...added].map(portion => [portion.ref, String(portion.provisions), String(portion.assessable), ...portion.accounts.map(one => accountWords(one, portion))])
  const head = ['', 'provisions', 'assessable', ...crosswalks.map((_, at) => `(${at + 1})`)]
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map(row => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) => row.map((cell, at) => (at === 0 || at > 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd()
  return [title, ...crosswalks.map((crosswalk, at) => `(${at + 1}) ${crosswalk}`), line(head), ...rows.map(line)]
}

function accountWords({ mapped, nothing, silent }: Portion['accounts'][number], { assessable }: Portion): string {
  if (assessable === 0) return '-'
  return [`${mapped} of ${assessable} mapped`, ...(nothing > 0 ? [`${nothing} without counterpart`] : []), ...(silent > 0 ? [`${silent} not named`] : [])].join(', ')
}

function crosswalkLine({ set, mappings }: Crosswalk): string {
  const pairs = mappings.reduce((sum, { source, target }) => sum + source.length * target.length, 0)
  const count = (status: string) => mappings.filter(one => one.status === status).length
  const doubted = mappings.filter(one => one.otherReading).length
  return `${set.title}: ${mappings.length} mappings, ${pairs} pairs; ${count('approved')} approved, ${count('proposed')} proposed, ${doubted} of them read in two ways`
}
