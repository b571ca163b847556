import type { Kind } from '../api/generated/graphql'
import { KindGlyph } from '../parts/kind-badge'
import { kinds } from '../parts/kind'
import type { Scene } from './scene'
import { tiers } from './tiers'

/** What the outlines and lines of the picture mean; it explains and switches nothing. */
export function Legend({ scene }: { readonly scene: Scene }) {
  const present = new Set<Kind>([...scene.nodes, ...scene.groups].map(({ kind }) => kind))
  const inOrder = tiers.flatMap((tier) => tier.kinds).filter((kind) => present.has(kind))
  return (
    <ul className="legend" aria-label="Legend">
      {inOrder.map((kind) => <li key={kind}><KindGlyph kind={kind} />{kinds[kind].word}</li>)}
      <li><span className="legend-card" data-look="focus" aria-hidden="true" />in focus</li>
      <li><span className="legend-card" data-look="group" aria-hidden="true" />more, not shown</li>
      <li>
        <svg className="legend-arrow" viewBox="0 0 28 8" aria-hidden="true"><path d="M0 4h22" /><path d="M20 .5L27 4l-7 3.5z" /></svg>
        reads along the arrow
      </li>
    </ul>
  )
}
