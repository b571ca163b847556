import { openBase } from './base-builder.js'
import { factsOf, type LayeredFacts } from './layered-facts.js'
import { keepPace } from './pace.js'

/** The same facts as a base with nothing over it. Others get their turn meanwhile, and whoever holds the old facts keeps them. */
export async function fold(facts: LayeredFacts): Promise<LayeredFacts> {
  const builder = openBase()
  const pace = keepPace()
  const numbers = new Uint32Array(facts.itemBound)
  for (let item = 0; item < facts.itemBound; item += 1) {
    if (facts.stands(item)) numbers[item] = builder.item(facts.kindOf(item), facts.idOf(item), visit => facts.eachProperty(item, visit))
    if (pace.due()) await pace.rest()
  }
  for (let link = 0; link < facts.overlay.linkBound; link += 1) {
    if (facts.linkStands(link)) addLink(link)
    if (pace.due()) await pace.rest()
  }
  return factsOf(facts.head, await builder.seal())

  function addLink(link: number): void {
    const { from, to } = facts.endsOf(link)
    if (facts.stands(from) && facts.stands(to))
      builder.link(facts.linkRelationship(link), facts.linkId(link), numbers[from] as number, numbers[to] as number, facts.linkValuesOf(link))
  }
}
