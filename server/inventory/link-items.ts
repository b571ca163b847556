import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { type ItemChanged } from '../contract/kept-item.js'
import { linkOf, linksOf, makeLinks, partLinks } from '../contract/keep.js'
import { demandInUse, demandStanding } from '../contract/standing-item.js'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { invalidInput } from '../model/errors.js'
import type { Kind } from '../model/kind.js'

const wayAlong = statement('graph/way-along', z.object({ ids: z.array(z.string()) }))

/** What people may join, and what may stand at either end. */
const ends = {
  USES: [['SYSTEM'], ['MODEL', 'DATASET']],
  TRAINED_ON: [['MODEL'], ['DATASET']],
  DERIVED_FROM: [['DATASET'], ['DATASET']],
  AFFECTS: [['RISK'], ['SYSTEM']],
  MITIGATES: [['CONTROL'], ['RISK']],
  EVIDENCES: [['EVIDENCE'], ['CONTROL']],
  ABOUT: [['EVIDENCE'], ['SYSTEM']],
  FOR: [['EVIDENCE'], ['REQUIREMENT']],
  OWNS: [['PARTY'], ['SYSTEM', 'MODEL', 'DATASET', 'RISK', 'CONTROL', 'EVIDENCE']],
} as const satisfies Readonly<Record<string, readonly [readonly Kind[], readonly Kind[]]>>

export interface LinkInput {
  readonly kind: keyof typeof ends
  readonly from: string
  readonly to: string
}

/** Joins two items. Errors: NOT_FOUND at the end that is not there or of another kind; INVALID_INPUT where they are joined already, at a control that is retired, and for a dataset derived from itself. */
export async function linkItems({ kind, from, to }: LinkInput, { commit }: Context): Promise<ItemChanged> {
  const written = await commit('items.linked', async (write, read) => {
    await demandEnds(read, { kind, from, to })
    if (kind === 'EVIDENCES') await demandInUse(read, ['CONTROL'], 'input.to', to)
    if (kind === 'MITIGATES') await demandInUse(read, ['CONTROL'], 'input.from', from)
    if (await standing(read, { kind, from, to })) throw invalidInput('input.to', 'the two are joined so already')
    if (kind === 'OWNS' && (await linksOf(read, to, ['OWNS'])).some(link => link.to === to)) throw invalidInput('input.to', 'has an owner already; edit it to name another')
    if (kind === 'DERIVED_FROM') await demandNoCircle(read, from, to)
    await makeLinks(write, [linkOf(kind, from, to)])
  })
  return { ...written, item: from }
}

/** Parts two items. Errors: NOT_FOUND; INVALID_INPUT where they are not joined so, and where evidence would be left without a control. */
export async function unlinkItems({ kind, from, to }: LinkInput, { commit }: Context): Promise<ItemChanged> {
  const written = await commit('items.unlinked', async (write, read) => {
    await demandEnds(read, { kind, from, to })
    const link = await standing(read, { kind, from, to })
    if (!link) throw invalidInput('input.to', 'the two are not joined so')
    if (kind === 'EVIDENCES' && (await linksOf(read, from, ['EVIDENCES'])).length === 1) throw invalidInput('input.to', 'is the only control that this evidence is about; retire the evidence instead')
    await partLinks(write, [link])
  })
  return { ...written, item: from }
}

async function demandEnds(read: Read, { kind, from, to }: LinkInput): Promise<void> {
  const [starts, stops] = ends[kind]
  await demandStanding(read, starts, 'input.from', from)
  await demandStanding(read, stops, 'input.to', to)
}

const standing = async (read: Read, { kind, from, to }: LinkInput) =>
  (await linksOf(read, from, [kind])).find(link => link.from === from && link.to === to)

async function demandNoCircle(read: Read, from: string, to: string): Promise<void> {
  if (from === to) throw invalidInput('input.to', 'a dataset is not derived from itself')
  const [way] = await read(wayAlong, { from: to, to: from, kind: 'DERIVED_FROM' })
  if (way) throw invalidInput('input.to', `would close a circle: ${[from, ...way.ids].join(' is derived from ')}`)
}
