import { measuresOf } from './card'
import type { Measure } from './card-text'
import { isWorded } from './elements'
import type { Palette } from './palette'
import type { Scene } from './scene'
import { arrowHead, drawingOf, escape } from './scene-drawing'
import { fontSize } from './stylesheet'
import type { Layout } from './tier-layout'
import { tiers } from './tiers'

const margin = 24
const headingHeight = 28

/** The whole scene as an SVG drawing that stands by itself, with the headings of the columns and the words of every relation. */
export function sceneSvg(scene: Scene, layout: Layout, palette: Palette, measure: Measure): string {
  const card = measuresOf(isWorded(scene))
  const points = Object.values(layout.positions)
  const left = Math.min(...points.map(({ x }) => x)) - card.width / 2 - margin - 90
  const top = Math.min(...points.map(({ y }) => y)) - card.height / 2 - margin - headingHeight
  const width = Math.max(...points.map(({ x }) => x)) + card.width / 2 + margin - left
  const height = Math.max(...points.map(({ y }) => y)) + card.height / 2 + margin - top
  const { edges, cards } = drawingOf(scene, layout, palette, measure)
  const headings = layout.columns.map(({ tier, left: x }) => `<text x="${x}" y="${top + 24}" font-weight="600" fill="${palette.muted}">${escape(tiers[tier]?.heading ?? '')}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escape(palette.font)}" font-size="${fontSize}">
<defs>${arrowHead('arrow', palette.rule)}</defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.surface}"/>
${[...edges.values(), ...cards.values(), ...headings].join('\n')}
</svg>
`
}
