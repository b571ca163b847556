import type { CoverageStatus } from '../api/generated/graphql'
import { readable } from './address-text'

interface Narrowed {
  readonly status?: readonly CoverageStatus[]
  /** Only what applies after the day that is looked at. */
  readonly due?: 'later'
  readonly system?: string
  readonly view?: 'gaps'
}

/** The Coverage page of a framework, narrowed to the rows that a figure counts. */
export function coveragePath(framework: string, { system, status = [], due, view }: Narrowed = {}): string {
  const parts = [
    `framework=${readable(framework)}`, system && `systems=${readable(system)}`, status.length > 0 && `status=${status.join(',')}`, due && `due=${due}`, view && `view=${view}`,
  ]
  return `/coverage?${parts.filter(Boolean).join('&')}`
}
