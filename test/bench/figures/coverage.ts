import { commit } from '../../../server/graph/commit.js'
import { editing } from '../../kit/edit-item.js'
import { ask, followFacts, type Question } from '../ask.js'
import { figure, type Measurement } from '../figure.js'
import { measureUnderLoad } from '../loads.js'
import { median, p95 } from '../quantile.js'
import { idsOf } from '../questions.js'

const turns = 30

/** A page of the matrix and one cell, over the synthetic graph. */
export const coveragePages: Measurement = {
  names: ['coverage.p95', 'coverage.closed-loop.p95', 'coverage.fresh.p95', 'cell.p95'],
  async measure(stage) {
    const loaded = await stage.loaded()
    const systems = await idsOf(loaded.graph, "MATCH (s:System) WHERE s.id STARTS WITH 'system:bench-' RETURN s.id AS id ORDER BY id LIMIT 50")
    const requirements = await idsOf(loaded.graph, "MATCH (r:Requirement {framework: 'bench-1'}) WHERE r.assessable AND r.subject <> 'organisation' AND EXISTS { (r)<-[:SATISFIES]-() } RETURN r.id AS id ORDER BY id LIMIT 40")
    const pageOn = (on: string): Question => ({
      query: `query ($systems: [ID!], $on: Date) { coverage(framework: "bench-1", systems: $systems, on: $on) {
        totals { covered of dueLater notApplicable inferred byStatus { status count } } rows(deep: true, first: 200) { nodes { requirement { id label } codes inferred covered of } totalCount } } }`,
      variables: { systems, on },
    })
    const remembered = await measureUnderLoad(loaded, { name: 'coverage', limit: 50, questions: [pageOn('2026-11-24')], note: `totals and one page of 200 requirements × 50 systems, remembered, ${stage.relationships} relationships` })
    const fresh: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      await commit(loaded.graph, 'bench', 'evidence.edited', editing(`evidence:bench-${turn}`, { title: `Edited ${turn}` }))
      await followFacts(loaded.url)
      fresh.push(...await timesOf([pageOn(`2027-01-${String(turn + 1).padStart(2, '0')}`)], loaded.url))
    }
    const cells = await timesOf(requirements.map((requirement, at): Question => ({
      query: `query ($system: ID!, $requirement: ID!) { cell(system: $system, requirement: $requirement) { status because reasons applicability { value from }
        claims { status reason control { title } evidence { counts reason evidence { title } } } inferred { status } remedies { kind says } } }`,
      variables: { system: systems[at % systems.length], requirement },
    })), loaded.url)
    return [
      ...remembered,
      figure('coverage.fresh.p95', 'ms', p95(fresh), { limit: 150, n: fresh.length, note: `median ${median(fresh).toFixed(0)} ms; the same page at a revision and for a day of which nobody asked before, one client` }),
      figure('cell.p95', 'ms', p95(cells), { limit: 10, n: cells.length, note: `median ${median(cells).toFixed(1)} ms; one cell with its reasons and chains to evidence, one client` }),
    ]
  },
}

async function timesOf(questions: readonly Question[], url: string): Promise<number[]> {
  const times: number[] = []
  for (const question of questions) {
    const started = performance.now()
    await ask(url, question)
    times.push(performance.now() - started)
  }
  return times
}
