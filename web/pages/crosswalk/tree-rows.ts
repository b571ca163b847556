/** A requirement as the trees need it. */
export interface Provision {
  readonly id: string
  readonly ref: string
  readonly label: string
  /** What it asks; what has no title is told by it. */
  readonly summary?: string
  readonly assessable: boolean
  readonly topics?: readonly string[]
  readonly parent?: { readonly id: string } | null
}

/** Whether a requirement is called by its reference alone, so that its summary has to say what it is. */
export const isUntitled = ({ label, ref, summary }: Pick<Provision, 'label' | 'ref' | 'summary'>): boolean => (label === ref || label.endsWith(` ${ref}`)) && Boolean(summary)

/** A requirement in its place in the text. */
export interface TreeNode {
  readonly provision: Provision
  /** 1 for a chapter. */
  readonly depth: number
  /** The node it is part of, by its place in the list; -1 at the top. */
  readonly parent: number
  /** The chapter it stands in, itself if it is one, by its place in the list. */
  readonly chapter: number
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
  readonly hasParts: boolean
}

export interface Tree {
  /** In the order of the text. */
  readonly nodes: readonly TreeNode[]
  readonly placeOf: ReadonlyMap<string, number>
}

/** The tree of a framework from its requirements in the order of the text. A part whose whole is not there (yet) stands at the top. */
export function treeOf(provisions: readonly Provision[]): Tree {
  const placeOf = new Map(provisions.map(({ id }, place) => [id, place]))
  const parents = provisions.map(({ parent }, place) => {
    const whole = parent ? placeOf.get(parent.id) : undefined
    return whole === undefined || whole >= place ? -1 : whole
  })
  const count = new Map<number, number>()
  const positions = parents.map((parent) => {
    count.set(parent, (count.get(parent) ?? 0) + 1)
    return count.get(parent) ?? 1
  })
  const nodes: TreeNode[] = []
  provisions.forEach((provision, place) => {
    const parent = parents[place] ?? -1
    const whole = nodes[parent]
    nodes.push({
      provision, parent, depth: (whole?.depth ?? 0) + 1, chapter: whole?.chapter ?? place,
      position: positions[place] ?? 1, siblings: count.get(parent) ?? 1, hasParts: count.has(place),
    })
  })
  return { nodes, placeOf }
}

/** The places of the nodes that stand on screen, one a line: what is folded away is not, nor what `keep` leaves out. */
export function visiblePlaces({ nodes }: Tree, folded: ReadonlySet<string>, keep: ReadonlySet<number> | null): readonly number[] {
  const hidden = new Uint8Array(nodes.length)
  const visible: number[] = []
  nodes.forEach(({ parent }, place) => {
    const whole = nodes[parent]
    if (whole && (hidden[parent] || folded.has(whole.provision.id))) hidden[place] = 1
    else if (keep === null || keep.has(place)) visible.push(place)
  })
  return visible
}

/** These places and every whole above them. */
export function withWholes({ nodes }: Tree, places: Iterable<number>): ReadonlySet<number> {
  const kept = new Set<number>()
  for (let place of places) {
    while (place >= 0 && !kept.has(place)) {
      kept.add(place)
      place = nodes[place]?.parent ?? -1
    }
  }
  return kept
}

/** The line on which each node is found: its own, or that of the nearest whole that is on screen; -1 where there is none. */
export function linesOf({ nodes }: Tree, visible: readonly number[]): Int32Array {
  const lines = new Int32Array(nodes.length).fill(-1)
  visible.forEach((place, line) => { lines[place] = line })
  nodes.forEach(({ parent }, place) => {
    if (lines[place] === -1 && parent >= 0) lines[place] = lines[parent] ?? -1
  })
  return lines
}
