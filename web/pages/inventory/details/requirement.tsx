import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { applyingDates, listed, NotAnswered, outward, plain } from '../cells'
import { detailsOf } from '../details-of'
import { AmendmentsOfRequirement, ClaimsOfRequirement, EvidenceOfRequirement, MappingsOfRequirement, PartsOfRequirement, ReferencesFrom, ReferencesTo } from '../relations/of-requirement'
import { statementPath } from '../statement/statement-path'

const RequirementFacts = graphql(`
  query RequirementFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Requirement {
        id revision itemKind label summary kind assessable subject role bound topics url appliesFrom { condition from by { id itemKind label } }
        addedBy { id itemKind label }
        framework { id itemKind label kind }
        ancestors { id itemKind label }
      }
    }
  }
`)

export const RequirementDetails = detailsOf({
  kind: 'REQUIREMENT',
  document: RequirementFacts,
  select: ({ node }) => (node?.__typename === 'Requirement' ? node : undefined),
  lead: (requirement) => requirement.summary,
  ancestors: (requirement) => [requirement.framework, ...requirement.ancestors],
  facts: (requirement) => ({
    Framework: plain(requirement.framework),
    Level: requirement.kind,
    Assessable: requirement.assessable ? 'yes' : 'no, a heading or context',
    Binds: requirement.bound.length > 0 ? listed(requirement.bound) : 'no role in particular',
    Subject: requirement.subject ? enumWord(requirement.subject) : <NotAnswered />,
    'Role in its whole': partRole[requirement.role],
    Topics: listed(requirement.topics),
    ...(requirement.addedBy && { 'Added by': plain(requirement.addedBy) }),
    'Applies from': applyingDates(requirement.appliesFrom),
    ...(requirement.framework.kind !== 'LAW' && {
      'Statement of Applicability': <Link to={statementPath(requirement.framework.id, requirement.id)}>What is decided of it</Link>,
    }),
    'Official text': outward(requirement.url, 'Read it at the publisher'),
  }),
  tables: [PartsOfRequirement, ClaimsOfRequirement, EvidenceOfRequirement, MappingsOfRequirement, AmendmentsOfRequirement, ReferencesFrom, ReferencesTo],
})

const partRole = { ALL: 'must be met with the others', CHOICE: 'one of several to choose from', EXCEPTION: 'an exception', CONTEXT: 'context only' } as const
