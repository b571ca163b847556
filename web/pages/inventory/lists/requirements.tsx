import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { listed, NotAnswered, plain } from '../cells'
import { levels, topics, yesOrNo } from '../choices'
import { listOf } from '../list-of'

const ListRequirements = graphql(`
  query ListRequirements($filter: RequirementFilter, $first: Int, $after: String) {
    requirements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label summary kind assessable subject topics framework { id itemKind label } }
    }
  }
`)

export const Requirements = listOf({
  plural: 'requirements',
  document: ListRequirements,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in reference, title or summary' },
    { name: 'framework', label: 'Framework', type: 'frameworks' },
    { name: 'kind', label: 'Level', type: 'choice', choices: levels, open: true },
    { name: 'topic', label: 'Topic', type: 'choice', choices: topics },
    { name: 'assessable', label: 'Assessable', type: 'choice', choices: yesOrNo },
  ],
  variables: ({ assessable, text, framework, kind, topic }) => ({
    filter: { text, framework, kind, topic, assessable: assessable === undefined ? undefined : assessable === 'true' },
  }),
  select: (result) => result.requirements,
  columns: [
    { name: 'Requirement', cell: plain },
    { name: 'What it says', width: '30%', cell: (requirement) => requirement.summary },
    { name: 'Framework', width: '11%', cell: (requirement) => plain(requirement.framework) },
    { name: 'Level', width: '8%', cell: (requirement) => requirement.kind },
    { name: 'Assessable', width: '9%', cell: (requirement) => (requirement.assessable ? 'yes' : 'no') },
    { name: 'Subject', width: '8%', cell: ({ subject }) => (subject ? enumWord(subject) : <NotAnswered />) },
    { name: 'Topics', width: '15%', cell: (requirement) => listed(requirement.topics) },
  ],
})
