import type { Kind } from '../api/generated/graphql'
import { kinds } from '../parts/kind'

/** The colours of the theme in force, read from the custom properties that the rest of the page uses. */
export interface Palette {
  readonly surface: string
  readonly text: string
  readonly muted: string
  readonly rule: string
  readonly accent: string
  readonly font: string
  readonly kind: (kind: Kind) => { readonly line: string; readonly fill: string }
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    surface: read('--surface'),
    text: read('--text'),
    muted: read('--text-muted'),
    rule: read('--rule-strong'),
    accent: read('--accent'),
    font: shortest(read('--font')),
    kind: (kind) => ({ line: read(`--kind-${kinds[kind].color}`), fill: read(`--kind-${kinds[kind].color}-soft`) }),
  }
}

/** The first family and the generic one: Cytoscape hashes the whole list for every card at every change of style. */
function shortest(families: string): string {
  const all = families.split(',').map((family) => family.trim())
  return [...new Set([all[0], all.at(-1)])].join(', ')
}
