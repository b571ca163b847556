import { graphql } from '../../../api/generated'
import type { EvidenceResult, EvidenceValidity, EvidenceVerdict } from '../../../api/generated/graphql'
import { Day } from '../../../parts/date'
import { StatusWord } from '../../../parts/status-word'
import { NotAnswered, owner, plain } from '../cells'
import { results, validities, verdicts } from '../choices'
import { listOf } from '../list-of'

const ListEvidence = graphql(`
  query ListEvidence($filter: EvidenceFilter, $on: Date, $first: Int, $after: String) {
    evidence(filter: $filter, on: $on, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label collected validUntil validity(on: $on) verdict result owner { id itemKind label } }
    }
  }
`)

export const Evidence = listOf({
  plural: 'pieces of evidence',
  document: ListEvidence,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in title or description' },
    { name: 'verdict', label: 'Verdict', type: 'choice', choices: verdicts },
    { name: 'result', label: 'Result', type: 'choice', choices: results },
    { name: 'validity', label: 'Validity', type: 'choice', choices: validities },
    { name: 'on', label: 'Validity on', type: 'day' },
    { name: 'owner', label: 'Owner', type: 'owners' },
    { name: 'control', label: 'Control', type: 'item' },
    { name: 'system', label: 'System', type: 'item' },
  ],
  variables: ({ text, verdict, result, validity, on, owner: ownedBy, control, system }) => ({
    on,
    filter: {
      text, owner: ownedBy, control, system,
      verdict: verdict as EvidenceVerdict | undefined,
      result: result as EvidenceResult | undefined,
      validity: validity as EvidenceValidity | undefined,
    },
  }),
  select: (answer) => answer.evidence,
  columns: [
    { name: 'Evidence', cell: plain },
    { name: 'Verdict', width: '10%', cell: (evidence) => <StatusWord value={evidence.verdict} /> },
    { name: 'Result', width: '10%', cell: (evidence) => <StatusWord value={evidence.result} /> },
    { name: 'Validity', width: '13%', cell: (evidence) => <StatusWord value={evidence.validity} /> },
    { name: 'Collected', width: '9%', cell: (evidence) => <Day value={evidence.collected} /> },
    { name: 'Valid until', width: '10%', cell: ({ validUntil }) => (validUntil ? <Day value={validUntil} /> : <NotAnswered word="does not lapse" />) },
    { name: 'Owner', width: '17%', cell: (evidence) => owner(evidence.owner) },
  ],
})
