import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with the line that a machine reads: `N passed, N failed`. A file that could not be loaded counts as a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const states = tests.map(test => test.result().state)
    const broken = modules.filter(module => module.errors().length > 0).length + errors.length
    const count = (state: string) => states.filter(one => one === state).length
    const skipped = count('skipped')
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
  }
}
