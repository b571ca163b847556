import type { Kind } from '../../api/generated/graphql'

interface KindGroup {
  readonly title: string
  readonly members: readonly { readonly kind: Kind; readonly about: string }[]
}

/** The kinds that have a list, in the order in which a trace runs through them. */
export const kindGroups: readonly KindGroup[] = [
  {
    title: 'What is asked',
    members: [
      { kind: 'FRAMEWORK', about: 'A law, standard or guideline in one version.' },
      { kind: 'REQUIREMENT', about: 'One addressable provision: an article, a clause, a control, a subcategory.' },
      { kind: 'MAPPING_SET', about: 'A published or own crosswalk between two frameworks.' },
      { kind: 'MAPPING', about: 'One statement of a crosswalk.' },
    ],
  },
  {
    title: 'What answers it',
    members: [
      { kind: 'CONTROL', about: 'What the organisation does about it.' },
      { kind: 'EVIDENCE', about: 'Proof that a control works, or that it does not.' },
      { kind: 'RISK', about: 'What may go wrong.' },
    ],
  },
  {
    title: 'What it is about',
    members: [
      { kind: 'SYSTEM', about: 'An AI system of the organisation.' },
      { kind: 'MODEL', about: 'What a system is made of, and what it was trained on.' },
      { kind: 'DATASET', about: 'Data that a system or a model uses, with where it comes from.' },
    ],
  },
  {
    title: 'Who answers for it',
    members: [
      { kind: 'ORGANISATION', about: 'Who is asked, with its scope and its decisions.' },
      { kind: 'PARTY', about: 'An owner, author or reviewer: a team or a role.' },
    ],
  },
]
