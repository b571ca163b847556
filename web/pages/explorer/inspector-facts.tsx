import type { ReactNode } from 'react'
import { Day } from '../../parts/date'
import { capitalised, enumWord } from '../../parts/enum-word'
import { StatusWord } from '../../parts/status-word'
import type { Inspected } from './inspector-query'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

/** What nobody has answered is said as such. */
const unknown = 'unknown'
const words = (values: readonly string[] | null | undefined) => (values ? values.map(enumWord).join(', ') || 'none' : unknown)
const word = (value: string) => capitalised(enumWord(value))
const fact = (name: string, value: ReactNode): Fact => ({ name, value })
const day = (value: string | null | undefined, missing: string) => (value ? <Day value={value} /> : missing)

/** The date for a case that nothing sets apart, and how many cases have another. */
function applying(dates: readonly { readonly condition?: string | null; readonly from?: string | null }[]): ReactNode {
  const rule = dates.find(({ condition }) => !condition)?.from
  const others = dates.length - (rule ? 1 : 0)
  return <>{day(rule, 'no date set')}{others > 0 && `, ${others} ${others === 1 ? 'case differs' : 'cases differ'}`}</>
}

/** The facts of an item that one wants beside the picture; its page has them all. */
export function factsOf(node: Inspected): readonly Fact[] {
  switch (node.__typename) {
    case 'Framework':
      return [fact('Kind', word(node.frameworkKind)), fact('Version', node.frameworkVersion), fact('Publisher', node.publisher), fact('Provisions', `${node.assessableCount} of ${node.requirementCount} assessable`)]
    case 'Requirement':
      return [
        fact('Level', word(node.level)), fact('Subject', node.subject ? word(node.subject) : 'none'), fact('Assessable', node.assessable ? 'yes' : 'no'),
        fact('Binds', node.bound.join(', ') || 'no role in particular'), ...(node.addedBy ? [fact('Added by', node.addedBy.label)] : []),
        fact('Applies from', applying(node.appliesFrom)), fact('Topics', node.topics.join(', ') || 'none'),
      ]
    case 'Amendment':
      return [fact('Adopted', <Day value={node.adopted} />), fact('In force', <Day value={node.inForce} />), fact('Effects', node.effects.totalCount)]
    case 'MappingSet':
      return [fact('Source', node.source), fact('Author', node.setAuthor), fact('Licence', node.setLicence), fact('Pairs', node.pairCount)]
    case 'Mapping':
      return [fact('Relation', word(node.relation)), fact('Status', <StatusWord value={node.mappingStatus} />), fact('Stated', day(node.stated, unknown)), fact('Reviewer', node.reviewer ?? 'none')]
    case 'System':
      return [fact('Lifecycle', node.lifecycle ? <StatusWord value={node.lifecycle} /> : unknown), fact('Roles', words(node.roles)), fact('On the market', day(node.placedOnMarket, unknown)), fact('Markets', node.markets ? node.markets.join(', ') || 'none' : unknown)]
    case 'Model':
      return [fact('Version', node.modelVersion), fact('Licence', node.licence ?? unknown), fact('Provenance', node.provenance)]
    case 'Dataset':
      return [fact('Version', node.datasetVersion), fact('Licence', node.licence ?? unknown), fact('Personal data', node.personalData === null || node.personalData === undefined ? unknown : node.personalData ? 'yes' : 'no'), fact('Provenance', node.provenance)]
    case 'Risk':
      return [fact('Likelihood', word(node.likelihood)), fact('Impact', word(node.impact)), fact('Treatment', word(node.treatment)), fact('Residual', word(node.residual))]
    case 'Control':
      return [fact('Kind', word(node.controlKind)), fact('Scope', word(node.scope)), fact('Cadence', node.cadence)]
    case 'Evidence':
      return [
        fact('Verdict', <StatusWord value={node.verdict} />), fact('Result', <StatusWord value={node.result} />), fact('Validity today', <StatusWord value={node.validity} />),
        fact('Collected', <Day value={node.collected} />), fact('Valid until', day(node.validUntil, 'does not lapse')),
      ]
    case 'Organisation':
      return [fact('Scope', node.orgScope), fact('Decisions', node.decisions.totalCount)]
    case 'Party':
      return [fact('Kind', word(node.partyKind))]
    default:
      return []
  }
}

/** What the item is in a sentence or two. */
export function summaryOf(node: Inspected): string | null | undefined {
  switch (node.__typename) {
    case 'Requirement': return node.summary
    case 'Amendment': return `${node.amendmentTitle}. ${node.sourceNote}`
    case 'System': return node.purpose
    case 'Mapping': return node.rationale
    case 'Model':
    case 'Dataset':
    case 'Risk':
    case 'Control':
    case 'Evidence': return node.description
    default: return null
  }
}
