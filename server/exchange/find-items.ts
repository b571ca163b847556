import { farEnds, inventoryLabels, type StatedInventory, type StatedLink, titleOf } from '../formats/stated-inventory.js'
import { fold } from '../model/reference.js'
import type { MatchedItem } from './match-items.js'
import type { InventoryName } from './statements.js'

/** What a name of a file leads to: an item of the file or of the graph, or why it leads to none. */
export type FoundItem = { readonly id: string; readonly inFile: boolean } | { readonly reason: string }

/**
 * Finds the far ends of relationships: in the file by key; in the graph by id and by what a source calls it; and where people wrote the file, by
 * name, if one item alone has it.
 * @param requirements the ids of requirements that stand in the graph, among those that the file names
 */
export function findingItems({ byName }: StatedInventory, matched: readonly MatchedItem[], names: readonly InventoryName[], requirements: ReadonlySet<string>): (link: StatedLink) => FoundItem {
  const [inFile, spoken] = [new Map<string, string>(), new Map<string, Set<string>>()]
  const speak = (label: string, name: string, id: string) => {
    const key = `${label} ${fold(name)}`
    spoken.set(key, (spoken.get(key) ?? new Set<string>()).add(id))
  }
  const ours = new Set(matched.map(({ id }) => id))
  const known = new Map<string, string>()
  for (const { id, label, recordId } of names) {
    known.set(`${label} ${id}`, id)
    if (recordId !== null) known.set(`${label} ${recordId}`, id)
  }
  for (const { stated, id } of matched) {
    const label = inventoryLabels[stated.kind]
    for (const name of [stated.key, id, stated.recordId]) if (name !== undefined) inFile.set(`${label} ${name}`, id)
  }
  if (byName) {
    for (const { id, label, name, version } of names) for (const one of version === null ? [name] : [name, `${name} ${version}`]) speak(label, one, id)
    for (const { stated, id } of matched) speak(inventoryLabels[stated.kind], titleOf(stated), id)
  }
  return ({ kind, to }) => {
    const labels = farEnds[kind]
    if (kind === 'FOR') return requirements.has(to) ? { id: to, inFile: false } : { reason: 'The graph holds no requirement of this id, such as eu-ai-act:10/2.' }
    for (const index of [inFile, known]) for (const label of labels) {
      const id = index.get(`${label} ${to}`)
      if (id !== undefined) return { id, inFile: ours.has(id) }
    }
    const heard = [...new Set(labels.flatMap(label => [...(spoken.get(`${label} ${fold(to)}`) ?? [])]))]
    const [id, other] = heard
    if (id !== undefined && other === undefined) return { id, inFile: ours.has(id) }
    return { reason: other === undefined ? `Neither the file nor the graph holds a ${labels.join(' or ').toLowerCase()} of this name; register it first, or bring it in the same file.` : `Several bear this name: ${heard.slice(0, 5).join(', ')}; write the id that is meant.` }
  }
}
