import { graphql } from '../../../api/generated'
import { Day } from '../../../parts/date'
import { enumWord } from '../../../parts/enum-word'
import { StatusWord } from '../../../parts/status-word'
import { answer, NotAnswered, plain } from '../cells'
import { detailsOf } from '../details-of'
import { SourcesOfMapping, TargetsOfMapping } from '../relations/of-mapping'

const MappingFacts = graphql(`
  query MappingFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Mapping {
        id revision itemKind label relation strength scale rationale status author reviewer stated reviewed
        set { id itemKind label }
      }
    }
  }
`)

const day = (value: string | null | undefined, word: string) => (value ? <Day value={value} /> : <NotAnswered word={word} />)

export const MappingDetails = detailsOf({
  kind: 'MAPPING',
  document: MappingFacts,
  select: ({ node }) => (node?.__typename === 'Mapping' ? node : undefined),
  facts: (mapping) => ({
    Relation: enumWord(mapping.relation),
    Status: <StatusWord value={mapping.status} />,
    'Mapping set': plain(mapping.set),
    Strength: answer(mapping.strength, 'not stated'),
    Scale: answer(mapping.scale, 'not stated'),
    Author: answer(mapping.author, 'not stated'),
    Stated: day(mapping.stated, 'not stated'),
    Reviewer: answer(mapping.reviewer, 'not stated'),
    Reviewed: day(mapping.reviewed, 'not stated'),
    Rationale: answer(mapping.rationale, 'not stated'),
  }),
  tables: [SourcesOfMapping, TargetsOfMapping],
})
