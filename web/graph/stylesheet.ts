import type { StylesheetJson } from 'cytoscape'
import type { Kind } from '../api/generated/graphql'
import { kinds } from '../parts/kind'
import { measuresOf } from './card'
import { textStart } from './elements'
import { glyphImage } from './glyph-image'
import type { Palette } from './palette'

export const fontSize = 12

interface Manner {
  /** Every edge carries its words; otherwise the chosen ones alone do. */
  readonly worded: boolean
  /** Curves, where there are few enough of them. */
  readonly curved: boolean
}

/** The look of the picture. Outline and text carry kind and status; colour repeats them; focus and choice are one class each. */
export function stylesheet(palette: Palette, { worded, curved }: Manner): StylesheetJson {
  const card = measuresOf(worded)
  const [right, left] = [`${card.width / 2}px 0px`, `${-card.width / 2}px 0px`]
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle', 'corner-radius': '5px', width: card.width, height: card.height, 'border-width': 1,
        label: 'data(label)', 'font-family': palette.font, 'font-size': fontSize, 'line-height': 1.15, color: palette.text,
        'text-wrap': 'wrap', 'text-max-width': `${card.width}px`, 'text-justification': 'left', 'text-halign': 'right', 'text-valign': 'center',
        'text-margin-x': textStart - card.width, 'min-zoomed-font-size': 5, 'overlay-opacity': 0,
        'background-width': '15px', 'background-height': '15px', 'background-position-x': '7px', 'background-position-y': '50%',
        'background-image-containment': 'over', 'background-clip': 'none',
      },
    },
    ...(Object.keys(kinds) as Kind[]).map((kind) => {
      const { line, fill } = palette.kind(kind)
      return { selector: `node.${kind}`, style: { 'background-color': fill, 'border-color': line, 'background-image': glyphImage(kind, line) } }
    }),
    { selector: 'node.group', style: { 'border-style': 'dashed', 'background-color': palette.surface, color: palette.muted } },
    { selector: 'node.focus', style: { 'border-width': 2.5, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        width: 1.2, 'line-opacity': worded ? 1 : 0.4, 'line-color': palette.rule, 'target-arrow-color': palette.rule, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.75,
        'curve-style': 'straight', 'overlay-opacity': 0, ...(worded ? words(palette) : {}),
      },
    },
    // Classes and not data for each edge: Cytoscape computes the style of a class once, of data for every element.
    { selector: 'edge.rightward', style: { 'source-endpoint': right, 'target-endpoint': left } },
    { selector: 'edge.leftward', style: { 'source-endpoint': left, 'target-endpoint': right } },
    {
      selector: 'edge.bow',
      style: {
        'source-endpoint': left, 'target-endpoint': left,
        ...(curved ? { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(distances)', 'control-point-weights': 0.5, 'edge-distances': 'endpoints' } : {}),
        // Beside the middle of the bow, so that the words do not lie on the cards.
        ...(worded ? { 'text-margin-x': -18 } : {}),
      },
    },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
    { selector: 'edge.to-group', style: { 'line-style': 'dashed' } },
  ] as unknown as StylesheetJson
}

/** How the words of the edges are written. */
const words = (palette: Palette) => ({
  label: 'data(label)', 'font-family': palette.font, 'font-size': 10, color: palette.muted, 'min-zoomed-font-size': 5.5,
  'text-background-color': palette.surface, 'text-background-opacity': 1, 'text-background-padding': '2px',
})
