import { graphql } from '../../../api/generated'
import type { RiskTreatment } from '../../../api/generated/graphql'
import { enumWord } from '../../../parts/enum-word'
import { StatusWord } from '../../../parts/status-word'
import { owner, plain } from '../cells'
import { treatments } from '../choices'
import { listOf } from '../list-of'

const ListRisks = graphql(`
  query ListRisks($filter: RiskFilter, $first: Int, $after: String) {
    risks(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label likelihood impact residual treatment owner { id itemKind label } }
    }
  }
`)

export const Risks = listOf({
  plural: 'risks',
  document: ListRisks,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in title or description' },
    { name: 'treatment', label: 'Treatment', type: 'choice', choices: treatments },
    { name: 'owner', label: 'Owner', type: 'owners' },
    { name: 'system', label: 'System', type: 'item' },
  ],
  variables: ({ text, treatment, owner: ownedBy, system }) => ({
    filter: { text, treatment: treatment as RiskTreatment | undefined, owner: ownedBy, system },
  }),
  select: (result) => result.risks,
  columns: [
    { name: 'Risk', cell: plain },
    { name: 'Likelihood', width: '11%', cell: (risk) => <StatusWord value={risk.likelihood} /> },
    { name: 'Impact', width: '11%', cell: (risk) => <StatusWord value={risk.impact} /> },
    { name: 'Residual', width: '11%', cell: (risk) => <StatusWord value={risk.residual} /> },
    { name: 'Treatment', width: '11%', cell: (risk) => enumWord(risk.treatment) },
    { name: 'Owner', width: '20%', cell: (risk) => owner(risk.owner) },
  ],
})
