import type { Kind } from '../api/generated/graphql'

interface Tier {
  /** What stands over the column. */
  readonly heading: string
  readonly kinds: readonly Kind[]
}

/** The columns of the picture from left to right: from what is asked, through what is done about it, to what it is done for. */
export const tiers: readonly Tier[] = [
  { heading: 'Frameworks', kinds: ['FRAMEWORK', 'AMENDMENT'] },
  { heading: 'Mappings', kinds: ['MAPPING_SET', 'MAPPING'] },
  { heading: 'Requirements', kinds: ['REQUIREMENT'] },
  { heading: 'Controls', kinds: ['CONTROL'] },
  { heading: 'Evidence and risks', kinds: ['EVIDENCE', 'RISK'] },
  { heading: 'Systems, organisation', kinds: ['SYSTEM', 'ORGANISATION'] },
  { heading: 'Models', kinds: ['MODEL'] },
  { heading: 'Datasets', kinds: ['DATASET'] },
  { heading: 'Parties', kinds: ['PARTY'] },
]

const tierByKind = new Map(tiers.flatMap(({ kinds }, tier) => kinds.map((kind) => [kind, tier] as const)))

/** The number of the column in which items of a kind stand. */
export function tierOf(kind: Kind): number {
  const tier = tierByKind.get(kind)
  if (tier === undefined) throw new Error(`No column for ${kind}`)
  return tier
}
