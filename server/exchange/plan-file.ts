import type { FileContent, ReadFile } from '../formats/file-content.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import type { Said } from './both-directions.js'
import { knownFramework } from './find-frameworks.js'
import type { Plan } from './plan.js'
import { planFramework } from './plan-framework.js'
import { planInventory } from './plan-inventory.js'
import { type MappingChoices, planMappings } from './plan-mappings.js'
import type { SetOfFile } from './plan-set.js'
import { listFrameworks } from './statements.js'
import { takenPortions, takingIn } from './take-in.js'

export interface PlanChoices extends MappingChoices {
  readonly takeInMissing?: boolean | null | undefined
}

/** All that a file holds: mostly one framework or mapping set, sometimes a framework with mappings of it, or a set for each direction. */
export const contentsOf = ({ content, further = [] }: ReadFile): readonly FileContent[] => (content === null ? [] : [content, ...further])

/** What importing a whole file would do, as one plan; what it holds first may be named by what follows. */
export async function planFile(contents: readonly FileContent[], file: string, choices: PlanChoices, graph: Graph): Promise<Plan> {
  const frameworks = (await many(graph, listFrameworks)).map(row => knownFramework(row.properties))
  const taking = choices.takeInMissing ? takingIn(new Set(frameworks.map(one => one.id))) : null
  const plans: Plan[] = []
  const said: Said = new Map()
  for (const content of contents) {
    const brought = plans.flatMap(plan => plan.arriving ?? [])
    const ids = new Set(brought.map(one => one.framework.id))
    const known = {
      frameworks: [...frameworks.filter(one => !ids.has(one.id)), ...brought.map(one => one.framework)],
      arriving: new Map(brought.map(one => [one.framework.id, one.requirements])),
    }
    if (content.kind === 'framework') plans.push(await planFramework(content, graph))
    else if (content.kind === 'inventory') plans.push(await planInventory(content, graph))
    else {
      const set: SetOfFile = { ...content, earlier: plans.map(plan => plan.item) }
      plans.push(await planMappings(set, file, choices, taking, known, said, graph))
    }
  }
  const taken = await taking?.requirements(graph)
  const sum = (of: (plan: Plan) => number) => plans.reduce((total, plan) => total + of(plan), 0)
  return {
    accepted: sum(plan => plan.accepted), rejected: sum(plan => plan.rejected), unchanged: sum(plan => plan.unchanged),
    problems: plans.flatMap(plan => plan.problems), missing: plans.flatMap(plan => plan.missing),
    item: plans[0]?.item ?? '', changes: plans.some(plan => plan.changes),
    portions: function* portions() {
      for (const [at, plan] of plans.entries()) if (contents[at]?.kind !== 'mappings') yield* plan.portions()
      if (taking && taken) yield* takenPortions(taking.frameworks(), taken)
      for (const [at, plan] of plans.entries()) if (contents[at]?.kind === 'mappings') yield* plan.portions()
    },
  }
}
