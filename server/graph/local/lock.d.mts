export interface HeldLock {
  readonly held: true
  release(): void
}

export function takeLock(path: string): HeldLock | { readonly held: false; readonly pid: number }
export function waitForLock(path: string): Promise<HeldLock>
