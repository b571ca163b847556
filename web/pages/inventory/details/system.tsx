import { graphql } from '../../../api/generated'
import { Day } from '../../../parts/date'
import { StatusWord } from '../../../parts/status-word'
import { answer, listed, listedWords, NotAnswered, owner, yesNo } from '../cells'
import { detailsOf } from '../details-of'
import { DatasetsOfSystem, EvidenceOfSystem, ModelsOfSystem, RisksOfSystem, ControlsOfSystem } from '../relations/of-system'

const SystemFacts = graphql(`
  query SystemFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on System {
        id revision itemKind label purpose lifecycle roles annexIIIPoints annexISection placedOnMarket significantChangeOn publicAuthorityUse
        markets generalPurpose generative interactsWithPersons biometric
        owner { id itemKind label }
      }
    }
  }
`)

const day = (value: string | null | undefined) => (value ? <Day value={value} /> : <NotAnswered />)

export const SystemDetails = detailsOf({
  kind: 'SYSTEM',
  document: SystemFacts,
  select: ({ node }) => (node?.__typename === 'System' ? node : undefined),
  lead: (system) => system.purpose,
  facts: (system) => ({
    Lifecycle: <StatusWord value={system.lifecycle} />,
    'Our roles': listedWords(system.roles),
    Owner: owner(system.owner),
    'Annex III points': listed(system.annexIIIPoints),
    'Annex I section': answer(system.annexISection),
    Markets: listed(system.markets),
    'Placed on the market': day(system.placedOnMarket),
    'Significant change': day(system.significantChangeOn),
    'Used by public authorities': yesNo(system.publicAuthorityUse),
    'General-purpose': yesNo(system.generalPurpose),
    Generative: yesNo(system.generative),
    'Interacts with persons': yesNo(system.interactsWithPersons),
    Biometric: yesNo(system.biometric),
  }),
  tables: [ControlsOfSystem, EvidenceOfSystem, RisksOfSystem, ModelsOfSystem, DatasetsOfSystem],
})
