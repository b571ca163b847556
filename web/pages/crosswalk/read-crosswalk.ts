import { graphql } from '../../api/generated'
import { useRead, useRows } from '../../api/query'
import { type Asked, CrosswalkRows, FrameworkTree, rowsAsked, rowsPaging, treePaging } from './crosswalk-question'

const CrosswalkCounts = graphql(`
  query CrosswalkCounts($source: ID!, $target: ID!, $includeProposed: Boolean) {
    crosswalkSummary(source: $source, target: $target, includeProposed: $includeProposed) {
      approved proposed rejected candidates contradictions
      source { ...CrosswalkSideParts }
      target { ...CrosswalkSideParts }
      cells { source target approved proposed }
    }
  }
  fragment CrosswalkSideParts on CrosswalkSide {
    framework { id label }
    mapped total
    chapters { mapped total requirement { id label ref } }
  }
`)

/** The rows of the queue. */
export const useCrosswalkRows = (asked: Asked, hold: boolean) => useRows(CrosswalkRows, rowsAsked(asked), rowsPaging, { hold })

/** Every requirement of a framework in the order of the text, and what the framework is called. */
export function useRequirements(framework: string, hold: boolean) {
  const { data, ...rows } = useRows(FrameworkTree, { framework }, treePaging, { hold })
  return { ...rows, label: data?.pages[0]?.framework?.label ?? framework }
}

/** How far the two are mapped, chapter by chapter; asked for when nothing more pressing is on its way. */
export function useCounts({ source, target, status }: Asked, enabled = true) {
  const { data, error } = useRead(CrosswalkCounts, { source, target, includeProposed: status.includes('PROPOSED') }, { keep: true, enabled })
  return { counts: data?.crosswalkSummary, error }
}

export type Counts = NonNullable<ReturnType<typeof useCounts>['counts']>
