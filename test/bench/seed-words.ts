import { crosswalkBatches } from '../../server/seeding/crosswalks.js'
import { demoBatch } from '../../server/seeding/demo.js'
import { frameworkBatches, shippedFrameworks } from '../../server/seeding/frameworks.js'
import { shippedSeed } from '../../server/seeding/seed.js'
import type { Random } from './random.js'

/** Every word of the shipped texts, as often as it stands there: sentences drawn from it find as much by a word as real ones would. */
export function shippedWords(): readonly string[] {
  const batches = [...frameworkBatches(shippedFrameworks(shippedSeed), shippedSeed), ...crosswalkBatches(shippedSeed), demoBatch(shippedSeed)]
  const texts = batches.flatMap(batch => batch.items).flatMap(({ properties }) => ['title', 'name', 'summary', 'purpose', 'description'].map(name => properties[name]))
  return texts.filter(text => typeof text === 'string').flatMap(text => text.split(/[^\p{L}-]+/u)).filter(word => word !== '')
}

/** Sentences of so many words. */
export const sentencesOf = (words: readonly string[], random: Random) => (count: number) =>
  Array.from({ length: count }, () => random.one(words)).join(' ')
