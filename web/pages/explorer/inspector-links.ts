import type { NamedFragment } from '../../api/generated/graphql'
import type { Inspected } from './inspector-query'

export interface Onward {
  readonly name: string
  readonly items: readonly NamedFragment[]
  readonly total: number
}

interface Some {
  readonly totalCount: number
  readonly nodes: readonly NamedFragment[]
}

const some = (name: string, { nodes, totalCount }: Some): Onward => ({ name, items: nodes, total: totalCount })
/** The items at the far ends of relationships; one that several lead to is named once. */
const ends = <Link>(name: string, { nodes, totalCount }: { readonly totalCount: number; readonly nodes: readonly Link[] }, far: (link: Link) => NamedFragment): Onward =>
  ({ name, items: [...new Map(nodes.map(far).map(item => [item.id, item])).values()], total: totalCount })
const one = (name: string, item: NamedFragment | null | undefined): Onward => ({ name, items: item ? [item] : [], total: item ? 1 : 0 })
const all = (name: string, items: readonly NamedFragment[]): Onward => ({ name, items, total: items.length })

/** Where an item leads, by the role that the others have for it. An empty list is kept: that nothing is there is an answer. */
export function onwardOf(node: Inspected): readonly Onward[] {
  switch (node.__typename) {
    case 'Framework': return [some('Provisions', node.requirements)]
    case 'Requirement':
      return [
        one('Framework', node.framework), ...(node.parent ? [one('Part of', node.parent)] : []), some('Controls', node.controls), some('Evidence for it alone', node.evidence),
        some('Mappings', node.mappings), some('Parts', node.parts), some('Refers to', node.refersTo),
        ...(node.amendedBy.totalCount > 0 ? [ends('Amended by', node.amendedBy, ({ amendment }) => amendment)] : []),
      ]
    case 'Amendment': return [ends('Changes', node.effects, ({ requirement }) => requirement)]
    case 'MappingSet': return [some('Mappings', node.mappings)]
    case 'Mapping': return [all('From', node.sources), all('To', node.targets), one('Mapping set', node.set)]
    case 'System':
      return [one('Owner', node.owner), some('Controls', node.controls), some('Evidence', node.evidence), some('Risks', node.risks), some('Models', node.models), some('Datasets', node.datasets)]
    case 'Model': return [one('Owner', node.owner), some('Used by', node.usedBy), some('Trained on', node.trainedOn)]
    case 'Dataset': return [one('Owner', node.owner), some('Used by', node.usedBy), some('Trains', node.trains), some('Derived from', node.derivedFrom)]
    case 'Risk': return [one('Owner', node.owner), some('Controls', node.controls), some('Systems', node.systems)]
    case 'Control':
      return [one('Owner', node.owner), some('Requirements', node.requirements), some('Systems', node.systems), some('Evidence', node.evidence), some('Risks', node.risks)]
    case 'Evidence': return [one('Owner', node.owner), some('Controls', node.controls), some('Systems', node.systems), some('Counts for these alone', node.requirements)]
    case 'Party': return [some('Owns', node.owns)]
    default: return []
  }
}
