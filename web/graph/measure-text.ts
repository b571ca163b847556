import type { Measure } from './card-text'
import { fontSize } from './stylesheet'

const known = new Map<string, Measure>()
/** More widths than this are not remembered: a long day in one window must not fill the memory. */
const most = 50_000

/** Measures texts as the canvas will draw them. To ask the browser takes long for a thousand cards, so every text is measured once. */
export function measureText(font: string): Measure {
  const present = known.get(font) ?? remembering(measureIn(font))
  known.set(font, present)
  return present
}

function remembering(measure: Measure): Measure {
  const widths = new Map<string, number>()
  return (text) => {
    const present = widths.get(text)
    if (present !== undefined) return present
    if (widths.size >= most) widths.clear()
    const width = measure(text)
    widths.set(text, width)
    return width
  }
}

function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * fontSize * 0.56
  context.font = `bold ${fontSize}px ${font}`
  return (text) => context.measureText(text).width
}
