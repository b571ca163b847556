import type { Kind } from '../api/generated/graphql'
import { kinds } from '../parts/kind'

/** Twice the size on a card, for fine screens. */
const size = 32

const known = new Map<string, string>()

/**
 * The outline of a kind as a bitmap with a short address. An SVG image would say the same, but the canvas would draw it anew for every
 * card; and Cytoscape hashes the address of every card at every change of style, so that a data address of a thousand letters is slow.
 */
export function glyphImage(kind: Kind, color: string): string {
  const name = `${kind} ${color}`
  const address = known.get(name) ?? URL.createObjectURL(draw(kind, color))
  known.set(name, address)
  return address
}

function draw(kind: Kind, color: string): Blob {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const context = canvas.getContext('2d')
  if (!context) return new Blob()
  context.scale(size / 16, size / 16)
  context.strokeStyle = color
  context.lineWidth = 1.4
  context.lineJoin = 'round'
  context.stroke(new Path2D(kinds[kind].glyph))
  const bytes = atob(canvas.toDataURL().split(',')[1] ?? '')
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], { type: 'image/png' })
}
