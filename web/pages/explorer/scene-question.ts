import { graphql } from '../../api/generated'
import { pathEdges } from './edge-sets'
import type { ExplorerState } from './explorer-address'

export const ExplorerScene = graphql(`
  query ExplorerScene($focus: [ID!]!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {
    neighbourhood(focus: $focus, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {
      shown
      total
      nodes { id kind ref title status hop }
      edges { id source target kind status }
      groups { id anchor kind edge outgoing count }
    }
  }
`)

export const ExplorerPaths = graphql(`
  query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {
    paths(from: $from, to: $to, edges: $edges) {
      truncated
      nodes { id kind ref title status hop }
      edges { id source target kind status }
      paths { length nodes edges }
    }
  }
`)

/** What the page's question asks for: the paths between two items where both ends are named, else what stands around the focus. */
export function asks({ from, to, focus }: ExplorerState): 'paths' | 'neighbourhood' | null {
  if (from && to) return 'paths'
  return focus.length > 0 ? 'neighbourhood' : null
}

/** What stands around the focus, as the server is asked for it. */
export const aroundFocus = ({ focus, hops, edges, kinds, limit, open }: ExplorerState) =>
  ({ focus: [...focus], hops, edges, kinds: kinds.length > 0 ? [...kinds] : null, limit, open: [...open] })

/** The paths between both ends, as the server is asked for them. */
export const betweenEnds = ({ from, to, edges }: ExplorerState) => ({ from: from ?? '', to: to ?? '', edges: pathEdges(edges) })
