import { expect } from 'vitest'
import { verify } from '../../server/graph/verify.js'
import type { OwnServer } from '../kit/own-server.js'
import { post, type Reply } from './serve.js'

export type Input = Readonly<Record<string, unknown>>
export interface Changed { readonly mapping: { readonly id: string; readonly revision: number; readonly [field: string]: unknown }; readonly change: string; readonly revision: number; readonly bookmark: string }

export const fields = 'id revision relation negated rationale strength scale status author reviewer stated reviewed reason label restsOn { id } set { id separateReview } sources { id } targets { id } possible'
const verbs = { proposeMapping: 'ProposeMappingInput', editMapping: 'EditMappingInput', approveMapping: 'ReviewMappingInput', rejectMapping: 'ReviewMappingInput', reopenMapping: 'ReviewMappingInput', acceptCandidate: 'AcceptCandidateInput' }
export type Verb = keyof typeof verbs

/** That a request was refused with this code, and says all of this. */
export const refused = (reply: Reply, code: string, ...said: readonly string[]) => {
  expect(reply.code, reply.text).toBe(code)
  for (const part of said) expect(reply.message).toContain(part)
}

export const seen = ({ mapping }: Changed) => ({ mapping: mapping.id, expected: mapping.revision })

/** The verbs of review as people say them to a server, each in somebody's name. */
export const speaking = (server: () => OwnServer) => {
  const send = (actor: string, query: string, input: Input, url = server().url) =>
    post(url, JSON.stringify({ query, variables: { input } }), { 'content-type': 'application/json', 'x-throughline-actor': encodeURIComponent(actor) })

  const say = (actor: string, verb: Verb, input: Input, url?: string) =>
    send(actor, `mutation($input: ${verbs[verb]}!) { ${verb}(input: $input) { mapping { ${fields} } change revision bookmark } }`, input, url)

  async function done(actor: string, verb: Verb, input: Input): Promise<Changed> {
    const reply = await say(actor, verb, input)
    expect(reply.code, reply.text).toBeUndefined()
    return reply.data?.[verb] as Changed
  }
  const undo = (change: string, actor = 'Una') => send(actor, 'mutation($input: UndoChangeInput!) { undoChange(input: $input) { undone { id } change { id action actor } revision } }', { change })
  const undone = async (change: string) => {
    const reply = await undo(change)
    expect(reply.code, reply.text).toBeUndefined()
    return reply.data?.['undoChange'] as { change: { id: string; action: string; actor: string }; undone: { id: string } }
  }
  const makeSet = (actor: string, input: Input) =>
    send(actor, 'mutation($input: CreateMappingSetInput!) { createMappingSet(input: $input) { set { id title separateReview grouping overlapMeans author } revision } }', input)
  const whole = async () => expect(await verify(server().graph)).toMatchObject({ whole: true })
  async function current(id: string): Promise<Changed['mapping']> {
    const { data } = await server().ask(`query($id: ID!) { node(id: $id) { ... on Mapping { ${fields} } } }`, { id })
    return data['node'] as Changed['mapping']
  }
  return { send, say, done, undo, undone, makeSet, whole, current }
}
