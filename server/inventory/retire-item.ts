import type { Context } from '../contract/context.js'
import { dayBefore, type ItemChanged } from '../contract/kept-item.js'
import { type Link, linksOf, partLinks, putItem, reviseLinks } from '../contract/keep.js'
import { demandSeen } from '../contract/standing-item.js'
import type { Read, Write } from '../graph/commit.js'
import { invalidInput } from '../model/errors.js'
import { kinds } from '../model/kind.js'

/**
 * Takes an item out of use; it stays on the record. A system is retired in its life; what a control claimed and where it applied ends yesterday;
 * evidence counts no longer. Errors: NOT_FOUND, CONFLICT; INVALID_INPUT for one that is retired already.
 */
export async function retireItem({ item: id, expected }: { readonly item: string; readonly expected: number }, { commit, today }: Context): Promise<ItemChanged> {
  const written = await commit('item.retired', async (write, read) => {
    const row = await demandSeen(read, ['SYSTEM', 'MODEL', 'DATASET', 'RISK', 'CONTROL', 'EVIDENCE'], 'input.item', id, expected)
    const isSystem = row.itemKind === 'SYSTEM'
    if (isSystem ? row['lifecycle'] === 'retired' : row['retired'] === true) throw invalidInput('input.item', 'is retired already')
    await putItem(write, kinds[row.itemKind], id, isSystem ? { lifecycle: 'retired' } : { retired: true })
    if (row.itemKind === 'CONTROL') await endAll(write, read, id, dayBefore(today))
  })
  return { ...written, item: id }
}

/** Ends what is still open, and takes away what would begin only later. */
async function endAll(write: Write, read: Read, control: string, last: string): Promise<void> {
  const open = (await linksOf(read, control, ['SATISFIES', 'APPLIES_TO'])).filter(({ properties: { until } }) => typeof until !== 'string' || until > last)
  const beginsLater = ({ properties: { from } }: Link) => typeof from === 'string' && from > last
  await partLinks(write, open.filter(beginsLater))
  await reviseLinks(write, open.filter(link => !beginsLater(link)).map(link => ({ ...link, properties: { until: last } })))
}
