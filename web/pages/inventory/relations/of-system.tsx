import { graphql } from '../../../api/generated'
import { appliedByColumns, evidenceColumns } from '../columns'
import { applications } from '../forms/applications'
import { linked } from '../forms/linked'
import { datasetColumns, modelColumns, riskColumns } from '../item-columns'
import { relationOf } from '../relation-of'

export const ControlsOfSystem = relationOf({
  name: 'controls',
  title: 'Controls that apply to it',
  none: 'No control applies to this system.',
  document: graphql(`
    query ControlsOfSystem($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on System {
          applications(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id state from until control { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'System' ? node.applications : undefined),
  columns: appliedByColumns,
  ...applications('control'),
})

export const EvidenceOfSystem = relationOf({
  name: 'evidence',
  title: 'Evidence about it',
  none: 'No evidence was collected about this system.',
  document: graphql(`
    query EvidenceOfSystem($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on System {
          evidence(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label verdict result validity collected validUntil }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'System' ? node.evidence : undefined),
  columns: evidenceColumns,
  ...linked({ kind: 'ABOUT', end: 'to', other: 'EVIDENCE', registers: 'systems' }),
})

export const RisksOfSystem = relationOf({
  name: 'risks',
  title: 'Risks that affect it',
  none: 'No risk is recorded for this system.',
  document: graphql(`
    query RisksOfSystem($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on System {
          risks(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label likelihood impact residual }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'System' ? node.risks : undefined),
  columns: riskColumns,
  ...linked({ kind: 'AFFECTS', end: 'to', other: 'RISK', registers: 'systems' }),
})

export const ModelsOfSystem = relationOf({
  name: 'models',
  title: 'Models it uses',
  none: 'No model is recorded for this system.',
  document: graphql(`
    query ModelsOfSystem($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on System {
          models(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version licence }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'System' ? node.models : undefined),
  columns: modelColumns,
  ...linked({ kind: 'USES', end: 'from', other: 'MODEL' }),
})

export const DatasetsOfSystem = relationOf({
  name: 'datasets',
  title: 'Datasets it uses',
  none: 'No dataset is recorded for this system itself; those its models were trained on stand with the models.',
  document: graphql(`
    query DatasetsOfSystem($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on System {
          datasets(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label version personalData }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'System' ? node.datasets : undefined),
  columns: datasetColumns,
  ...linked({ kind: 'USES', end: 'from', other: 'DATASET' }),
})
