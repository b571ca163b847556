import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { answer } from '../cells'
import { detailsOf } from '../details-of'
import { DecisionsOfOrganisation } from '../relations/of-organisation'
import { statementPath } from '../statement/statement-path'

const OrganisationFacts = graphql(`
  query OrganisationFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Organisation { id revision itemKind label scope profile }
    }
  }
`)

export const OrganisationDetails = detailsOf({
  kind: 'ORGANISATION',
  document: OrganisationFacts,
  select: ({ node }) => (node?.__typename === 'Organisation' ? node : undefined),
  facts: (organisation) => ({
    Scope: organisation.scope,
    Profile: answer(organisation.profile),
    'Statement of Applicability': <Link to={statementPath()}>What is included and excluded, and why</Link>,
  }),
  tables: [DecisionsOfOrganisation],
})
