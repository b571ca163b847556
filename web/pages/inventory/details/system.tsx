import { Link } from 'react-router'
import { graphql } from '../../../api/generated'
import { Day } from '../../../parts/date'
import { isDay } from '../../../parts/day'
import { itemPath } from '../../../parts/item-path'
import { owner } from '../cells'
import { answerWords, type Fact } from '../classify/answers'
import { AppliesToSystem } from '../classify/applies-to-system'
import { detailsOf } from '../details-of'
import { factName } from '../fact-name'
import type { FactsByName } from '../facts'
import { DatasetsOfSystem, EvidenceOfSystem, ModelsOfSystem, RisksOfSystem, ControlsOfSystem } from '../relations/of-system'

const SystemFacts = graphql(`
  query SystemFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on System {
        id revision itemKind label purpose lifecycle
        owner { id itemKind label }
        facts { value definition { name kind question options { value says } } }
      }
    }
  }
`)

export const SystemDetails = detailsOf({
  kind: 'SYSTEM',
  document: SystemFacts,
  select: ({ node }) => (node?.__typename === 'System' ? node : undefined),
  lead: (system) => system.purpose,
  facts: (system) => ({ Owner: owner(system.owner), ...answered(system.facts, true), 'Answered with no or none': denied(system.facts), 'Facts without an answer': open(system.id, system.facts) }),
  retired: (system) => system.lifecycle === 'RETIRED',
  tables: [AppliesToSystem, ControlsOfSystem, EvidenceOfSystem, RisksOfSystem, ModelsOfSystem, DatasetsOfSystem],
})

/** The facts that somebody has answered with something, or those answered with no or none. */
function answered(facts: readonly Fact[], affirmed: boolean): FactsByName {
  const given = facts.filter(({ definition, value }) => value != null && affirms(definition, value) === affirmed)
  return Object.fromEntries(given.map(({ definition, value }) => [factName(definition.name), shown(answerWords(definition, value ?? null))]))
}

const affirms = (definition: Fact['definition'], value: readonly string[]) => !['no', 'none'].includes(answerWords(definition, value))

/** What is denied, folded: it is most of the facts, and seldom what one looks for. */
function denied(facts: readonly Fact[]) {
  const names = Object.entries(answered(facts, false))
  if (names.length === 0) return 'none of them'
  return <details><summary>{names.length} facts</summary><ul>{names.map(([name, words]) => <li key={name}>{name}: {words}</li>)}</ul></details>
}

const shown = (words: string) => (isDay(words) ? <Day value={words} /> : words)

/** How many are not answered, and where they are asked. */
function open(id: string, facts: readonly Fact[]) {
  const count = facts.filter(({ value }) => value == null).length
  return count === 0 ? 'none' : <Link to={`${itemPath('SYSTEM', id)}/classify`}>{count} of {facts.length} not answered</Link>
}
