import { useMemo } from 'react'
import type { CoverageState } from './coverage-address'
import type { Gap } from './gaps-question'
import { isLater } from './lines'
import type { Matrix } from './use-matrix'

/** Which gaps the filters leave; null where they leave all. What is asked of the organisation stands beside those of any systems. */
export function useGapFilter({ status, topic, due, systems, name, lifecycle, owner }: CoverageState, { coverage, on }: Matrix) {
  return useMemo(() => {
    const narrowed = systems.length > 0 || name !== '' || lifecycle !== null || owner !== null
    if (!narrowed && status.length === 0 && topic === null && due === null) return null
    const shown = narrowed ? new Set(coverage?.systems.map(({ id }) => id)) : null
    return ({ requirement, system, status: stands, from }: Gap) =>
      (status.length === 0 || status.includes(stands))
      && (topic === null || requirement.topics.includes(topic))
      && (due === null || isLater(from, on))
      && (shown === null || system == null || shown.has(system.id))
  }, [status, topic, due, systems, name, lifecycle, owner, coverage, on])
}
