import { graphql } from '../../../api/generated'
import { Day } from '../../../parts/date'
import { StatusWord } from '../../../parts/status-word'
import { answer, NotAnswered, outward, owner } from '../cells'
import { detailsOf } from '../details-of'
import { Judge } from '../forms/judge'
import { ControlsOfEvidence, RequirementsOfEvidence, SystemsOfEvidence } from '../relations/of-evidence'

const EvidenceFacts = graphql(`
  query EvidenceFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Evidence {
        id revision itemKind label retired description url digest collected validUntil validity verdict result
        owner { id itemKind label }
      }
    }
  }
`)

export const EvidenceDetails = detailsOf({
  kind: 'EVIDENCE',
  document: EvidenceFacts,
  select: ({ node }) => (node?.__typename === 'Evidence' ? node : undefined),
  facts: (evidence) => ({
    Verdict: <StatusWord value={evidence.verdict} />,
    Result: <StatusWord value={evidence.result} />,
    'Validity today': <StatusWord value={evidence.validity} />,
    Collected: <Day value={evidence.collected} />,
    'Valid until': evidence.validUntil ? <Day value={evidence.validUntil} /> : <NotAnswered word="does not lapse" />,
    Owner: owner(evidence.owner),
    'Where it is kept': outward(evidence.url, evidence.url ?? ''),
    'Digest of the file': evidence.digest ? <code className="digest">{evidence.digest}</code> : <NotAnswered word="none given" />,
    Description: answer(evidence.description),
  }),
  verbs: (evidence) => <Judge evidence={evidence} />,
  retired: ({ retired }) => retired,
  tables: [ControlsOfEvidence, SystemsOfEvidence, RequirementsOfEvidence],
})
