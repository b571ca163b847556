import { graphql } from '../../../api/generated'
import { appliesToColumns, claimToColumns, evidenceColumns } from '../columns'
import { applications } from '../forms/applications'
import { claims } from '../forms/claims'
import { linked } from '../forms/linked'
import { riskColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const ClaimsOfControl = relationOf({
  name: 'claims',
  title: 'Requirements it is claimed to satisfy',
  none: 'No requirement is claimed to be satisfied by this control.',
  document: graphql(`
    query ClaimsOfControl($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Control {
          claims(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id extent rationale from until state requirement { id itemKind label framework { id itemKind label } } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Control' ? node.claims : undefined),
  columns: claimToColumns,
  ...claims('requirement'),
})

export const SystemsOfControl = relationOf({
  name: 'systems',
  title: 'What it applies to',
  none: 'This control applies to no system yet, nor to the organisation as a whole.',
  document: graphql(`
    query SystemsOfControl($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Control {
          applications(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id state from until system: appliesTo { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Control' ? node.applications : undefined),
  columns: appliesToColumns,
  ...applications('system'),
})

export const EvidenceOfControl = relationOf({
  name: 'evidence',
  title: 'Evidence for it',
  none: 'No evidence was collected for this control.',
  document: graphql(`
    query EvidenceOfControl($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Control {
          evidence(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label verdict result validity collected validUntil }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Control' ? node.evidence : undefined),
  columns: evidenceColumns,
  ...linked({ kind: 'EVIDENCES', end: 'to', other: 'EVIDENCE', registers: 'controls' }),
})

export const RisksOfControl = relationOf({
  name: 'risks',
  title: 'Risks it mitigates',
  none: 'This control mitigates no recorded risk.',
  document: graphql(`
    query RisksOfControl($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Control {
          risks(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label likelihood impact residual }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Control' ? node.risks : undefined),
  columns: riskColumns,
  ...linked({ kind: 'MITIGATES', end: 'from', other: 'RISK' }),
})
