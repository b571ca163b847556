import { kinds } from '../parts/kind'
import { measuresOf, type Measures } from './card'
import { cardText, groupText, type Measure } from './card-text'
import { isWorded, textRoom, textStart } from './elements'
import type { Palette } from './palette'
import { relationWords } from './relation-words'
import type { Scene } from './scene'
import { fontSize } from './stylesheet'
import type { Layout, Point } from './tier-layout'
import { tiers } from './tiers'

const margin = 24
const headingHeight = 28

/** The whole scene as an SVG drawing that stands by itself, with the headings of the columns and the words of every relation. */
export function sceneSvg(scene: Scene, layout: Layout, palette: Palette, measure: Measure): string {
  const card = measuresOf(isWorded(scene))
  const text = { room: textRoom(card.width), lines: card.lines }
  const points = Object.values(layout.positions)
  const left = Math.min(...points.map(({ x }) => x)) - card.width / 2 - margin - 90
  const top = Math.min(...points.map(({ y }) => y)) - card.height / 2 - margin - headingHeight
  const width = Math.max(...points.map(({ x }) => x)) + card.width / 2 + margin - left
  const height = Math.max(...points.map(({ y }) => y)) + card.height / 2 + margin - top
  const place = (id: string) => layout.positions[id] ?? { x: 0, y: 0 }
  const edges = [
    ...scene.edges.map((edge) => edgeSvg(place(edge.source), place(edge.target), relationWords(edge), palette, card)),
    ...scene.groups.map(({ anchor, id, edge, outgoing }) => outgoing
      ? edgeSvg(place(anchor), place(id), relationWords({ kind: edge }), palette, card, true)
      : edgeSvg(place(id), place(anchor), relationWords({ kind: edge }), palette, card, true)),
  ]
  const cards = [
    ...scene.nodes.map((node) => cardSvg(place(node.id), node.kind, cardText(node, text, measure), palette, card, node.hop === 0 ? 'focus' : 'item')),
    ...scene.groups.map((group) => cardSvg(place(group.id), group.kind, groupText(group, text.room, measure), palette, card, 'group')),
  ]
  const headings = layout.columns.map(({ tier, left: x }) => `<text x="${x}" y="${top + 24}" font-weight="600" fill="${palette.muted}">${escape(tiers[tier]?.heading ?? '')}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escape(palette.font)}" font-size="${fontSize}">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="${palette.rule}"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.surface}"/>
${[...edges, ...cards, ...headings].join('\n')}
</svg>
`
}

function edgeSvg(source: Point, target: Point, words: string, palette: Palette, card: Measures, dashed = false): string {
  const beside = Math.abs(source.x - target.x) < card.width
  const forward = source.x < target.x
  const from = { x: source.x + ((beside || !forward ? -1 : 1) * card.width) / 2, y: source.y }
  const to = { x: target.x + ((beside || forward ? -1 : 1) * card.width) / 2, y: target.y }
  const bow = beside ? Math.min(26 + Math.abs(to.y - from.y) / 7, 84) : 0
  const bend = { x: (from.x + to.x) / 2 - bow, y: (from.y + to.y) / 2 }
  const label = `<text x="${bend.x + bow / 2}" y="${bend.y + 3}" text-anchor="middle" font-size="10" fill="${palette.muted}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke">${escape(words)}</text>`
  return `<path d="M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}" fill="none" stroke="${palette.rule}" stroke-width="1.2" marker-end="url(#arrow)"${dashed ? ' stroke-dasharray="5 4"' : ''}/>${label}`
}

function cardSvg({ x, y }: Point, kind: keyof typeof kinds, text: string, palette: Palette, card: Measures, look: 'item' | 'focus' | 'group'): string {
  const { line, fill } = palette.kind(kind)
  const [left, top] = [x - card.width / 2, y - card.height / 2]
  const lines = text.split('\n')
  const words = lines.map((one, at) => `<tspan x="${left + textStart}" y="${y + 4 + (at - (lines.length - 1) / 2) * fontSize * 1.15}">${escape(one)}</tspan>`).join('')
  return `<g><rect x="${left}" y="${top}" width="${card.width}" height="${card.height}" rx="5" fill="${look === 'group' ? palette.surface : fill}" stroke="${line}" stroke-width="${look === 'focus' ? 2.5 : 1}"${look === 'group' ? ' stroke-dasharray="4 3"' : ''}/>`
    + `<path d="${kinds[kind].glyph}" transform="translate(${left + 7} ${y - 7.5}) scale(.94)" fill="none" stroke="${line}" stroke-width="1.4"/>`
    + `<text fill="${look === 'group' ? palette.muted : palette.text}"${look === 'focus' ? ' font-weight="700"' : ''}>${words}</text></g>`
}

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
