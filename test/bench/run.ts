import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figure, figure, type Measurement } from './figure.js'
import { measurements } from './figures/all.js'
import { tableOf } from './report.js'
import { makeStage } from './stage.js'

/**
 * `npm run bench -- [--only NAME…] [--json FILE] [--relationships N] [--keep FOLDER]`: measures every performance figure, or those whose names begin with
 * one of the given. The table and the JSON go to standard output, progress to standard error. A figure that misses its limit is named so and is no failure; one that
 * could not be measured is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' }, relationships: { type: 'string', default: '1000000' }, keep: { type: 'string' } },
})
const wanted = [...(values.only ?? []), ...positionals]
const isWanted = (name: string) => wanted.length === 0 || wanted.some(start => name.startsWith(start))
const report = (line: string) => void process.stderr.write(`${line}\n`)

const chosen = measurements.filter(({ names }) => names.some(isWanted))
if (chosen.length === 0) {
  report(`No figure is called so; there are ${measurements.flatMap(one => one.names).join(', ')}.`)
  process.exit(2)
}
const stage = makeStage(Number(values.relationships), values.keep, report)
const figures: Figure[] = []
try {
  for (const measurement of chosen) {
    report(`Measuring ${measurement.names.filter(isWanted).join(', ')} …`)
    figures.push(...(await measureOrSayWhy(measurement)).filter(({ name }) => isWanted(name)))
  }
} finally {
  await stage.close()
}
process.exitCode = figures.some(({ value }) => value === null) ? 1 : 0
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(`${tableOf(figures)}\n\n${JSON.stringify(figures)}\n`)

/** One figure that cannot be measured does not take the others with it; it is printed without a value, and the run ends with exit code 1. */
async function measureOrSayWhy({ names, measure }: Measurement): Promise<readonly Figure[]> {
  try {
    return await measure(stage)
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    report(error instanceof Error ? String(error.stack) : why)
    return names.map(name => figure(name, '', null, { n: 0, note: `not measured: ${why}` }))
  }
}
