import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { plain } from '../cells'
import { listOf, whole } from '../list-of'
import { requirementsPath } from '../requirements-path'

const ListFrameworks = graphql(`
  query ListFrameworks {
    frameworks { id itemKind label title version publisher kind requirementCount assessableCount }
  }
`)

export const Frameworks = listOf({
  plural: 'frameworks',
  document: ListFrameworks,
  filters: [],
  variables: () => ({}),
  select: (result) => whole(result.frameworks),
  columns: [
    { name: 'Framework', width: '16%', cell: plain },
    { name: 'Official title', cell: (framework) => framework.title },
    { name: 'Version', width: '10%', cell: (framework) => framework.version },
    { name: 'Publisher', width: '13%', cell: (framework) => framework.publisher },
    { name: 'Kind', width: '9%', cell: (framework) => enumWord(framework.kind) },
    { name: 'Requirements', width: '11%', numeric: true, cell: ({ id, requirementCount }) => <Link to={requirementsPath(id)}>{requirementCount}</Link> },
    { name: 'Assessable', width: '10%', numeric: true, cell: ({ id, assessableCount }) => <Link to={requirementsPath(id, true)}>{assessableCount}</Link> },
  ],
})
