/** How many of each there are, chosen so that the relationships add up to about what was asked for; the proportions are the demo's. */
export interface Sizes {
  readonly frameworks: number
  readonly requirements: number
  readonly references: number
  readonly mappings: number
  readonly parties: number
  readonly systems: number
  readonly models: number
  readonly datasets: number
  readonly risks: number
  readonly controls: number
  readonly evidence: number
}

const ofAMillion: Sizes = {
  frameworks: 40, requirements: 60_000, references: 40_000, mappings: 60_000, parties: 400,
  systems: 12_000, models: 9_000, datasets: 9_000, risks: 15_000, controls: 15_000, evidence: 90_000,
}

/** @param relationships from 10,000 to 1,000,000 */
export function sizesOf(relationships: number): Sizes {
  const share = relationships / 1_000_000
  const scaled = Object.entries(ofAMillion).map(([name, count]) => [name, Math.max(3, Math.round(count * share))])
  return Object.fromEntries(scaled) as unknown as Sizes
}
