import type { Core, ElementDefinition } from 'cytoscape'

/** What stands on the canvas, by its ids, as it was given last. */
export type Standing = ReadonlyMap<string, ElementDefinition>

/**
 * Makes the canvas hold these elements and no others, and gives what then stands there. Whatever is as it was keeps its element and is not
 * touched: Cytoscape computes the style of everything it is told anything about, which for a thousand elements takes longer than to draw them.
 */
export function replaceElements(cy: Core, standing: Standing, elements: readonly ElementDefinition[]): Standing {
  const wanted = new Map(elements.map((element) => [idOf(element), element]))
  cy.elements().filter((element) => !wanted.has(element.id())).remove()
  const fresh = elements.filter((element) => {
    const before = standing.get(idOf(element))
    if (before) change(cy, before, element)
    return !before
  })
  cy.add([...fresh])
  return wanted
}

const idOf = ({ data }: ElementDefinition) => data.id ?? ''

function change(cy: Core, before: ElementDefinition, { data, classes, position }: ElementDefinition): void {
  const present = cy.getElementById(data.id ?? '')
  if (Object.entries(data).some(([name, value]) => before.data[name] !== value)) present.data(data)
  if (classes !== before.classes) present.classes(classes as string)
  if (position && (position.x !== before.position?.x || position.y !== before.position.y)) present.position(position)
}
