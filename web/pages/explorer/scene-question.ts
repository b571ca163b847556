import { graphql } from '../../api/generated'
import { pathEdges } from './edge-sets'
import type { ExplorerState } from './explorer-address'
import { isWholeTopic } from './whole-topic'

export const ExplorerScene = graphql(`
  query ExplorerScene($focus: [ID!]!, $topic: String, $wholeTopic: Boolean!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {
    neighbourhood(focus: $focus, topic: $topic, wholeTopic: $wholeTopic, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {
      shown
      total
      nodes { id kind ref title status hop }
      edges { id source target kind status }
      groups { id anchor kind edge outgoing count }
      bearing { framework label count shown }
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

/** What the page's question asks for: the paths between two items where both ends are named, else what stands around the focus or under the topic. */
export function asks({ from, to, focus, topic }: ExplorerState): 'paths' | 'neighbourhood' | null {
  if (from && to) return 'paths'
  return focus.length > 0 || topic !== null ? 'neighbourhood' : null
}

/** What stands around the focus, as the server is asked for it. */
export const aroundFocus = ({ focus, topic, wholeTopic, hops, edges, kinds, limit, open }: ExplorerState) =>
  ({ focus: [...focus], topic, wholeTopic: isWholeTopic({ focus, topic, wholeTopic }), hops, edges, kinds: kinds.length > 0 ? [...kinds] : null, limit, open: [...open] })

/** The paths between both ends, as the server is asked for them. */
export const betweenEnds = ({ from, to, edges }: ExplorerState) => ({ from: from ?? '', to: to ?? '', edges: pathEdges(edges) })
