import { graphql } from '../../../api/generated'
import { enumWord } from '../../../parts/enum-word'
import { StatusWord } from '../../../parts/status-word'
import { answer, owner } from '../cells'
import { detailsOf } from '../details-of'
import { ControlsOfRisk, SystemsOfRisk } from '../relations/of-risk'

const RiskFacts = graphql(`
  query RiskFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Risk { id revision itemKind label retired description likelihood impact treatment residual owner { id itemKind label } }
    }
  }
`)

export const RiskDetails = detailsOf({
  kind: 'RISK',
  document: RiskFacts,
  select: ({ node }) => (node?.__typename === 'Risk' ? node : undefined),
  facts: (risk) => ({
    Likelihood: <StatusWord value={risk.likelihood} />,
    Impact: <StatusWord value={risk.impact} />,
    Treatment: enumWord(risk.treatment),
    Residual: <StatusWord value={risk.residual} />,
    Owner: owner(risk.owner),
    Description: answer(risk.description),
  }),
  retired: ({ retired }) => retired,
  tables: [SystemsOfRisk, ControlsOfRisk],
})
