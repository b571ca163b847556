import type { ElementDefinition } from 'cytoscape'
import { cardText, groupText, type Measure } from './card-text'
import { measuresOf } from './card'
import { edgeCurve } from './edge-curve'
import { relationWords } from './relation-words'
import type { Scene } from './scene'
import type { Layout } from './tier-layout'

/** Left of the text stands the outline of the kind. */
export const textStart = 29
export const textRoom = (width: number) => width - textStart - 8

/** Where there are more edges than this, their words appear on the chosen ones alone. */
export const fewEdges = 80
/** Where there are more items than this, the picture is drawn plainer and stays quick. */
export const fewNodes = 300

/** Whether every edge carries its words. */
export const isWorded = (scene: Scene) => scene.edges.length + scene.groups.length <= fewEdges

/** A scene in its places, as Cytoscape takes it. Groups are cards too, each joined to the item it hangs on. */
export function elementsOf(scene: Scene, layout: Layout, measure: Measure): readonly ElementDefinition[] {
  const { width, lines } = measuresOf(isWorded(scene))
  const room = textRoom(width)
  const place = (id: string) => layout.positions[id] ?? { x: 0, y: 0 }
  const edge = (id: string, source: string, target: string, label: string, classes: string): ElementDefinition => {
    const { way, distances } = edgeCurve(place(source), place(target), width)
    return { group: 'edges', classes: `${way} ${classes}`, data: { id, source, target, label, distances } }
  }
  const focus = new Set(scene.nodes.filter(({ hop }) => hop === 0).map(({ id }) => id))
  return [
    ...scene.nodes.map((node): ElementDefinition => ({
      group: 'nodes', data: { id: node.id, label: cardText(node, { room, lines }, measure) }, position: { ...place(node.id) },
      classes: [node.kind, 'item', node.hop === 0 ? 'focus' : ''].join(' '),
    })),
    ...scene.groups.map((group): ElementDefinition => ({
      group: 'nodes', data: { id: group.id, label: groupText(group, room, measure) }, position: { ...place(group.id) }, classes: `${group.kind} group`,
    })),
    ...scene.edges.map((one) => edge(one.id, one.source, one.target, relationWords(one), focus.has(one.source) || focus.has(one.target) ? 'near' : '')),
    ...scene.groups.map(({ id, anchor, edge: kind, outgoing }) => outgoing
      ? edge(`${id}|edge`, anchor, id, relationWords({ kind }), 'to-group')
      : edge(`${id}|edge`, id, anchor, relationWords({ kind }), 'to-group')),
  ]
}
