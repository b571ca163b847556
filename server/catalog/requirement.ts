import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { askMaybe, question } from '../contract/question.js'
import { rowAt, textAt } from '../contract/recall.js'
import { invalidInput, notFound } from '../model/errors.js'
import { referenceKeys } from '../model/reference.js'
import { compareText } from '../model/text-order.js'
import type { ItemNumber } from '../projection/facts.js'

interface Asked {
  readonly framework: string
  readonly keys: readonly string[]
}

const byReference = question('catalog/requirement-by-reference', z.object({ item: itemColumn }), (facts, { framework, keys }: Asked) => {
  const likelihood = new Map([...keys.entries()].map(([place, key]) => [key, place] as const).reverse())
  let best: { readonly item: ItemNumber; readonly place: number; readonly key: string } | null = null
  facts.eachItem('REQUIREMENT', item => {
    const place = likelihood.get(textAt(facts, item, 'referenceKey') ?? '')
    if (place === undefined || facts.property(item, 'framework') !== framework) return
    const key = textAt(facts, item, 'sortKey') ?? ''
    if (best === null || place < best.place || (place === best.place && compareText(key, best.key) < 0)) best = { item, place, key }
  })
  return best === null ? [] : [{ item: rowAt(facts, (best as { item: ItemNumber }).item) }]
})

/** The provision that a person means by `ref`, or null. Errors: NOT_FOUND where there is no such framework. */
export async function requirement({ framework, ref }: { framework: string; ref: string }, { source, loaders }: Context): Promise<Row | null> {
  if (ref.length > 200) throw invalidInput('ref', 'a reference may have at most 200 characters')
  const named = (keys: readonly string[]) => askMaybe(source, byReference, { framework, keys })
  const found = await named(referenceKeys(ref))
  if (found) return found.item
  const row = await loaders.item.load(framework)
  if (row?.itemKind !== 'FRAMEWORK') throw notFound('framework', framework)
  return (await named(referenceKeys(ref, namesOf(row))))?.item ?? null
}

/** As people call it: `EU AI Act`, `AI Act`, `ISO/IEC 42001:2023`, `ISO 42001`; the id too. The longest first. */
function namesOf({ id, shortTitle, version }: Row): string[] {
  const short = String(shortTitle)
  const spoken = [id, short, short.replace(/^\w+\W+/, ''), `${short} ${String(version)}`, `${id} ${String(version)}`]
  return spoken.sort((a, b) => b.length - a.length)
}
