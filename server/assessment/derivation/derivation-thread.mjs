import { register } from 'tsx/esm/api'

// A thread does not inherit the way its process reads TypeScript (Node 20), so it is told here before anything of that is loaded.
register()
await import('./derivation-thread.ts')
