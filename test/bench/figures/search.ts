import type { Measurement } from '../figure.js'
import { measureUnderLoad } from '../loads.js'
import { searchFor } from '../questions.js'

/** What people type: references, titles, beginnings of words, common words. */
const typed = [
  '10(2)(f)', 'Art 10', 'A.6.2.4', 'govern 1.1', 'system:bench-7', 'Chapter 3', 'data governance', 'bias testing', 'risk', 'human oversight', 'transp', 'docum',
  'post-market monitoring', 'training data quality', 'credit', 'incident rep', 'evidence of review', 'robust', 'suppliers', 'provider obligations', 'record keeping', 'cyber', 'log', 'impact assess',
]

export const searches: Measurement = {
  names: ['search.p95', 'search.closed-loop.p95'],
  measure: async stage => measureUnderLoad(await stage.loaded(), {
    name: 'search', limit: 50, questions: typed.map(searchFor), note: `${typed.length} texts as people type them, ${stage.relationships} relationships`,
  }),
}
