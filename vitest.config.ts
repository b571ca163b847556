import { defineConfig } from 'vitest/config'

/** One Neo4j a worker, which its test files take over from each other, and at most two workers: a machine of two cores runs no more. */
export default defineConfig({
  /** The same copy of graphql that Node gives the server and Apollo; two copies do not know each other's types. */
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    globalSetup: './test/kit/kept-graphs.ts',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    /** What a page is to show comes when the machine gets round to it; a test waits as long as a person would. */
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', './test/kit/closing-line.ts'],
  },
})
