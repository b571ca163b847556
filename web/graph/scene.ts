import type { Kind } from '../api/generated/graphql'

/** What the server gives to draw. The picture, the table and the export all say this and nothing else. */
export interface SceneNode {
  readonly id: string
  readonly kind: Kind
  readonly ref?: string | null
  readonly title: string
  readonly status?: string | null
  readonly hop: number
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly status?: string | null
}

export interface SceneGroup {
  readonly id: string
  readonly anchor: string
  readonly kind: Kind
  readonly edge: string
  readonly outgoing: boolean
  readonly count: number
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  readonly groups: readonly SceneGroup[]
}

/** What to call an item in a line of text: its reference where it has one, then its title. */
export function nameOf({ ref, title }: Pick<SceneNode, 'ref' | 'title'>): string {
  return ref && ref !== title ? `${ref} ${title}` : title
}
