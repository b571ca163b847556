import { graphql } from '../../api/generated'

export const ProposeMapping = graphql(`
  mutation ProposeMapping($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const EditMapping = graphql(`
  mutation EditMapping($input: EditMappingInput!) { editMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const ApproveMapping = graphql(`
  mutation ApproveMapping($input: ReviewMappingInput!) { approveMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const RejectMapping = graphql(`
  mutation RejectMapping($input: ReviewMappingInput!) { rejectMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const ReopenMapping = graphql(`
  mutation ReopenMapping($input: ReviewMappingInput!) { reopenMapping(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const AcceptCandidate = graphql(`
  mutation AcceptCandidate($input: AcceptCandidateInput!) { acceptCandidate(input: $input) { mapping { ...MappingParts } change revision bookmark } }
`)

export const ReviewMappings = graphql(`
  mutation ReviewMappings($input: ReviewMappingsInput!) {
    reviewMappings(input: $input) {
      mappings { id status }
      effectCount
      effects { before after source { ...RequirementEnd } target { ...RequirementEnd } }
      change revision bookmark
    }
  }
`)
