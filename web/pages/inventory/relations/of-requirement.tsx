import { graphql } from '../../../api/generated'
import { amendedByColumns, claimByColumns, evidenceColumns, mappingColumns, partColumns, requirementColumns } from '../columns'
import { claims } from '../forms/claims'
import { linked } from '../forms/linked'
import { relationOf } from '../relation-of'

export const PartsOfRequirement = relationOf({
  name: 'parts',
  title: 'Parts',
  none: 'It has no parts of its own.',
  document: graphql(`
    query PartsOfRequirement($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          parts(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label summary kind assessable partCount }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.parts : undefined),
  columns: partColumns,
})

export const ClaimsOfRequirement = relationOf({
  name: 'claims',
  title: 'Controls claimed to satisfy it',
  none: 'No control is claimed to satisfy this requirement.',
  document: graphql(`
    query ClaimsOfRequirement($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          claims(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id extent rationale from until state control { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.claims : undefined),
  columns: claimByColumns,
  ...claims('control'),
})

export const EvidenceOfRequirement = relationOf({
  name: 'evidence',
  title: 'Evidence collected for it alone',
  none: 'No evidence was collected for this requirement alone.',
  document: graphql(`
    query EvidenceOfRequirement($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          evidence(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label verdict result validity collected validUntil }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.evidence : undefined),
  columns: evidenceColumns,
  ...linked({ kind: 'FOR', end: 'to', other: 'EVIDENCE' }),
})

export const MappingsOfRequirement = relationOf({
  name: 'mappings',
  title: 'Mappings',
  none: 'No mapping names this requirement.',
  document: graphql(`
    query MappingsOfRequirement($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          mappings(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.mappings : undefined),
  columns: mappingColumns,
})

export const ReferencesFrom = relationOf({
  name: 'refers-to',
  title: 'Provisions it refers to',
  none: 'It refers to no other provision.',
  document: graphql(`
    query ReferencesFrom($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          refersTo(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label framework { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.refersTo : undefined),
  columns: requirementColumns,
})

export const ReferencesTo = relationOf({
  name: 'referred-to-by',
  title: 'Provisions that refer to it',
  none: 'No other provision refers to it.',
  document: graphql(`
    query ReferencesTo($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          referredToBy(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label framework { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.referredToBy : undefined),
  columns: requirementColumns,
})

export const AmendmentsOfRequirement = relationOf({
  name: 'amendments',
  title: 'Amended by',
  none: 'No amendment changes it.',
  document: graphql(`
    query AmendmentsOfRequirement($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Requirement {
          amendedBy(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id effect from verified summary amendment { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Requirement' ? node.amendedBy : undefined),
  columns: amendedByColumns,
})
