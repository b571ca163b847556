import { kinds } from '../parts/kind'
import { measuresOf, type Measures } from './card'
import { cardText, groupText, type Measure } from './card-text'
import { edgeCurve } from './edge-curve'
import { type Block, wordsPlace, wordsSize } from './edge-words'
import { isWorded, textRoom, textStart } from './elements'
import type { Palette } from './palette'
import { relationWords } from './relation-words'
import type { Scene } from './scene'
import { fontSize } from './stylesheet'
import type { Layout, Point } from './tier-layout'

/** The pieces of a drawn scene by the ids of its elements, as SVG. */
interface Drawing {
  readonly edges: ReadonlyMap<string, string>
  readonly cards: ReadonlyMap<string, string>
}

interface Look {
  readonly palette: Palette
  readonly card: Measures
  /** The id of the arrow head in the drawing's definitions, and how thick the lines are. */
  readonly arrow: string
  readonly stroke: number
  /** Whether the lines carry their words. */
  readonly worded: boolean
  readonly measure: Measure
  /** All cards of the scene, and the words that have found a place. */
  readonly blocks: Block[]
}

/** Every edge and card of a scene in its place, or those that are wanted. */
export function drawingOf(
  scene: Scene, layout: Layout, palette: Palette, measure: Measure, wanted: (id: string) => boolean = () => true,
  { arrow = 'arrow', stroke = 1.2, worded = true }: Partial<Pick<Look, 'arrow' | 'stroke' | 'worded'>> = {},
): Drawing {
  const card = measuresOf(isWorded(scene))
  const text = { room: textRoom(card.width), lines: card.lines }
  const place = (id: string) => layout.positions[id] ?? { x: 0, y: 0 }
  const look = { palette, card, arrow, stroke, worded, measure, blocks: [...scene.nodes, ...scene.groups].map(({ id }) => ({ ...place(id), halfWidth: card.width / 2, halfHeight: card.height / 2 })) }
  const edges = scene.edges.filter(({ id }) => wanted(id))
    .map((edge) => [edge.id, edgeSvg(place(edge.source), place(edge.target), relationWords(edge), look)] as const)
  const toGroups = scene.groups.filter(({ id }) => wanted(`${id}|edge`)).map(({ anchor, id, edge, outgoing }) => {
    const [from, to] = outgoing ? [anchor, id] : [id, anchor]
    return [`${id}|edge`, edgeSvg(place(from), place(to), relationWords({ kind: edge }), look, true)] as const
  })
  const items = scene.nodes.filter(({ id }) => wanted(id))
    .map((node) => [node.id, cardSvg(place(node.id), node.kind, cardText(node, text, measure), palette, card, node.hop === 0 ? 'focus' : 'item')] as const)
  const groups = scene.groups.filter(({ id }) => wanted(id))
    .map((group) => [group.id, cardSvg(place(group.id), group.kind, groupText(group, text.room, measure), palette, card, 'group')] as const)
  return { edges: new Map([...edges, ...toGroups]), cards: new Map([...items, ...groups]) }
}

export const arrowHead = (id: string, color: string) =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="${color}"/></marker>`

function edgeSvg(source: Point, target: Point, words: string, look: Look, dashed = false): string {
  const { palette, card, arrow, stroke } = look
  const { way, distances } = edgeCurve(source, target, card.width)
  const aside = card.width / 2
  const from = { x: source.x + (way === 'rightward' ? aside : -aside), y: source.y }
  const to = { x: target.x + (way === 'leftward' ? aside : -aside), y: target.y }
  const bend = { x: (from.x + to.x) / 2 - Math.abs(distances), y: (from.y + to.y) / 2 }
  return `<path d="M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}" fill="none" stroke="${palette.rule}" stroke-width="${stroke}" marker-end="url(#${arrow})"${dashed ? ' stroke-dasharray="5 4"' : ''}/>`
    + (look.worded ? wordsSvg(words, from, bend, to, look) : '')
}

function wordsSvg(words: string, from: Point, bend: Point, to: Point, { palette, blocks, measure }: Look): string {
  const place = wordsPlace(from, bend, to, blocks, (measure(words) * wordsSize) / fontSize / 2)
  if (place === null) return ''
  blocks.push(place)
  return `<text x="${place.x}" y="${place.y + 3}" text-anchor="middle" font-size="${wordsSize}" fill="${palette.muted}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke">${escape(words)}</text>`
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

/** A text as it may stand in SVG. */
export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
