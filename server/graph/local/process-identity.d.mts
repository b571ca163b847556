/** A process by its number and its start. */
export interface Identity {
  readonly pid: number
  readonly start: string | null
}

export function startOf(pid: number): string | null
export function commandOf(pid: number): string
export function lives(noted: Identity): boolean
export function identityOf(pid: number): Identity
