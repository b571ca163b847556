import { measuresOf } from './card'
import type { Measure } from './card-text'
import { fewEdges, isWorded } from './elements'
import type { Palette } from './palette'
import type { Scene } from './scene'
import { arrowHead, drawingOf } from './scene-drawing'
import { fontSize } from './stylesheet'
import type { Layout } from './tier-layout'

/** What to bring out: these items and edges stay as they are, all others fade; null brings out nothing. */
export interface Lit {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

interface Drawn {
  readonly scene: Scene
  readonly layout: Layout
}

const namespace = 'http://www.w3.org/2000/svg'

/**
 * Brings a part of the picture out by fading the whole canvas and drawing that part once more above it. To restyle a thousand elements on
 * the canvas takes a second; this takes as long as the part is large. It takes no part in clicks: those still reach the canvas.
 */
export function createLitOverlay(container: HTMLElement) {
  const overlay = document.createElementNS(namespace, 'svg')
  overlay.setAttribute('class', 'lit-overlay')
  overlay.setAttribute('aria-hidden', 'true')
  const moving = document.createElementNS(namespace, 'g')
  overlay.append(moving)
  container.append(overlay)

  return {
    show(lit: Lit | null, { scene, layout }: Drawn, palette: Palette, measure: Measure, chosen: string | null) {
      container.toggleAttribute('data-faded', lit !== null)
      if (lit === null) return moving.replaceChildren()
      const bright = { ...palette, rule: palette.accent, muted: palette.text }
      const wanted = (id: string) => lit.nodes.has(id) || lit.edges.has(id)
      const { edges } = drawingOf(scene, layout, bright, measure, wanted, { arrow: 'lit-arrow', stroke: 2, worded: lit.edges.size <= fewEdges })
      const { cards } = drawingOf(scene, layout, palette, measure, (id) => lit.nodes.has(id))
      moving.setAttribute('font-family', palette.font)
      moving.setAttribute('font-size', String(fontSize))
      moving.innerHTML = [`<defs>${arrowHead('lit-arrow', palette.accent)}</defs>`, ...edges.values(), ...cards.values(), outlineOf(chosen, { scene, layout }, palette)].join('')
    },
    /** Follows the canvas: its zoom and where its origin stands. */
    follow: (zoom: number, pan: { readonly x: number; readonly y: number }) => moving.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`),
    remove: () => overlay.remove(),
  }
}

/** The line around the chosen card. */
function outlineOf(chosen: string | null, { scene, layout }: Drawn, palette: Palette): string {
  const place = chosen === null ? undefined : layout.positions[chosen]
  if (!place) return ''
  const { width, height } = measuresOf(isWorded(scene))
  return `<rect x="${place.x - width / 2 - 3.5}" y="${place.y - height / 2 - 3.5}" width="${width + 7}" height="${height + 7}" rx="7" fill="none" stroke="${palette.accent}" stroke-width="3"/>`
}
