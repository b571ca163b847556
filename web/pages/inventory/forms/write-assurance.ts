import { graphql } from '../../../api/generated'

export const RegisterRisk = graphql(`
  mutation RegisterRisk($input: RegisterRiskInput!) { registerRisk(input: $input) { ...WrittenParts } }
`)

export const EditRisk = graphql(`
  mutation EditRisk($input: EditRiskInput!) { editRisk(input: $input) { ...WrittenParts } }
`)

export const RegisterControl = graphql(`
  mutation RegisterControl($input: RegisterControlInput!) { registerControl(input: $input) { ...WrittenParts } }
`)

export const EditControl = graphql(`
  mutation EditControl($input: EditControlInput!) { editControl(input: $input) { ...WrittenParts } }
`)

export const RegisterEvidence = graphql(`
  mutation RegisterEvidence($input: RegisterEvidenceInput!) { registerEvidence(input: $input) { ...WrittenParts } }
`)

export const EditEvidence = graphql(`
  mutation EditEvidence($input: EditEvidenceInput!) { editEvidence(input: $input) { ...WrittenParts } }
`)

export const ClaimSatisfies = graphql(`
  mutation ClaimSatisfies($input: ClaimInput!) { claimSatisfies(input: $input) { ...WrittenParts } }
`)

export const WithdrawClaim = graphql(`
  mutation WithdrawClaim($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { ...WrittenParts } }
`)

export const ApplyControl = graphql(`
  mutation ApplyControl($input: ApplyControlInput!) { applyControl(input: $input) { ...WrittenParts } }
`)
