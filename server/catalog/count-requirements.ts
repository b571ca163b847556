import { z } from 'zod'
import { question } from '../contract/question.js'

const counts = z.object({ id: z.string(), requirements: z.number(), assessable: z.number() })

/** How many provisions some frameworks hold. The past walks all provisions once, however many frameworks are asked. */
export const countRequirements = question('catalog/count-requirements', counts, (facts, { ids }: { readonly ids: readonly string[] }) => {
  const byId = new Map(ids.map(id => [id, { id, requirements: 0, assessable: 0 }]))
  facts.eachItem('REQUIREMENT', item => {
    const framework = byId.get(String(facts.property(item, 'framework')))
    if (!framework) return
    framework.requirements += 1
    if (facts.property(item, 'assessable') === true) framework.assessable += 1
  })
  return [...byId.values()]
})
