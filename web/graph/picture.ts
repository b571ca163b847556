import cytoscape, { type Core } from 'cytoscape'
import { measuresOf } from './card'
import { bowRoom } from './edge-curve'
import { elementsOf, fewNodes, isWorded } from './elements'
import { createLitOverlay, type Lit } from './lit-overlay'
import { measureText } from './measure-text'
import { readPalette } from './palette'
import { replaceElements, type Standing } from './replace-elements'
import type { Scene } from './scene'
import { sceneSvg } from './scene-svg'
import { stylesheet } from './stylesheet'
import type { Layout } from './tier-layout'

export interface PictureEvents {
  readonly onChoose: (id: string | null) => void
  readonly onWiden: (id: string) => void
  readonly onOpenGroup: (id: string) => void
  /** The middle of the picture or its size on screen has changed. */
  readonly onView: (view: View) => void
}

export interface View {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Above the cards stand the headings of the columns. */
const headingHeight = 34
const margin = 16
/** Cards larger than this look coarse; smaller, nobody reads them. */
const largest = 1.25

/** The scene drawn on a canvas. It owns Cytoscape; the rest of the page knows only what is given here. */
export function createPicture(container: HTMLElement, crowded: boolean, events: PictureEvents) {
  const cy = cytoscape({
    container, style: [], layout: { name: 'preset' }, minZoom: 0.05, maxZoom: 3, autoungrabify: true, autounselectify: true,
    boxSelectionEnabled: false, hideEdgesOnViewport: false, textureOnViewport: false, motionBlur: false, ...(crowded ? { pixelRatio: 1 } : {}),
  } as cytoscape.CytoscapeOptions)
  listen(cy, events)
  const overlay = createLitOverlay(container)
  cy.on('viewport', () => overlay.follow(cy.zoom(), cy.pan()))
  let drawn: { readonly scene: Scene; readonly layout: Layout } | undefined
  let standing: Standing = new Map()
  let alight: Lit | null = null
  let chosen: string | null = null

  const bringOut = () => {
    const palette = readPalette()
    if (drawn) overlay.show(alight, drawn, palette, measureText(palette.font), chosen)
  }

  const restyle = () => {
    if (drawn) cy.style(stylesheet(readPalette(), { worded: isWorded(drawn.scene), curved: drawn.scene.nodes.length <= fewNodes }))
  }

  return {
    /** Draws a scene in its places. What was there and still is keeps its element. */
    show(scene: Scene, layout: Layout) {
      const manner = (of: Scene | undefined) => of && `${isWorded(of)} ${of.nodes.length <= fewNodes}`
      const changed = manner(drawn?.scene) !== manner(scene)
      drawn = { scene, layout }
      // The style comes first: elements that are added under an older one would be styled twice.
      if (changed) restyle()
      cy.batch(() => {
        standing = replaceElements(cy, standing, elementsOf(scene, layout, measureText(readPalette().font)))
      })
    },
    restyle() {
      restyle()
      bringOut()
    },
    /** Fits all of it into the window, below the headings. */
    fit() {
      if (!drawn) return
      const box = extentOf(drawn)
      const [width, height] = [cy.width() - 2 * margin, cy.height() - headingHeight - 2 * margin]
      if (width <= 0 || height <= 0) return
      const zoom = Math.min(largest, width / box.width, height / box.height)
      cy.viewport({ zoom, pan: {
        x: margin + (width - box.width * zoom) / 2 - box.left * zoom,
        y: headingHeight + margin + (height - box.height * zoom) / 2 - box.top * zoom,
      } })
    },
    zoomBy(factor: number) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    panBy: (x: number, y: number) => void cy.panBy({ x, y }),
    /** Brings an item into the window if it stands outside. */
    reveal(id: string) {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const box = node.renderedBoundingBox({ includeLabels: false })
      if (box.x1 < 0 || box.y1 < headingHeight || box.x2 > cy.width() || box.y2 > cy.height()) cy.center(node)
    },
    /** Brings a part of the picture out, with a line around the chosen item; null brings out nothing. */
    light(lit: Lit | null, item: string | null) {
      if (lit === null && alight === null) return
      const started = performance.now()
      alight = lit
      chosen = item
      bringOut()
      onceOnScreen(() => performance.measure('throughline:highlight', { start: started, detail: { nodes: cy.nodes().length } }))
    },
    /** Cytoscape has drawn when it tells of it; people see it when the browser has painted that frame. */
    onceDrawn: (done: () => void) => void cy.one('render', () => oncePainted(done)),
    resize: () => void cy.resize(),
    view: (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    /** The whole picture, whatever part of it the window shows. */
    png: (): Promise<Blob> => cy.png({ output: 'blob-promise', full: true, scale: crowded ? 1 : 2, bg: readPalette().surface }),
    svg(): string {
      const palette = readPalette()
      return drawn ? sceneSvg(drawn.scene, drawn.layout, palette, measureText(palette.font)) : ''
    },
    destroy() {
      overlay.remove()
      cy.destroy()
    },
  }
}

export type Picture = ReturnType<typeof createPicture>

function listen(cy: Core, { onChoose, onWiden, onOpenGroup, onView }: PictureEvents): void {
  cy.on('tap', 'node.item', ({ target }) => onChoose(target.id()))
  cy.on('dbltap', 'node.item', ({ target }) => onWiden(target.id()))
  cy.on('tap', 'node.group', ({ target }) => onOpenGroup(target.id()))
  cy.on('tap', ({ target }) => {
    if (target === cy) onChoose(null)
  })
  cy.on('mouseover', 'node', () => cursor(cy, 'pointer'))
  cy.on('mouseout', 'node', () => cursor(cy, ''))
  cy.on('viewport', () => onView({ zoom: cy.zoom(), pan: cy.pan() }))
}

function cursor(cy: Core, name: string): void {
  const container = cy.container()
  if (container) container.style.cursor = name
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The room that the cards take, and the bows at their left. Cytoscape could tell, but would measure every label for it. */
function extentOf({ scene, layout }: { readonly scene: Scene; readonly layout: Layout }): Extent {
  const card = measuresOf(isWorded(scene))
  const points = Object.values(layout.positions)
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const lowest = Math.min(...xs)
  const bows = scene.edges.some(({ source, target }) => layout.positions[source]?.x === lowest && layout.positions[target]?.x === lowest)
  const left = lowest - card.width / 2 - (bows ? bowRoom : 0)
  const top = Math.min(...ys) - card.height / 2
  return { left, top, width: Math.max(...xs) + card.width / 2 - left, height: Math.max(...ys) + card.height / 2 - top }
}

/** Calls back when what was changed just now has been painted. */
function onceOnScreen(done: () => void): void {
  requestAnimationFrame(() => oncePainted(done))
}

/** Calls back when the frame that is being made has been painted: a task that is queued within a frame runs after that frame. */
function oncePainted(done: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = done
  port2.postMessage(null)
}
