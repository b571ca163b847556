import { graphql } from '../../../api/generated'
import type { ClassifySystemQuery, FactsOfSystemQuery } from '../../../api/generated/graphql'
import { useRead } from '../../../api/query'
import { type Answers, factInputs } from './answers'

export const FactsOfSystem = graphql(`
  query FactsOfSystem($id: ID!) {
    node(id: $id) {
      __typename
      ... on System {
        id revision itemKind label
        facts { value definition { name kind question help by { id itemKind label } options { value says } } }
      }
    }
  }
`)

export type ClassifiedSystem = Extract<FactsOfSystemQuery['node'], { __typename: 'System' }>

const ClassifySystem = graphql(`
  query ClassifySystem($system: ID!, $facts: [FactInput!]!) {
    classification(system: $system, facts: $facts) {
      unknown
      applies { ...ApplyingParts trace { says holds by { id itemKind label } } }
      comes { requirement { id } }
      goes { ...ApplyingParts }
      questions { name }
    }
  }
  fragment ApplyingParts on Applicability {
    from
    fromBy { id itemKind label }
    requirement { id itemKind label kind ancestors { id itemKind label kind } }
  }
`)

export type ClassificationNow = ClassifySystemQuery['classification']
export type Applying = ClassificationNow['applies'][number]

/** What applies by these answers, and which questions still matter; the answer before stays on screen until this one is here. */
export function useClassification(system: string, answers: Answers) {
  const { data, error, isFetching, refetch } = useRead(ClassifySystem, { system, facts: factInputs(answers) }, { keep: true })
  return { classification: data?.classification, error, busy: isFetching, retry: refetch }
}
