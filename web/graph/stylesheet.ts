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
        'curve-style': curved ? 'unbundled-bezier' : 'straight', 'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)',
        'control-point-distances': 'data(distances)', 'control-point-weights': 'data(weights)', 'edge-distances': 'endpoints',
        'text-margin-x': 'data(shift)', 'font-family': palette.font, 'font-size': 10, color: palette.muted, 'min-zoomed-font-size': 5.5, 'overlay-opacity': 0,
        'text-background-color': palette.surface, 'text-background-opacity': 1, 'text-background-padding': '2px',
        ...(worded ? { label: 'data(label)' } : {}),
      },
    },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
    { selector: 'edge.to-group', style: { 'line-style': 'dashed' } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': palette.accent, 'outline-offset': 2, 'outline-opacity': 1 } },
  ] as unknown as StylesheetJson
}
