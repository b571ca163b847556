import { graphql } from '../../api/generated'
import type { ClaimStandingPartsFragment, CoverageCellQuery } from '../../api/generated/graphql'

export const CoverageCell = graphql(`
  query CoverageCell($requirement: ID!, $system: ID!, $on: Date) {
    cell(requirement: $requirement, system: $system, on: $on) {
      on status reasons
      requirement { id itemKind label summary }
      system { id itemKind label }
      through { id itemKind label }
      applicability {
        value from
        fromBy { id itemKind label }
        trace { says holds by { id itemKind label } }
        missing { name question help }
      }
      claims { ...ClaimStandingParts }
      inferred {
        status
        mapping { id itemKind label }
        requirement { id itemKind label }
        claim { ...ClaimStandingParts }
      }
      remedies { kind says item { id itemKind label } }
    }
  }
  fragment ClaimStandingParts on ClaimStanding {
    status reason state
    claim { id extent state rationale from until }
    control { id itemKind label }
    through { id itemKind label }
    evidence { counts reason evidence { id itemKind label } }
  }
`)

export const AcceptInferred = graphql(`
  mutation AcceptInferred($input: AcceptInferredInput!) { acceptInferred(input: $input) { item { id } change revision bookmark } }
`)

export type Cell = CoverageCellQuery['cell']
export type ClaimStanding = ClaimStandingPartsFragment
