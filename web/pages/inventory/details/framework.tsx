import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { outward } from '../cells'
import { exportLinks } from '../export-links'
import { detailsOf } from '../details-of'
import { PartsOfFramework } from '../relations/of-framework'
import { requirementsPath } from '../requirements-path'

const FrameworkFacts = graphql(`
  query FrameworkFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Framework { id revision itemKind label title version publisher kind url requirementCount assessableCount }
    }
  }
`)

export const FrameworkDetails = detailsOf({
  kind: 'FRAMEWORK',
  document: FrameworkFacts,
  select: ({ node }) => (node?.__typename === 'Framework' ? node : undefined),
  lead: (framework) => framework.title,
  facts: (framework) => ({
    Kind: enumWord(framework.kind),
    Version: framework.version,
    Publisher: framework.publisher,
    'Requirements, headings included': <Link to={requirementsPath(framework.id)}>{framework.requirementCount}</Link>,
    'Assessable requirements': <Link to={requirementsPath(framework.id, true)}>{framework.assessableCount}</Link>,
    Export: exportLinks(framework.id, ['oscal', 'csv', 'xlsx']),
    'Official text': outward(framework.url, 'Read it at the publisher'),
  }),
  tables: [PartsOfFramework],
})
